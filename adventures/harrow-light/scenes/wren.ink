INCLUDE tonight/wren.ink

VAR met = false
VAR chosen = false
VAR knows_errand = false

~ chosen = false
{ lit("great-lamp"): -> flying }
{ not met: -> first }
-> again

=== first
~ met = true
"I'm Wren and this is a kite," says Wren, "and it can't go up because there isn't a wind, and I can't stop making it because it's nearly done, and Bram says nearly is the longest bit. Have you got anything for me? I don't mind if it's a bill."
-> hub

=== again
{ shuffle:
- "Letters!" says Wren. "Hold this. No, don't, it's glue. Go on."
- "I thought of a thing to tell you and it went," says Wren. "It might come back if you talk."
- "Listen," says Wren, and you listen, and there is nothing. "I know," she says. "I'm collecting it."
- "Do you know what a kite's *for*?" says Wren. "No. Me neither. Go on."
- "You came back," says Wren. "Most things are just going."
- "I've glued my sleeve to my other sleeve," says Wren. "What is it?"
}
-> hub

=== hub
~ chosen = false
* ["That's a fine kite."]
    ~ chosen = true
    -> kite
* {not fact("tail-given") and not fact("tail-promised")} ["What were you sent to fetch?"]
    ~ chosen = true
    -> wick
* {(knows_errand or fact("post-wren")) and not fact("tail-given") and not fact("tail-promised")} ["The light needs that wick."]
    ~ chosen = true
    -> wick
+ {(knows_errand or fact("post-wren")) and carried("red-tape") and not fact("tail-given")} ["Would red tape do for a tail?"]
    ~ chosen = true
    -> swap
+ {(knows_errand or fact("post-wren")) and not fact("tail-given") and not fact("tail-promised")} ["I'll bring you a better tail. I promise."]
    ~ chosen = true
    -> promise
* {not lit("chapel-lamp")} ["How do I get up the hill in this?"]
    ~ chosen = true
    -> the_lane
* {at("boathouse")} ["What has the fog done to you?"]
    ~ chosen = true
    -> the_fog
* {fact("heard-key") and not carried("tower-key")} ["Who does Bram tell things to?"]
    ~ chosen = true
    -> bees
+ {carried("postcard") and not fact("post-wren")} ["There's a postcard for you."]
    ~ chosen = true
    -> hand_over
+ ["I'll see you, Wren."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ not lit("great-lamp") and (chosen or not talking("wren")):
    ~ chosen = false
    -> hub
}
-> DONE

=== hand_over
{ fact("post-wren") or not carried("postcard"):
    "I've *got* it," says Wren. "It's a pier. It's always a pier."
    -> back
}
You hand over the postcard, picture side up.
~ happen("deliver-to-wren")
~ knows_errand = true
-> back

=== kite
{ lit("great-lamp"): -> flying }
{ stopping:
- "It's a proper one, it's Bram's plan, only he drew it for a boy called something in about the year nought," says Wren. "Those are its eyes so it can see the wind coming. That's its tail. I had the tail already. I came down the slip with it in my hand and I thought, *I've got to take this*, and I didn't know where, and you can't just stand there with a thing, so I made something for it to be the tail of."
  ~ knows_errand = true
- "It needs four things," says Wren, "and I've got three, and the other one's weather."
}
-> back

=== wick
~ knows_errand = true
{ lit("great-lamp"):
    "It went from the left! I saw it go, from down here," says Wren. "That's *because.* That's the first because I ever saw with my own eyes."
    -> DONE
}
{ fact("tail-given") or fact("tail-promised"):
    "You've got it! Or you had it. It goes in the slot," says Wren. "Blue thread to the left, he says the blue thread always goes to the left, and I said why, and he said so it's the same every time."
    -> back
}
{ fact("post-wren"):
    "It's the WICK. I know. I read it and went hot all over." Wren smooths the white tail across her knees. "I was meant to run up with it. Only it's holding the kite down now, and if I take it off she'll spin. You can have it, you can definitely have it. I just need something else that's long, or you've got to promise me something else that's long, and mean it."
    -> back
}
{ stopping:
- "Something," says Wren. "Off the coal boat. For Bram. I had to sign and then Tamsin signed. It was flat and it was clean and I mustn't get glue on it." She looks at the kite's tail: a yard of flat white cotton with a blue thread along the edge. She looks at you. "Oh no," says Wren.
  "Is it a wick?" you say.
  "It's *the* wick." She has both hands over her mouth. "I made the light into a kite. Don't tell him. Do tell him. You can have it, only if I take it off she'll spin. She needs something long. Or you could promise me something long, but you'd have to mean it."
- "I can't just take it off, she'd spin," says Wren. "Swap me. Something long and not very heavy. Or promise, and I'll trust you."
}
-> back

