-> hello

// A knot is a piece of a conversation. The name after === is what people/marit.yaml refers to.
=== hello ===
"Come in, it's the same price," says Marit.
* [Ask about the bell] -> the_bell
+ [Ask about the ferry] -> the_ferry
+ [Say that you were only warming your hands] "That's what stoves are for," says Marit.
- -> END

=== the_bell ===
{ carried("shed-key") or inside("clapper", "bell"): "You know where it is," says Marit. -> END }
"That was me," says Marit. "The winter my brother moved downriver, the wind rang it every night, and every night I got up to see who it was." She studies her socks. "It's in his chest, in the shed. One doesn't throw a voice in the river."
// The only way for a conversation to change the world: it raises a rule.
~ happen("marit-gives-the-key")
She holds a small key out to you without turning round. "It ought to ring," she says. "Go on."
-> END

=== the_shed ===
{ carried("shed-key"): "The lock sticks in wet weather," says Marit. "Be firm." | "My brother's," says Marit. "There's nothing in it that floats." }
-> END

=== the_ferry ===
"He comes when he hears the bell," says Marit. "He's a great one for the bell. He wouldn't see you if you stood here and burned."
-> END

=== no_answer ===
"I only ever kept the toll," says Marit.
-> END
