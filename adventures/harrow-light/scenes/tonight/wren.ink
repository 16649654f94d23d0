// After the great light: the last cupful.

=== flying
{ stopping:
- "There's a WIND!" shouts Wren, who is two feet away from you. "It came on when you did! She just went up. I didn't even run! And I remembered the end, Letters, the ship gives it *back*, and they're so surprised that they…" The string jerks, and she's towed three steps through the beans, and thinks nothing of it.
- "Forty yards," says Wren. "I'm going to need more string than there is."
}
* ["I've a cupful of oil, and two dark lamps."] -> which
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
  "Both," says Wren. "That's why nobody asks me."
- "Both," says Wren. "I've thought about it some more and it's still both."
}
-> DONE
