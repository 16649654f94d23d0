INCLUDE tonight/ezra.ink

VAR met = false
VAR chosen = false

~ chosen = false
{ not met: -> first }
{ lit("great-lamp"): -> lit_up }
-> again

=== first
~ met = true
"You're the post," says Ezra Hale. "I've had no post since the Board thanked me, and I didn't care for that. So you've come about the lamp. No."
You wait.
"It's not the oil that's the matter with it, that's my point. It's the going up. I've the knees of a man who has knelt for a living." He points them at you, one after the other. "Ask what you like. I'll tell you no, and then I'll think about it."
-> hub

=== again
{ shuffle:
- "No," says Ezra Hale. "Go on, though."
- "Wipe your feet," says Ezra Hale. "Both. What?"
- "I'd got to the end of a hymn in my head," says Ezra Hale, "all but what it was for. You may as well."
- "If it's draughts in the chapel," says Ezra Hale, "it's always been draughts in the chapel."
- "I heard you coming," says Ezra Hale. "You favour the left. You'll feel it at seventy."
}
-> hub

=== lit_up
{ shuffle:
- "I can see the sheep," says Ezra Hale. "I'd forgotten how much of her there was. Go on."
- "No," says Ezra Hale, with the light on his face. "But sit down."
- "Hundred and four," says Ezra Hale, meaning a hymn, and by the tune of him a cheerful one. "What?"
- "You again," says Ezra Hale, who isn't sorry. "I shall have to get the door planed."
}
-> hub

=== hub
~ chosen = false
* {not lit("chapel-lamp")} ["How would I light the chapel lamp?"]
    ~ chosen = true
    -> the_lamp
* ["Whose go is it?"]
    ~ chosen = true
    -> dominoes
* {not lit("great-lamp")} ["What has the fog done to you?"]
    ~ chosen = true
    -> the_fog
* ["What are the numbers for?"]
    ~ chosen = true
    -> hymns
+ {fact("game-move") and not fact("game-over")} ["Bram says, the double four."]
    ~ chosen = true
    -> double_four
* {lit("great-lamp") and visited("shingle")} ["When does the bar dry?"]
    ~ chosen = true
    -> tide
+ {lit("great-lamp") and examined("rowing-boat") and not fact("ezra-helps") and not fact("boat-launched")} ["Would you lend a hand with a boat?"]
    ~ chosen = true
    -> boat
* {fact("game-over") and (fact("because-known") or fact("name-known"))} ["Who ruled the pencil line, next door?"]
    ~ chosen = true
    -> the_line
+ {fact("told-ezra") and fact("heard-merrin") and not fact("gilded")} ["Merrin is alive. She is out on the Fifth Tine."]
    ~ chosen = true
    -> alive
+ ["I'll leave you to it."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ chosen or not talking("ezra"):
    ~ chosen = false
    -> hub
}
-> DONE

=== the_lamp
{ lit("great-lamp"):
    "She burns," says Ezra Hale. "I look under the door every so often. I like a thing to be where I left it."
    -> back
}
{ lit("chapel-lamp"):
    "I saw it come in under the door," says Ezra Hale. "I said, *no.* I said it aloud. And there it still was." He moves one leg so that the stripe of red lies across it. "That's done that knee more good than the doctor."
    -> back
}
{ stopping:
- "It lets down on a chain, from the cleat. You take off the brass lid; mind, it's a lid, people miss it; and there's oil under there that I put in myself the week my legs went, and that lid has been on it since. Fog can't lift a lid," says Ezra Hale. "Then you'd want a match. I've none. I gave them up, for the temptation of lighting it."
- "Chain. Lid. Match," says Ezra Hale. "Tamsin keeps matches. And then keep it on your left."
}
-> back

=== dominoes
{ fact("game-over"):
    "Two thousand and twelve to two thousand and eleven," says Ezra Hale. "I'll not put them away tonight. I like to see how it was done."
    -> back
}
{ lit("great-lamp"):
    "It's *his* go," says Ezra Hale. "It's been his go for eleven days, and nine of those he's had an excuse. Well, he's got his wits again, I heard him from here. You go up and down that hill. Bring me what he plays."
    -> back
}
{ stopping:
- "Bram Hallow's," says Ezra Hale. "He'd a domino in the air, there, just where you are. And he stopped and said, *now what was it I was going to do with this?* and laid it down again with the others, and went home. Nine days. I don't say I'm lonely. I say there's a four open, and I've nothing to put on it, and if he *has*, I'd like to be told."
- "Bram's," says Ezra Hale. "Bring me what he plays. When he knows."
}
-> back

=== double_four
~ happen("tell-the-move")
-> back

