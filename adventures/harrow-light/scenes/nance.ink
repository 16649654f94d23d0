VAR met = false
VAR chosen = false

~ chosen = false
{ not met: -> first }
-> again

=== first
~ met = true
"Wind's come in south-west, light," says Nance, "visibility good, post delivered. That's that." She ships an oar. "Skipper won't bring her in. There's to be a lamp on the quay, or it's daylight; he's not fussy, he's just been sunk the once. I've come to see if anybody wants anything fetched. And to get off that ship. It's a *waltz*."
-> hub

=== again
{ shuffle:
- "Slack water," says Nance. "Go on."
- "Glass is steady," says Nance. "You're not. Sit down."
- "I've been timing her," says Nance, of the light. "Twenty. Twenty. Twenty. You could marry a thing like that."
- "Evening," says Nance to the horizon.
- "Sky's behaving," says Nance. "I don't trust it. What's the matter?"
}
-> hub

=== hub
~ chosen = false
* ["Could you row me out to the Goodwill?"]
    ~ chosen = true
    -> row
* ["Have you heard the bell?"]
    ~ chosen = true
    -> washing
* {fact("washing-known")} ["Could you land somebody on the outer Tine?"]
    ~ chosen = true
    -> pilot
+ {carried("directions") and not fact("nance-piloting")} ["I've found the directions for the low channel."]
    ~ chosen = true
    -> hand_over
+ {fact("nance-piloting") and not at("landing")} ["Take me out to the Fifth Tine."]
    ~ chosen = true
    -> out_there
+ {examined("rowing-boat") and fact("washing-known") and not fact("nance-helps") and not fact("boat-launched")} ["Would you help to lift a boat?"]
    ~ chosen = true
    -> launch
* ["What's the soup like?"]
    ~ chosen = true
    -> goodwill
* {fact("log-read") and (fact("nance-piloting") or fact("boat-launched"))} ["Which of you saw the coast go dark?"]
    ~ chosen = true
    -> the_watch
+ ["That's that, then."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ chosen or not talking("nance"):
    ~ chosen = false
    -> hub
}
-> DONE

=== row
"Any time you like," says Nance. "Down the steps and sit in the middle. I do the rest. There's a passenger aboard who'd be glad of a new face; she's worn out mine."
-> back

=== goodwill
{ stopping:
- "Pea," says Nance. "It's been pea since the spring. Two thousand passages I've done on her: hens, cheese, a bishop. I'd not change it. I'd just like, one time, to be the one that says *left a bit.*"
- "Still pea," says Nance.
}
-> back

=== washing
{ not fact("washing-known"):
    ~ happen("learn-of-the-washing")
}
{ stopping:
- "Three, and a wait. We thought it was you. It isn't, is it? You're here." Nance points with her whole arm, and you look along it, out past the Shingle, past one black rock and the next, to the last; and the light comes round. There's something white there, low, square. "That's a tea towel," says Nance. "That's pegged. By the *corners.* There's somebody on the outer Tine doing their washing; and I've gone by it eight times this fortnight with my head down, rowing." # topic: ghosts # instead: Nance points with her whole arm, and you look along it, out past the Shingle, past one black rock and the next, to the last; and the light comes round. There's something white there, low, square. "That's a tea towel," says Nance. "That's pegged. By the *corners.* There's somebody on the outer Tine doing their washing; and I've gone by it eight times this fortnight with my head down, rowing."
  "Could they be in trouble?"
  "You don't peg by the corners if you're in trouble. You peg by the corners if you're in for a stay. There's three ways out there, if you've a use for it," says Nance. "On foot, when the bar dries, only there's a bridge gone. In a small boat straight from the slip, only that one of the girl's has got no bottom to her. Or round by the low channel, if there's a soul living who knows the marks. I'd do that. I'd do that tonight."
- "By the corners," says Nance.
}
-> back

=== pilot
{ fact("nance-piloting"):
    "*Red under white*," says Nance. "I've said it that often that it's stopped being words. Say when."
    -> back
}
{ stopping:
- "If I'd the marks for the low channel. They're not in the book. There was a better book; it was in the signal house, up on the Head, in a press; and it's that long since anyone opened it, they've all forgotten what the word was." Nance blows on her knuckles. "They ask it, in the examination. *Describe the approach to Harrow Low Light.* There's not been one candidate could answer it in forty years. You write *disused*, and they give you half."
- "Signal house. On the Head. In the press," says Nance. "I'd bring her in on a pocket-handkerchief, if I'd only the marks."
}
-> back

=== ticket
"Master's ticket," says Nance. "Sat it the twice. It's the approach to the Low Light that I go down on. I put *disused.* I can't abide a half mark."
-> back

