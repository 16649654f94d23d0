VAR met = false
VAR chosen = false

~ chosen = false
{ not met: -> first }
{ fact("reed-mended"): -> whole }
-> again

=== first
~ met = true
"I'm Jory," says the woman with the accordion, "*you* know that, it's on the envelope. Did she open it? No: two, three, don't. I said a lamp. I said if there's a lamp. I'll not have it by post; no offence, Cap; if I'd wanted it by post I'd have stopped in Saltby and saved the fare." She plays four notes, to lean on. "You can tell me about anything else on that whole island. Is the sheep across?"
-> hub

=== again
{ shuffle:
- "From the top," says Jory. "Sit. What's the sheep doing?"
- "And *in*," says Jory. "You're letting the draught at my bellows."
- "Is it dark yet? On the quay? Don't tell me," says Jory. "Tell me something with a tune in it."
- "I'd a joke ready for you," says Jory. "It had a very good middle."
}
-> hub

=== whole
{ shuffle:
- "Listen to *that*," says Jory, and plays it, B flat and all, and stops with her mouth open. "Nine years I've been going round that note like a hole in the road."
- "It works if I'm not looking at it, too," says Jory. "What is it, Cap?"
- "And *in*," says Jory. She has stopped counting rests.
}
-> hub

=== hub
~ chosen = false
* ["What is the matter with the waltz?"]
    ~ chosen = true
    -> the_note
+ {carried("beeswax") and not fact("reed-mended")} ["Would beeswax hold a reed?"]
    ~ chosen = true
    -> mend
* ["Why not come ashore with Nance?"]
    ~ chosen = true
    -> tamsin
* {examined("cups") or examined("kettle")} ["There is a second cup."]
    ~ chosen = true
    -> second_cup
* {fact("late-delivered")} ["Your letter got there. The old one."]
    ~ chosen = true
    -> the_letter
* {fact("reed-mended") and not fact("told-jory")} ["What's in the sock?"]
    ~ chosen = true
    -> the_whelk
* {fact("washing-known")} ["Who taught you three, for *are you there*?"]
    ~ chosen = true
    -> threes
+ ["I'll let you practise."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ chosen or not talking("jory"):
    ~ chosen = false
    -> hub
}
-> DONE

=== the_note
{ fact("reed-mended"):
    "Not a thing," says Jory. "There isn't a thing the matter with it. I may have to learn another."
    -> back
}
{ stopping:
- "B flat," says Jory, and presses it: *pff.* "There's a reed come off. They're only stuck down with wax, and it goes, after a time, like everything that's holding something. It went the night I left, on the top step. I've played round it for nine years. I could do it now with a shop's wax, I suppose; only it wants *bees'*, and I know just the bees it wants." She looks at the window. "That's not a hint. They'd want telling what it's for."
- "Wax," says Jory. "Bees'. It's not urgent. It's only every eleven bars."
}
-> back

=== mend
{ fact("reed-mended") or not carried("beeswax"): -> the_note }
You hold out the lump of wax.
~ happen("mend-the-reed")
-> back

=== tamsin
{ stopping:
- "Because a person could be *fetched*," says Jory. "Like a parcel, like hens. I've had that. I came home every Christmas from school because there was a ticket. I'd like to come in once because there was a lamp." She has gone twice round the same four notes. "If it's dark she wants till morning. That's fair. She could never be got to say a thing before she'd tidied it. I'll do the night on the plush. I've done eleven." # topic: family-conflict # instead: "Because I said a lamp," says Jory. "It's how we always did it. If there's one, I'm in. If it's dark she wants till morning, and I'll do the night on the plush. I've done eleven."
- "Lamp," says Jory, "in, two, three. No lamp, morning, two, three. It's a simple piece. I only wish I knew the key."
}
-> back

=== second_cup
{ not (examined("cups") or examined("kettle")):
    "I had a cup there," says Jory. "With a chip. I expect it's got flowers in."
    -> back
}
"What?" says Jory.
"In the office. Beside the kettle. She keeps turning it, so that the handle's ready for the other hand."
Jory puts her face down on the accordion, and it says a chord. She stays there for four bars.
"Which hand?" she says, into the keys.
"The left."
"*I'm* left-handed," says Jory.
-> back

=== the_letter
{ not fact("late-delivered"):
    "I wrote her a letter," says Jory. "The week after. I'd not the nerve to put in more than two lines of it. And she never answered; so I thought, right; and so did she, I suppose. You wouldn't think you could build nine years out of *right.*" # topic: family-conflict # instead: "I wrote her a letter, once," says Jory. "It must have gone astray."
    -> back
}
"In a *lining*?" says Jory. "In Alfred Perkin's *lining*?" You watch it go through her, from the rings to the scarf. "I've hated that woman's silence, every day, before breakfast. I've got quite strong on it. And she was sat there, hating mine." She starts to laugh, and has to hold the bellows still with her elbow, since they've joined in. "What did she say? No. Two, three. Don't." # topic: family-conflict # instead: "In a *lining*?" says Jory. "In Alfred Perkin's *lining*? Well, I'm glad it got there. I wondered." She starts to laugh, and has to hold the bellows still with her elbow, since they've joined in.
-> back

