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

=== cup_back
{ not talking("bram"): -> cup_choices }
-> DONE

=== cup_choices
* ["Couldn't you just tell Wren?"]
  "I shall, Tuesdays and Saturdays. But she'll hear what she asks about," says Bram. "It's the part she'd not think to ask. It's the part *I'd* not think to say, come morning. I know it's there now; I can see right along the shelf."
  -> cup_choices
* ["And if it goes to the quay?"]
  "Then I'll keep what I keep. Half, I'd think. The front half," says Bram. "And the ferry'll come in while there's somebody on the quay who knows what to say to it. I was forty years putting a lamp in a window for that. I'd be a queer sort of keeper to grudge it."
  -> cup_choices
+ ["Let me think."]
  "Do," says Bram. "But don't be long. It comes in under the door."
  -> DONE
