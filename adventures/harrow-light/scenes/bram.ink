INCLUDE tonight/bram.ink

VAR met = false
VAR chosen = false

~ chosen = false
{ lit("great-lamp"): -> after }
{ not met: -> first }
-> again

=== first
~ met = true
"Hallow," says the old man, "Bram Hallow. Forty-one years; you'll have it on your sheet. You find her clean, and in good order, and out." He turns the spoon over. "I'll tell you what it is. I know every screw in her. I could draw you the burner. I go to the door to go up, and I put my hand out, and I think: *what was it I was about to be so particular over?* And then there are the spoons." # topic: memory-loss # veiled: "Hallow," says the old man, "Bram Hallow. Forty-one years; you'll have it on your sheet. You find her clean, and in good order, and out. I've been busy with the spoons."
-> hub

=== again
{ shuffle:
- "Sit, Relief, if he'll let you," says Bram, meaning the cat. "What can I not tell you?"
- "I had a piece of it just now," says Bram. "On the nineteenth spoon. Ask me something; it might be near."
- "You're back," says Bram. "Good. I'd got as far as *because.*"
- "I've lost count again," says Bram, "but it was thirty-three last time, so we know where it'll end."
- "Come in to the warm," says Bram. "I was about to do something. You may as well be it."
- "Mind the cat's tail," says Bram. "And mind my elbow. They're neither of them listening."
}
-> hub

=== hub
~ chosen = false
+ {carried("board-letter") and not fact("post-bram")} ["There's a letter for you, from the Board."]
    ~ chosen = true
    -> hand_over
* ["How is the light lit?"]
    ~ chosen = true
    -> the_light
* ["Where is the key to the tower?"]
    ~ chosen = true
    -> key
* {fact("heard-recipe")} ["Is there any good oil left?"]
    ~ chosen = true
    -> oil
* {fact("heard-recipe") and not carried("wick")} ["Where would I find a wick?"]
    ~ chosen = true
    -> wick
* ["Why the spoons?"]
    ~ chosen = true
    -> teaspoons
* {visited("tower-hall")} ["Whose name is painted out, on the board?"]
    ~ chosen = true
    -> keepers
* {fact("log-read")} ["I read the log."]
    ~ chosen = true
    -> coast
* ["What was the lamp in the window for?"]
    ~ chosen = true
    -> window_lamp
* {visited("vestry")} ["Ezra Hale says that it's your go."]
    ~ chosen = true
    -> dominoes
+ ["I'll go and see to her."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ not lit("great-lamp") and (chosen or not talking("bram")):
    ~ chosen = false
    -> hub
}
-> DONE

=== hand_over
{ fact("post-bram") or not carried("board-letter"):
    "Safe received," says Bram. "Or on its way."
    -> back
}
You lay the long envelope on the table, between two spoons.
~ happen("deliver-to-bram")
-> back

=== the_light
{ lit("great-lamp"): -> after }
~ happen("hear-recipe")
{ stopping:
- "Four things," says Bram, and his free hand puts them on the table one after another, though there's nothing in it. "Wick. Oil. Weight. Match. You trim her, you fill her, you wind her, you light her. The wick goes in the slot with its blue thread to the left. The oil's got to be good; she'll not look at cloudy. The weight's wound from the watch room, sixty turns. And then a match." He looks at the four places where he's put nothing. "In any order you like, only the match comes last. A child could do it. One very nearly does."
- "Wick, oil, weight, match," says Bram. "It's all in there like the words of a hymn. I've just lost the tune."
}
-> back

=== key
{ lit("great-lamp"): -> known }
{ carried("tower-key") or visited("tower-hall"):
    "You've had it off them, I see," says Bram. "There's a bit of wax on your cuff. { fact("bees-told"): And you knocked. I could hear it from here: they've gone up a tone, they like being told things.}"
    -> back
}
~ happen("hear-key")
{ stopping:
- He looks at the hooks by the door, and you look with him. TOWER, says the first; and there's nothing on it.
  "I thought, if I'm going to lose things, I'll not lose that," says Bram slowly. "So I gave it into safe keeping. Somebody I see every morning. Somebody very reliable, and not inquisitive; a great many of them, in fact. I told them what it was, and why." He rubs his thumb and finger together as if they were sticky. "I can't get hold of the name. It's a short one. It goes on a bit at the end."
- "Every morning before my tea," says Bram. "I go out, and I stand there, and I tell them the wind. They'd know. They're a household, you see. They never all forget at once." His thumb and finger are still sticking. "It's *warm*, where it is. It smells of July."
}
-> back

=== bees
{ lit("great-lamp"):
    "I'll go out presently and tell them," says Bram. "They'll know. But it's manners."
    -> DONE
}
"Have you met them?" Bram brightens. "They're no trouble. You knock, and you say what's doing, and they go on with it. My mother told hers everything: births, ships, the price of coal. What you tell the bees is kept."
He looks from his fingers to the empty hook, and from the hook to the window on the yard.
~ happen("hear-key")
"Now then," says Bram.
-> back