=== the_whelk
{ fact("told-jory"):
    "Put it *back*, it says," says Jory. "I will. I've to get near enough."
    -> back
}
{ not fact("reed-mended"):
    "A sock," says Jory. "It's got a sock in it."
    -> back
}
~ happen("jory-trusts")
"That's *the* whelk," says Jory.
She gets it out. It's as big as a fist, and not so white as the other.
"It's mine. It says so, in the lip; and Tam was for ever having it to listen to, and not putting it back, so I wrote her that as well. That's what it was all about. And the night I left I took it. Only I couldn't stand to think of the shelf. So I'd one ready, off a stall at Cold Ness, with the ink rubbed in tea, and I put that there instead. A week, I thought. She'll see that it's wrong in a week, and write, and I'll have to come and own up." Jory wraps it up again. "She's had it on that shelf for nine years. She's either never looked; or she's looked, and she's let me off. I'm that frightened of the second. I could play you what it sounds like." # topic: family-conflict # instead: "It's mine. It says so, in the lip. The one on her shelf's a copy; I made it, with tea, for a joke, and took this. I've been meaning for nine years to put it back," says Jory, and wraps it up again. "I'd like to see her face. I'd like to see if she *knew.*"
* ["I should think she knows."]
    "So should I," says Jory. "Two, three."
* ["I have only seen the shelf. It's dusted."]
    "*Is* it?" says Jory. "Round it, or under?"
    "Under."
    "She's picked it up, then," says Jory. "Every week. Oh, Lord."
- -> back

=== three_words
"They're for her," says Jory. "They're not long. You'd think they would be, wouldn't you, after all that rehearsal."
-> back

=== threes
{ stopping:
- "We used to do it with a torch, her from the office, me from the boathouse," says Jory. "Three: are you there? Two: I'm here. I never thought about who… There was a big coat. I was four. There was a wet coat, with brass on, and somebody had me inside it, up against all the buttons, going up and down; and she said it in my ear, over and over. *Three's are you there. Two's I am here. You do the two.* And across the way there was Tam, in the other arm, doing the three." Jory has stopped playing. "I've never remembered that in my life. I'd always thought we'd made it up." # topic: drowning # intensity: moderate # instead: "We used to do it with a torch, her from the office, me from the boathouse," says Jory. "Three: are you there? Two: I'm here. Somebody showed us. A big coat, with brass on it. I was four. I'd always thought we'd made it up."
- "Brass buttons," says Jory. "There was one missing. It's on Tam's coat now, the odd one. It was in my fist."
}
-> back

=== nance
"She says *that's that*, and it never is," says Jory. "She's been leaving me the window."
-> back

=== the_fog
"Did it get on the boat? Did it! I'd sit here," says Jory, "with my hands going, and think, this is a tune for *something.* You can't imagine how frightening a waltz is if you don't know what it's for. It just keeps coming round." # topic: memory-loss # veiled: "It got on the boat," says Jory. "I played at it. I don't think it liked the B flat."
-> back

=== the_light
"I saw it come on through that window," says Jory, "and I hit the B flat, I was that surprised. It went *pff.* But it *meant* it."
-> back

=== cup
{ stopping:
- "There's only a cup left? And it could be the quay, or some old man's book, or what?" says Jory. "Oh, that's not fair, you mustn't ask me. I'd say the quay. I'd say it before you had finished. And then I'd have had to have said it." She shuts the bellows with a strap, like somebody putting a hand over a dog's nose. "Don't you light it for me. If you light it, light it for *her.* I've had soup."
- "Not for me," says Jory. "That's all I'm saying. And, rest."
}
-> back

=== nothing_to_say
{ shuffle:
- "I could hum it," says Jory, "I couldn't tell you it."
- "Ask Tam," says Jory, and goes red.
- "That's not my part," says Jory. "I'm only ever the left hand."
- "Two, three," says Jory. "No. It's gone by."
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"And, rest," says Jory, and waves you up the stairs with the scarf, and means it kindly.
-> DONE

=== bye
{ shuffle:
- "Off you go," says Jory. "From the letter B."
- "If it's dark, it's dark," says Jory. "Say I'm comfortable."
- "Don't say I asked," says Jory. "I didn't, did I? Good."
}
-> DONE
