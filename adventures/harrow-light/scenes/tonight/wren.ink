// After the great light: the last cupful.

=== flying
{ stopping:
- "There's a WIND!" shouts Wren, who is two feet away from you. "It came on when you did! She just went up. I didn't even run! And I remembered the end, Letters, the ship gives it *back*, and they're so surprised that they…" The string jerks, and she's towed three steps through the beans, and thinks nothing of it.
- "Forty yards," says Wren. "I'm going to need more string than there is."
}
* ["I've a cupful of oil, and more dark lamps than that."] -> which
* {fact("washing-known") and examined("rowing-boat") and not fact("wren-helps") and not fact("boat-launched")} ["Would you help to launch Second Thoughts?"] -> boat_tonight
* {fact("tail-given") and not fact("told-wren")} ["You look as if there were something in a jar."] -> august_tonight
* {fact("washing-known")} ["There's somebody on the outer Tine."] -> washing_tonight
* {fact("name-seen")} ["I saw the name in the lamp room." # topic: ghosts # veiled: I had a good look round the lamp room.] -> name_again
+ ["Hold on tight."]
  "I'm not holding it," says Wren. "It's holding me."
  -> DONE

=== name_again
# topic: ghosts
"Merrin," says Wren. The beam goes over, and she waits for it, as one does for a train. "Whoever it was could write backwards as easy as forwards, or else they didn't care who was inside. I've thought about it quite a lot. I'm going to ask Bram again while he's got his becauses back." # topic: ghosts # veiled: "There's somebody I'm going to ask Bram about again," says Wren, "while he's got his becauses back."
-> DONE

=== which
{ stopping:
- Wren has to think, and flies the kite with one hand while she does it. "Well, Bram wants it for the book, and the book's so I'll know, so I can't say, it wouldn't be fair. And Tamsin wants it so that her sister'll come in. And I want her to, because Tamsin's been turning that cup round since before I lodged there." She lets out string. "If it was me I'd do the one I'd be sorriest about tomorrow if I hadn't."
  "Which is that?"
  { fact("heard-merrin"): "All of them," says Wren. "And there's the man with the hat, because he's the only one who doesn't know we're arguing. That's why nobody asks me."|"Both," says Wren. "That's why nobody asks me." }
- { fact("heard-merrin"): "All of them," says Wren. "I've thought about it some more."|"Both," says Wren. "I've thought about it some more and it's still both." }
}
-> DONE

=== boat_tonight
{ fact("boat-launched"):
    "She *floated*," says Wren. "I've got a jar I'm going to put that in."
    -> DONE
}
{ fact("wren-helps"):
    "I said I would! Shout, and I'll run," says Wren. "You want three. I'm the fast one."
    -> DONE
}
~ happen("wren-will-help")
{ fact("boat-caulked"):
    "You did her *seams*?" says Wren. "I'll come. I'll be the one who says *now.* You need three, though, and Bram can't, he has to be with the light. You'd have to get Ezra to say yes. Nobody's ever got Ezra to say yes; you have to get him to say no *slowly.*"
    -> DONE
}
"*Launch* her? In the *water*?" says Wren. "She's only half done, she wants oakum from up the ladder and hot pitch, but I'd help, I'd be the one who says *now.* You need three. Bram can't, he has to be with the light. You'd have to get Ezra to say yes. Nobody's ever got Ezra to say yes; you have to get him to say no *slowly.*"
-> DONE

=== washing_tonight
{ not fact("washing-known"):
    "What washing?" says Wren, who is looking straight up.
    -> DONE
}
{ stopping:
- { fact("heard-merrin"): "She's *real*?" says Wren. The kite drags her two steps, and she doesn't notice. "I knew there was somebody at the other end of it. I asked and asked. You can tell, when people look at the weather." She winds string on to her hand. "What's she like? Is she cross?"|"Doing *washing*?" says Wren. "Then they're stopping. You don't do washing if you're only shipwrecked. Go and see! I can't, I'm attached." }
- { fact("heard-merrin"): "I'm going to ask her for the *long* version," says Wren.|"Go and *see*," says Wren. }
}
-> DONE

=== august_tonight
{ not fact("tail-given"):
    "It's not a thing I tell people who owe me a tail," says Wren.
    -> DONE
}
{ fact("told-wren"):
    "You said," says Wren, and goes red, and lets out string. "I've taken the label off that jar."
    -> DONE
}
~ happen("wren-trusts")
Wren looks at the kitchen window, and up at the light, and comes as close as the string lets her.
"I did *light*," she says. "In August. He'd gone down for the fish. I'd done trim, fill and wind, and it was just there. So I did light, for four seconds, I counted, and I blew it out. It was the best thing that I ever saw. And then the fog came. It was only a month. And it went for the lights, all the lights, one after another, till it got to ours. So I think that it was looking for who did it."
* ["It wasn't you. It began at Long Gannet."]
    "Gannet's *miles*," says Wren. She works it out, with her lips. "And it was going the wrong way, to be looking for me. It'd have to have come from here." A long breath goes out of her, and the kite goes up by about as much. "I never thought of that. I only thought of the one thing, over and over."
* ["I did it this evening, and it went away."]
    "You did," says Wren. She stares up at it. "It's the same *light.* It doesn't mind who." A long breath goes out of her, and the kite goes up by about as much.
- "Don't tell Bram," says Wren. "No. I'll tell him. He'll say: *well, was it from the left?*" She thinks. "It was."
-> DONE