=== knees
{ stopping:
- "I've knelt more than I've stood," says Ezra Hale. "Forty years of it, and not one of them to propose. They'll go down. It's the coming up that they've lost interest in."
- "No better," says Ezra Hale, "and I'll thank you for asking. Nobody does. They look at them."
}
-> back

=== hymns
{ stopping:
- "It's quicker," says Ezra Hale. "You get to my age, you've thought most things before, and somebody set them to music. Two-two-four is for those at sea. Thirty-one is patience. If I feel a bit of a one-hundred-and-four coming on I keep it to myself." # topic: drowning # instead: "It's quicker," says Ezra Hale. "You get to my age, you've thought most things before, and somebody set them to music. Thirty-one is patience. If I feel a bit of a one-hundred-and-four coming on I keep it to myself."
- "Nine isn't one," says Ezra Hale. "Nine's how long."
}
-> back

=== the_fog
{ lit("great-lamp"):
    "Gone and lain down somewhere, I'd say," says Ezra Hale, "and not far off. I don't sing yet."
    -> back
}
{ stopping:
- "It's had the last verses," says Ezra Hale. "I've three verses of everything. And you know how they're built: trouble, trouble, worse trouble, and then the verse that it's all *for.* I sit here with two hundred hymns and not one way out of them." # topic: memory-loss # veiled: "It's had the last verses," says Ezra Hale. "I've three of everything."
- "Three verses," says Ezra Hale. "It's a good stove, though."
}
-> back

=== the_light
{ lit("great-lamp"):
    "I was lamp boy there," says Ezra Hale. "Before the knees. I could trim her in the dark." He looks as if he had trodden on something. "That'll do about that."
    -> back
}
"It's Bram's light. I don't go up," says Ezra Hale. "I was lamp boy there, at nineteen, and I'd a good hand, and I kept the log. Then I came down here." He says it as you'd shut a drawer.
-> back

=== bram
{ lit("great-lamp"): -> dominoes }
"I could see his window from the gate, till it went," says Ezra Hale. "He cheats, you know. He lets you win when you're low, and thinks you don't count. I count."
-> back

=== tamsin
{ lit("great-lamp"):
    "She's stood at the end of that quay since the light came on, hasn't she? I don't need a window," says Ezra Hale. "She stood there at six years old."
    -> back
}
"She bangs that pan, and I come in on the second beat with the poker," says Ezra Hale. "We've never discussed it."
-> back

=== wren
"She swung from my lamp chain, on a bicycle," says Ezra Hale. "I've told her no to everything since. I tell her no about twice a week, and she goes and asks Bram; and I wait to hear what it was. Somebody ought to have that girl's questions written down."
-> back

=== loveday
{ lit("great-lamp"):
    "She'll go, one of these days," says Ezra Hale. "You can't keep a racehorse in a hen coop. It'd be polite if somebody asked her not to."
    -> back
}
"She came through on Monday with chalk on her, and touched four of my nails, and listened to my stove," says Ezra Hale. "I said, have you lost something? She said, *not while I'm doing this, Mr Hale.* You might ask her how it's done. I've tried the first line of it. It held."
-> back

=== bell
{ lit("great-lamp"):
    "That's no sea," says Ezra Hale. "That's a hand." He has gone an odd colour. "No," he says. "It'd be a gull." # topic: ghosts # instead: "It's been a good bell," says Ezra Hale. "Mostly you hear what you bring to it."
    -> back
}
"I've stopped one ear," says Ezra Hale. "I've left the other, in case." # topic: ghosts # instead: "It's a bell," says Ezra Hale. "I'm for bells."
-> back

=== alfred
"Perkin? He'd that knee off these rocks, at twenty," says Ezra Hale. "Never would say what night. You'd have thought it was him that owed somebody." # topic: drowning # instead: "Perkin? He's had that knee since he was twenty," says Ezra Hale. "Never would say what night."
-> back

=== nothing_to_say
{ shuffle:
- "No," says Ezra Hale, and thinks about it, and means it.
- "I'm a sexton," says Ezra Hale. "Ask me about damp."
- "There's a hymn about that," says Ezra Hale. "It's a poor one."
- "You'd want somebody nosier," says Ezra Hale. "I only listen."
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"No," says Ezra Hale, quite kindly, and holds the door open with one foot. "Another day."
-> DONE

=== bye
{ shuffle:
- "Shut that," says Ezra Hale. "No, the *other* way."
- "Mind the sheep," says Ezra Hale.
- "Thirty-one," says Ezra Hale, by which he means patience, or goodbye.
- "You might come again," says Ezra Hale. "I don't say do."
}
-> DONE