=== oil
{ lit("great-lamp"): -> known }
{ stopping:
- "Winter-strained," says Bram. "It pours like light itself. It's all I'd ever burn. The casks have gone milky, every one; I drew off a glass and held it up, and I couldn't see the Board's own watermark through it." He shuts his eyes. "But I never finish a thing. Ask anyone. Last biscuit, last inch of string. I'd have kept one back, with a mark on it, behind the others, where I'd not be tempted. Take a light down with you. It's dark in there even when it's light."
- "Behind the others," says Bram. "I'd stake my cap. Bring a lantern, and look *behind.*"
}
-> back

=== wick
{ lit("great-lamp"): -> known }
{ fact("tail-given") or fact("tail-promised"):
    "She'd got it all the time? On a kite," says Bram, and begins to shake, and it takes you a moment to see that he's laughing. "Well. It was the best cotton on the island. She's an eye."
    -> back
}
{ stopping:
- "Sent for one. Off the coal boat. A yard of flat cotton, blue down the edge," says Bram. "I sent Wren down for it, and she's as good as gold, and she's not been up since, and I've not wondered why. That's not like either of us." He puts down the spoon. "You'd better ask her. Kindly. Whatever she's done with it she'll have done properly."
- "Wren has it," says Bram. "Ask her kindly."
}
-> back

=== weight
{ lit("great-lamp"): -> known }
"It drops down the middle of the tower, all night, an inch at a time, and it turns her," says Bram. "There's a crank in the watch room. Sixty turns, and don't let go at fifty-nine. If she doesn't turn she's no use to anybody. A light that stands still could be any fool with a window."
-> back

=== lantern
{ lit("great-lamp"): -> known }
"You'll want one for the stair. Wren keeps it, down at the boathouse. It's only a candle; the fog pays no heed to a candle, nor a coal fire. It's good oil that it minds. I noticed that quite early, and wrote it down, and can't think where."
-> back

=== teaspoons
{ lit("great-lamp"):
    "They're clean," says Bram. "I'll say that for nine days."
    -> DONE
}
{ stopping:
- "I've to polish something," says Bram simply. "Brass, mornings. Lens, afternoons. It's in the hands. They start, about nine, and I find it's best to give them something. There are thirty-three because people do give a lighthouse keeper teaspoons." He holds one up. "I don't say that they need it. But I'd not like to stop in case it's what's holding me up."
- "Thirty-three," says Bram. "Then round again. It's company."
}
-> back

=== window_lamp
{ lit("great-lamp"): -> cup }
"That one's not on any chart. You put a lamp in the window so whoever's out knows there's an in," says Bram. "I did it for Sark, when I was his assistant, and before that he'd done it for… for someone." He waits to see if any more is coming. "And after that it was for nobody, and I did it anyway. There's a cup of oil allowed for it. The Board never asks."
-> back

=== the_fog
{ lit("great-lamp"):
    "It lay under her, and it was *listening*," says Bram. "That's the edge that I couldn't get. I had the match in my hand, and I thought: it's waiting to hear what I'll forget first. You'll think that's an old man. It's going in the book." # topic: being-watched # topic: ghosts # topic: memory-loss # instead: "It lay under her, and not round her," says Bram. "That's the edge that I couldn't get. It's going in the book."
    -> DONE
}
"I've written up every fog in forty-one years," says Bram. "There's sea fog and there's land fog. There's what we call haar; there's what we call *the Tuesday.* And not one of them ever came under the light. It lay down below her like a dog that's been told. And I stood there with a match in my hand, looking at it, and the match burned down. That's the last I have that's got any edge to it." # topic: memory-loss # veiled: "I've written up every fog in forty-one years," says Bram. "There's sea fog and there's land fog. And not one of them ever came under the light."
-> back

=== the_letter
{ carried("board-letter") and not fact("post-bram"):
    "With tape?" says Bram, looking at your hand. "Then it's the Board."
    -> back
}
{ fact("post-bram"):
    "*A starred can, reserved.* They will use two words," says Bram. "But it's handsome of them to say that they know I have it. I didn't."
    -> back
}
"From the Board? It'll be about the coal," says Bram. "It's always about the coal."
-> back

=== keepers
{ lit("great-lamp") and (fact("name-known") or fact("because-known")): -> kept_goodnight }
{ not visited("tower-hall"):
    "There's a board with all of us on it at the foot of the tower," says Bram. "You'll see it. I come last. You always do, till you don't."
    -> back
}
{ stopping:
- "It was painted when I came," says Bram. "I asked Sark, and he said *nobody you'd know*; and I have never heard a man take so long to say that about nobody. It's a poor green. You can tell that he mixed it himself." His hand has gone round the spoon. "I used to mean to find out. I used to mean to, quite hard."
- "Six letters," says Bram. "I never counted them till Wren did. I'd gone past it every night for forty-one years with a lamp in my hand."
}
-> back