=== swap
{ fact("tail-given"): -> wick }
{ not carried("red-tape"):
    "Have you got it on you?" says Wren. "I'm better with things I can hold."
    -> back
}
You hold out the length of red tape.
~ happen("tail-for-wren")
-> back

=== promise
{ fact("tail-given") or fact("tail-promised"): -> wick }
"Say it properly," says Wren.
You say it properly. You have to say *on the knee of Alfred the postman*, and spit, and then it turns out there's a form.
~ happen("promise-to-wren")
-> back

=== the_lane
{ lit("chapel-lamp"):
    "Red on your left ear till you bump into beans," says Wren. "I saw it come on. I heard it, nearly."
    -> back
}
{ stopping:
- "I don't go by the lane, I go by the chapel window," says Wren. "Red on your left ear till you bump into beans. Only it's not lit, so I don't go. You could light it. It comes down if you pull the chain. I'm not allowed because of the time with the bicycle."
- "Pull the chain, light the lamp, red on your left ear," says Wren. "Then beans."
}
-> back

=== bees
{ stopping:
- "The bees," says Wren at once. "He tells them everything. Every morning before his tea he goes out and says the wind and the ships and if anybody's cross. You're supposed to: if you don't tell bees things they get hurt and leave. I asked him once what if it's a secret, and he said, who are they going to tell? So if he'd a thing he really, really didn't want to lose…" She hums, to help you think.
- "Bees," says Wren. "You have to knock. And then tell them why, or it's just burgling."
}
-> back

=== the_fog
{ lit("great-lamp"):
    "It's running away," says Wren. "Look at it. It's got its skirts up."
    -> DONE
}
{ stopping:
- "It did the end of everything," says Wren. "Bram was telling me a story on Saturdays, a long one, about a ship that got given an island by mistake, and I've got all of it, I could tell you all of it, except why I wanted to know what happened." She scratches at some glue. "I used to *really* want to know what happened." # topic: memory-loss # veiled: "It's just the ends of things," says Wren. "I've got all the middles. Ask me about a middle."
- "It's just the ends," says Wren. "I've got all the middles."
}
-> back

=== bram
{ lit("great-lamp"):
    "He put his head out and shouted *because of the draught!*" says Wren. "At nobody. At the beans. He's got them all back."
    -> DONE
}
"He's teaching me the light. I'm not the apprentice, because you've got to be fourteen and the Board has to send a letter; I'm the person who comes on Tuesdays. He says *because* all the time. Everyone else just says *do it.* He says: do it *because.*" Wren thinks. "He's stopped, though. He came down Monday and said, trim the wick. And I said because? And he just stood there."
-> back

=== the_light
{ lit("great-lamp"):
    "You did *light*," says Wren. "I'm not cross. I'm fourteen in a year and four months, and then I'm doing it."
    -> DONE
}
{ stopping:
- "Trim, fill, wind, light," says Wren, on her fingers. "It's on the brass plate up in the lamp room. I know all the doing, and where everything goes. But I'm not allowed to do *light*, and that's the only one that's any good."
- "You've got to wind it or it just stares," says Wren. "There's a crank in the watch room. It takes sixty, and he lets me do eleven."
}
-> back

=== lantern
"By the door. It's the going-up lantern. It's a hundred and twelve steps and no windows, and I've counted them in the dark and I got ninety, so."
-> back

