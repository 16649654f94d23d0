// After the great light: the last cupful.

=== known
{ shuffle:
- "I know that, and I know why," says Bram. "It's the fourth page. Or it will be. Or it won't."
- "Ask me the reason for it," says Bram. "Go on. No, better not; I'd have to sit down, and I'd start."
}
-> DONE

=== nothing_after
"I know that one!" says Bram, astonished. "But it'd take a winter. Ask me in daylight, when I'm not counting."
-> DONE

=== after
{ not fact("heard-bram"):
    "One moment," says Bram. "One moment, it's all in order, I only want to stand here and have it."
    -> DONE
}
-> cup

=== cup
{ not lit("great-lamp"):
    "A cup over, every night," says Bram. "Keeper's judgement. I never knew what to do with mine but put it in the window."
    -> back
}
{ stopping:
- "You've the cup there, I see," says Bram. "Now listen. The Board's card says keeper's judgement; and you lit her, so tonight that's you. There's twelve can more in the ferry tomorrow. It's the one night. I'll not say a word for the book. I've said it." He squares the pen to the book, and the book to the edge of the table. { fact("heard-tamsin"): "You've been down to Tamsin. I'm glad. I'd have thought less of the book, else."|"Have you been down to Tamsin? Go down. I'd think less of the book if you hadn't."}
- "Keeper's judgement," says Bram. "It's the worst part of the work. I'd have told you, only I'd forgotten."
}
-> cup_back

// As with the menu by day: on to the choices, unless it was a question in the middle of them.
=== cup_back
{ chosen or not talking("bram"):
    ~ chosen = false
    -> cup_choices
}
-> DONE

=== cup_choices
* {visited("vestry") and not fact("game-over")} ["Whose go is it, at dominoes?"]
  ~ chosen = true
  -> double_four
* {fact("bees-told") and fact("post-bram") and not fact("told-bram")} ["Which pair is for reading?"]
  ~ chosen = true
  -> which_pair
* {fact("because-known") or fact("heard-merrin")} ["I know whose name it was."]
  ~ chosen = true
  -> kept_goodnight
* ["Couldn't you just tell Wren?"]
  "I shall, Tuesdays and Saturdays. But she'll hear what she asks about," says Bram. "It's the part she'd not think to ask. It's the part *I'd* not think to say, come morning. I know it's there now; I can see right along the shelf."
  -> cup_choices
* {fact("heard-merrin")} ["And if it goes to the low light?"]
  "Then it'll be two lights over the channel, and three flashes, for the first night in forty-six years; and I'd be writing in a poor light about a good one," says Bram. "I'd sooner see it than know how it's done. Don't tell Wren I said so."
  -> cup_choices
* ["And if it goes to the quay?"]
  "Then I'll keep what I keep. Half, I'd think. The front half," says Bram. "And the ferry'll come in while there's somebody on the quay who knows what to say to it. I was forty years putting a lamp in a window for that. I'd be a queer sort of keeper to grudge it."
  -> cup_choices
+ ["Let me think."]
  { stopping:
  - "Do," says Bram. "But don't be long. It comes in under the door."
  - "Take your time over it," says Bram. "I've got hold of the table."
  - "I'd want to, too," says Bram.
  }
  -> DONE

=== double_four
{ not lit("great-lamp"): -> dominoes }
{ fact("game-over"):
    "He laughed?" says Bram. "Out loud? Was there anybody to see?"
    -> cup_back
}
{ not fact("game-move"):
    ~ happen("hear-the-move")
}
{ stopping:
- "The double four," says Bram at once; and up goes his hand, and down it comes on the table, with nothing in it, so that all the blue plates ring. "I had it in the *air.* It's there still, with the others, at my end. Tell him the double four, Relief, and then stand where you can see his eyebrows."
- "The double four," says Bram. "Tell him."
}
-> cup_back

=== which_pair
{ not fact("bees-told") or not fact("post-bram"):
    "They're about the same," says Bram.
    -> DONE
}
{ fact("told-bram"):
    "You read it very well, the Board's letter," says Bram. "You gave it more than was in it."
    -> cup_back
}
~ happen("bram-trusts")
Bram takes all three pairs out of his pockets and lays them on the table in a row. He looks down at them for some time.
"You told the bees the truth, so I'll not tell you different," he says. "None of them is. It's been two winters. The edges are all right; I can see the cat. It's the middle that's going. I write the log by the feel of the ruler. Wren reads it out to me on a Tuesday, for practice, I say. She thinks that it's her practice."
The beam goes over the ceiling.
"I'd not want it to weigh, about the cup. It's only so that you know I'm not being particular. In a good bright lamp I can see my own pen. I've this winter, I'd say. And the Board would have to be told, and they'd be very kind." He puts the spectacles away, a pair to a pocket. "The bees know. They took it calmly."
-> cup_back

=== kept_goodnight
{ not fact("name-known") and not fact("because-known") and not fact("heard-merrin"): -> keepers }
{ not fact("heard-merrin"):
    { not lit("great-lamp"):
        "Merrin," says Bram. He tries how it sits. "That's what he'd never say. I've had a lamp in that window for a name I didn't know."
        -> back
    }
    "*Merrin*," says Bram. "So that's who it was for. Sark used to fill that window lamp with his own hands, and look out at the wrong end of the island." He turns it over. "I've lit it for her for forty-one years, then. It would have been pleasant to know."
    -> cup_back
}
{ stopping:
- "*Alive*?" says Bram.
  You tell him what there is. When you come to Pardoe, and forty-one years of saying goodnight to a light across the water, he gets up and goes to the window, and stands there with his back to you.
  "I used to think it winked," he says. "Pardoe. Last thing. I put it down to the damp."
  "She says that you were never late."
  "Well, no," says Bram. "But you don't expect it to be *noticed.*"
- "Never late," says Bram to the window.
}
-> cup_back