=== hand_over
{ not carried("directions") or fact("nance-piloting"):
    "Bring it where I can get my hands to it," says Nance.
    -> back
}
You hand the thin book down into the gig.
~ happen("directions-for-nance")
-> back

=== out_there
{ not fact("nance-piloting"):
    "Not without the marks," says Nance.
    -> back
}
~ happen("round-by-the-channel")
-> DONE

=== launch
{ fact("boat-launched"):
    "Floats, doesn't she? I never thought it," says Nance.
    -> back
}
{ fact("nance-helps"):
    "Said I would," says Nance. "Say when she's tight."
    -> back
}
~ happen("nance-will-help")
{ fact("boat-caulked"):
    "The girl's boat? *Second Thoughts*? And she's tight?" says Nance. "I've lifted worse, with a bishop in. Find me two more, and I'll take the heavy end. There's always a heavy end."
    -> back
}
"The girl's boat? *Second Thoughts*? I've lifted worse, with a bishop in," says Nance. "Get that bottom caulked and paid with pitch, and find me two more, and I'll take the heavy end. There's always a heavy end."
-> back

=== the_watch
{ fact("told-nance"):
    "I've said it the once," says Nance. "It's out. I rowed better after."
    -> back
}
{ not (fact("nance-piloting") or fact("boat-launched")):
    "It was a clear night," says Nance, and spits, which is her way of closing a door.
    -> back
}
~ happen("nance-trusts")
Nance rests on her oars. There aren't any oars; she rests on where they'd be.
"I'd the middle watch. We lay off Cold Ness. Flat calm. I'd been up since four with the hens," she says. "And I put my head on my arm, just till the next flash. When I woke there wasn't one. All up the coast: Gannet, Pardoe, they'd gone out one after the other, like somebody going up to bed. I'd have seen which way it went. I'd have seen *who.* I put in the log *nothing to report.* Well, there wasn't, was there? I was asleep."
The beam goes over.
"Nobody's asked me," says Nance. "I thought that'd be the good part."
* ["It's been reported now."]
    Nance nods, several times. "Middle watch. Asleep," she says, trying the weight of it. "I'll put it in. He'll log me a day's pay. Cheap."
* ["You've been awake for nine nights since."]
    "Have I?" says Nance. She thinks about it. "I have, and all. No wonder I hate that waltz."
- "That's that," she says.
-> back

=== jory
"Pays her fare. Eats her soup. Plays that thing. Nine days she's been to Harrow and back," says Nance, "and every time we turn round she goes below, and it's all rests till Saltby. I'm not a soft woman. I've started leaving her the window seat."
-> back

=== tamsin
"That's her that takes our lines," says Nance, watching the square back at the end of the quay. "Eleven years. Never a word but *mind the fifth.* I'd miss it."
-> back

=== the_fog
"I've rowed in it," says Nance. "You pull, and you pull, and you think, what's at the other end of this? I sang. You'd be surprised how far you'll go for the sake of a chorus." # topic: memory-loss # veiled: "I've rowed in it," says Nance. "I sang."
-> back

=== tide
{ at_least("ebb", 12):
    "Bar's dry. Good till two," says Nance.
- else:
    "Still going out. Give it a bit, and you'll see the bar come up off the shingle," says Nance. "It dries till two."
}
-> back

=== merrin
{ fact("heard-merrin"):
    "Nine nights," says Nance. "With a string. And I'm the one gets the ticket."
    -> back
}
"Don't know it," says Nance. "It's in the visitors' book of every pub on the coast, mind. *E. Merrin, and companions.* There's never any companions. I'd thought it was a joke." # topic: alcohol # instead: "Don't know it," says Nance. "Six letters, that. You could do something with six letters."
-> back

=== fifth_step
"It's not fixed down," says Nance. "It's never been fixed down. I like to tell people, and see which sort they are."
-> back

=== cup
{ stopping:
- "One ship's rule for it: you do what's nearest, you do it properly, and you log it," says Nance. "But they've each got a nearest, haven't they? So that's no help. I'd not have your job. I wouldn't have it for a ticket."
- "Log it, is all," says Nance. "Whichever."
}
-> back

=== nothing_to_say
{ shuffle:
- "Couldn't say," says Nance. "Ask me weather."
- "Not in the examination," says Nance.
- "That's a shore matter," says Nance.
- "Pass," says Nance, and counts a beam.
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"That's that," says Nance, not at all put out, and bends over her splice.
-> DONE

=== bye
{ shuffle:
- "That's that," says Nance.
- "Mind the fifth," says Nance. "I mean it. It's loose."
- "Steady as she goes," says Nance. "You, I mean. You list."
}
-> DONE