=== wren
{ lit("great-lamp"):
    "I can see her kite," says Bram. "She used my plan. I drew that for a boy called… no. That was for me. I was the boy."
    -> DONE
}
"She comes Tuesdays. And Saturdays, for the story. She'd make a keeper, if there's to be such a thing," says Bram. "I tell her the becauses. Anyone can do what's on the plate, trim, fill, wind, light. It's the becauses that keep it lit." He looks about for one. "I'd a great many."
-> back

=== tamsin
{ lit("great-lamp"):
    "You heard the squeezebox? That'll be the sister," says Bram. "Nine years! Tamsin used to put the quay lamp out for her every night, and then it was every week, and then she said that she was only airing it. If you tell me it's to be the quay, I'll say: quite right. I want you to know that I'd mean it." # topic: family-conflict # instead: "You heard the squeezebox? That'll be the sister," says Bram. "If you tell me it's to be the quay, I'll say: quite right. I want you to know that I'd mean it."
    -> DONE
}
"Is she well? She came up with soup, or I dreamed it," says Bram. "Anyhow I never got the soup."
-> back

=== coast
{ not fact("log-read"):
    "It's all in the log," says Bram. "Up in the watch room. I write down everything, thank heaven. I'd only to read it, and I couldn't think what for."
    -> back
}
{ stopping:
- "Then you've seen it. Gannet first. Then Pardoe, then the Maiden, then Cold Ness. One after another up the coast; and us at the end of it." Bram lays out five spoons in a row, and turns four of them over. "It didn't drift in, Relief. It came along like somebody putting out lamps on their way to bed. That leaves Saltby. I don't know about Saltby."
- Bram looks at the fifth spoon and leaves it face up.
}
-> back

=== dominoes
{ lit("great-lamp"): -> double_four }
{ stopping:
- "Is it?" says Bram. "I've a move. I know I have; it's a beauty. I had it up in the air." His free hand goes up, and stays there, with nothing in it. "He'll be sitting looking at it. He doesn't put them away, you know. He says he's not lonely." He lowers the hand. "Ask me when I'm lit."
- "It was a beauty," says Bram.
}
-> back

=== spectacles
{ lit("great-lamp"): -> which_pair }
"Three pairs," says Bram. "One's for reading, one's for far, and one I was left. They all do about the same."
-> back

=== ezra
{ lit("great-lamp"):
    "You'll tell him it was the double four?" says Bram. "I'd give a page of the book to see him find it."
    -> double_four
}
"He was lamp boy up here when I came," says Bram. "Best hand on the coast. And he gave in his notice the day I signed on, and went down to dust pews. I never had the because of it." He looks about on the table for one.
-> back

=== loveday
"She came up on the Saturday, and looked at me with the spoons," says Bram, "and she didn't tell me to stop. She sat down and did twelve. I thought that was very civil."
{ lit("great-lamp"): -> DONE }
-> back

=== merrin
{ not fact("name-known") and not fact("because-known") and not fact("heard-merrin"): -> keepers }
-> kept_goodnight

=== low_light
{ lit("great-lamp"): -> kept_goodnight }
"There's a little one, out on the end Tine. It was stopped before me," says Bram. "*Removed by order.* I never had the because of that, either."
-> back

=== whistling
{ lit("great-lamp"):
    "Because it's the wind's turn," says Bram. "That's all it is. You're a guest. I'd nine pages on it, once you go into the history."
    -> DONE
}
"You never whistle on the gallery," says Bram, very seriously; and then looks to see if you know why.
-> back

=== cat
"Bosun," says Bram. "Or Mrs Hale, or Sir. It depends who's asking it to move."
-> back

=== nothing_to_say
{ lit("great-lamp"): -> nothing_after }
{ shuffle:
- "I'd have known that," says Bram, with interest.
- "It'll be in the log," says Bram. "Everything's in the log."
- Bram gives it his whole attention, and then, apologetically, gives it back.
- "There's a drawer for that," says Bram. "I've forgotten which. They're all forks."
- "Wren would know," says Bram. "I told her so that I'd not have to."
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"Another time, Relief," says Bram, and nods to you, as one keeper does to another. The cat takes no notice of either of you.
-> DONE

=== bye
{ shuffle:
- "Mind the step," says Bram. "And the one after. And a hundred and ten others."
- "If she wants anything, knock on the pipe," says Bram. "I mightn't know why, but I'd come."
- Bram lifts his cap, and then looks inside it, in case.
- "I'll be here," says Bram. "With these."
- "If you pass the bees," says Bram, "remember me to them. One of us should."
}
-> DONE
