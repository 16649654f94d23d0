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

=== cup_back
{ not talking("tamsin"): -> cup_choices }
-> DONE

=== cup_choices
* ["What would you say to her?"]
  "Three words, and she's bringing those. Mine's shorter." Tamsin looks at the water. "I'd say *yes.* I only want to say it while I still know what to."
  -> cup_choices
* ["And if it goes to Bram?"]
  "Then it goes to Bram, and there'll be light on Harrow when we're none of us here to see to it. I can count, Post." She breathes out. "And I'll be on this quay at seven with my hair combed, and I'll have lost the thread, and I'll say something idiotic. She's used to that."
  -> cup_choices
+ ["I'll think about it."]
  "Do. Not too long," says Tamsin. "It's lying down for the night." She means the fog.
  -> DONE
