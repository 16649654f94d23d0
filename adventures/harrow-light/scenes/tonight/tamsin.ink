// After the great light: the last cupful.

=== tonight
{ fact("heard-tamsin"): -> cup }
"Give me a moment," says Tamsin, not turning round. "It's all coming in at once."
-> DONE

=== cup
{ stopping:
- "There's oil on the Goodwill, twelve cans," says Tamsin. "It comes ashore in the morning whichever way you go. So it's only tonight we're talking about. People say that, don't they? *Only tonight.*" She rubs at the post with her cuff. { fact("heard-bram"): "You've heard Bram about his book. So have I, by now; he's been shouting *because* down the hill. I'd sooner not have it, than have it for standing next to you."|"Has Bram told you about his book? He won't have pushed. Go and hear him. I'd sooner not have it, than have it for standing next to you."}
- "It's your cup," says Tamsin. "The card in the oil store's quite clear. *Such lamp as has need.* I've been arguing with the word *need* for half an hour."
}
-> cup_back

// As with the menu by day: on to the choices, unless it was a question in the middle of them.
=== cup_back
{ chosen or not talking("tamsin"):
    ~ chosen = false
    -> cup_choices
}
-> DONE

=== cup_choices
* {fact("late-delivered") and examined("biscuit-tin") and not fact("told-tamsin")} ["There were six biscuits."]
  ~ chosen = true
  -> sixth
* {fact("because-known") and fact("heard-merrin")} ["Whose button is that?"]
  ~ chosen = true
  -> coat
* ["What would you say to her?"]
  "Three words, and she's bringing those. Mine's shorter." Tamsin looks at the water. "I'd say *yes.* I only want to say it while I still know what to."
  -> cup_choices
* {fact("heard-merrin")} ["And if it goes out there, to the low light?"]
  "Then some man at Saltby in his shirtsleeves gets told there's somebody. I've hit a pan for nine days in the hope of the same," says Tamsin. "I'd be a fine one to say that it doesn't count."
  -> cup_choices
* ["And if it goes to Bram?"]
  "Then it goes to Bram, and there'll be light on Harrow when we're none of us here to see to it. I can count, Post." She breathes out. "And I'll be on this quay at seven with my hair combed, and I'll have lost the thread, and I'll say something idiotic. She's used to that."
  -> cup_choices
+ ["I'll think about it."]
  { stopping:
  - "Do. Not too long," says Tamsin. "It's lying down for the night." She means the fog.
  - "Do," says Tamsin. "I've got the hang of standing here."
  - "You think," says Tamsin. "I'll be the one by the lamp."
  }
  -> DONE

=== sixth
{ not lit("great-lamp") or not fact("late-delivered"):
    "There are five biscuits," says Tamsin, looking you in the eye. "It says so."
    -> back
}
{ fact("told-tamsin"):
    "Five," says Tamsin. "It's on the lid."
    -> DONE
}
~ happen("tamsin-trusts")
"You looked. Everybody looks. I bake six, of a Thursday, and I write down five," says Tamsin, to the post. "She always took one in the night, and said she hadn't. So if it's down as five, and there are five in the morning, then nobody's had anything; and nobody's to say anything; and I'd just happen to know she'd come." She gives the glass a rub. "Fridays, I have it myself, on the step. It's not a sad thing to do. It's a good biscuit. I've only never said it to anyone."
-> cup_back

=== coat
{ not fact("because-known") or not fact("heard-merrin"):
    "It's brass. It was always in the tin," says Tamsin, of the odd button. "I've put it on four coats. I don't know why I do. It doesn't even go."
    -> back
}
You tell her: a boat, and a bit of paper that says *two little girls in oilskins, holding hands.* # topic: drowning # veiled: You tell her about two little girls in oilskins. # instead: You tell her about two little girls in oilskins, and who brought them in.
Tamsin has hold of the button. She has got it between finger and thumb, as one holds a thing so as not to drop it in the sea.
"It was off *her*," she says. "There was somebody had me on her arm, and it was all noise, and she said, *you do the threes.* So I did the threes. I was that set on getting it right that I never was frightened. I've done them ever since, I've rung them on that bell to my own sister, and I thought it was a *game.*" She looks out to where the last of the Tines is. "What did anyone ever say to her? Did anyone say thank you?"
{ fact("answered"):
    "Somebody said two," you tell her. "From the quay."
    "Good," says Tamsin. "That's what you say."
- else:
    "You could say two," you tell her. "It's what she's been waiting for."
    Tamsin looks at the fog bell as though it had just been hung. "Pull it for me," she says. "I'd get it wrong."
}
-> cup_back

=== late
{ not fact("late-delivered"):
    "I've had the one letter in nine years," says Tamsin, "and you brought it today."
    -> back
}
"I've put it in with the other," says Tamsin, a hand on each pocket. "I'm quite level now. I could be launched." # topic: family-conflict # instead: "I've put it in with the other," says Tamsin, a hand on each pocket. "I'm quite level now. I could be launched."
-> DONE

=== washing
{ not lit("great-lamp"):
    "There's a bit of stonework on the end one," says Tamsin. "It was a light of some kind, before me."
    -> back
}
{ fact("heard-merrin"):
    "Nine nights, on limpets," says Tamsin. "She'll want soup. I'll have the pan off its hook."
    -> DONE
}
"I'd seen it," says Tamsin slowly. "Something white. I took it for a bird. You go and look, Post; Nance has a boat, and there's the bar. I can't come off here. I'm sorry, I can't; I've got my feet in it."
-> DONE

=== nance
{ not lit("great-lamp"):
    "That'd be the mate. I only know her by the back of her head," says Tamsin. "She rows."
    -> back
}
"She's sound," says Tamsin. "She's never once asked me what I'm looking at. She just looks at it too."
-> DONE