=== merrin
# topic: ghosts
{ lit("great-lamp") and fact("name-seen"): -> name_again }
{ not fact("name-seen"):
    "What name?" says Wren, too fast.
    -> back
}
{ stopping:
- "You saw it!" Wren looks round at the rafters. "It's on the outside, isn't it? I thought I'd made it up. I asked Bram who was Merrin, and he said that's before my time, and I said how do you know when, then? And he went to look at the weather." She leans in. "It's six letters. I counted the ones on the board that's painted over. I did it with my face." # topic: ghosts # veiled: "You saw it!" says Wren. "It's on the outside, isn't it? Bram looks at the weather when I ask him who it was."
- "Six letters," says Wren. "With my face." # topic: ghosts # veiled: "Somebody," says Wren. "That's as far as I've got."
}
-> back

=== postcard
{ carried("postcard") and not fact("post-wren"):
    "Is it from Aunt Peg? Is it the pier? Give, give, give," says Wren.
    -> back
}
{ fact("post-wren"):
    "Aunt Peg does the same joke every time," says Wren, who has propped the card against the glue-pot where she can see it. "I keep them in the jar that says *very good.*"
    -> back
}
"Is there one?" says Wren. "There's always one. It's usually got a pier on."
-> back

=== tamsin
{ lit("great-lamp"):
    "She combed her hair," says Wren. "With a comb, I think. That's how you can tell it's serious."
    -> DONE
}
"She bangs it on the hour and then she goes and stands at the end. I went and stood with her once to see what it was," says Wren. "It was quite nice. It was like waiting for someone, but without the someone."
-> back

=== boat
{ lit("great-lamp"): -> boat_tonight }
"She's mine and Tamsin's and a bit Bram's," says Wren. "I've done half. It's oakum out of the loft and then pitch on top, only the pitch has to be warm or it just sits in the pot and *looks* at you. Then you want three friends and a tide. I've got the tide."
-> back

=== school
{ lit("great-lamp"):
    "She came and stood by me and held the string for a bit," says Wren. "She didn't say how to. I think she's up to something."
    -> DONE
}
"I haven't been for nine days, and nobody's said. It's like when you lean on a door and it's open," says Wren. "Miss Loveday's all right. I'm the *whole class.* If I'm bad, that's everybody."
-> back

=== ezra
"He says no, so then you know what it is you're asking," says Wren. "It was *one time.* With the bicycle. It went right up to the window."
{ lit("great-lamp"): -> DONE }
-> back

=== washing
{ lit("great-lamp"): -> washing_tonight }
"There's a house on the end one," says Wren, "I've seen it on a dry tide, with a roof like a lamp. You can't get to it. There's a gap. I *have* tried."
-> back

=== august
{ lit("great-lamp"): -> august_tonight }
"What about it?" says Wren. "It was hot." She gets very busy with the glue.
-> back

=== collections
"I've a jar of nearly everything," says Wren. "Not the sheep. I did ask. And the seal's got his own arrangements."
-> back

=== cup
{ lit("great-lamp"): -> which }
"Bram says there's one can he's saving," says Wren. "I'm not to know where. It's behind the others."
-> back

=== nothing_to_say
{ lit("great-lamp"):
    "I can't think and fly," says Wren. "Well, I can. But only about flying."
    -> DONE
}
{ shuffle:
- "Dunno," says Wren. "I could put it in a jar for you."
- "I knew that," says Wren. "I had it this morning. It had a sort of a green end."
- "Ask Bram, he'll say *because*," says Wren. "Or he used to."
- "I've got a jar that it might be in," says Wren, "but it's the one with the spider." # topic: spiders # instead: "I've got a jar that it might be in," says Wren, "but I can't get the lid off."
- "Is that a real question or a grown-up one?" says Wren.
}
-> back

// For whoever wants to be out of this conversation.
=== fade
{ lit("great-lamp"): "All right," says Wren, who has a kite to see to, and sees to it. | "All right," says Wren. "I've got glue on the go anyway." }
-> DONE

=== bye
{ shuffle:
- "Bye, Letters," says Wren. "Shut the door or the fog sits on things."
- "Come back and say what happened," says Wren. "I used to like that."
- Wren waves with the glue brush, and regrets it.
- "Say hello to the sheep," says Wren. "She likes it if you don't expect anything."
- "All right," says Wren. "I'll be nearly finished."
}
-> DONE
