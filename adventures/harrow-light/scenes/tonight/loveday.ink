// After the great light: the letter that she has written, and has not posted.

=== the_letter
{ not lit("great-lamp"):
    "I have written one," says Miss Loveday. "I know to whom. I've been carrying it about in case the rest came back."
    -> back
}
{ fact("told-loveday"):
    { fact("letter-posted"):
        "Is it posted?" says Miss Loveday. "Then that's that; and do you know, I minded. I minded for quite half a minute. That's more than I've minded anything since the inspector."
    - else:
        { carried("notice-letter"):
            "You have it still," says Miss Loveday. "Well. I shall find out, shan't I?"
        - else:
            "I have it here," says Miss Loveday, and lays her hand over it. "I think it has learned something. I have."
        }
    }
    -> back
}
{ not fact("register-practised"):
    "It is private," says Miss Loveday, "and so, at present, are you."
    -> back
}
Miss Loveday looks at the door, and at the eleven desks, and turns a page face down.
"I wrote a letter, before the fog. To the School Board at Saltby. They have a class of forty, and a piano; they've offered it to me. I said yes. I sealed it." She takes a cream envelope out of the register. "Then for nine days I could not remember why I wanted to go, and I thought: that's interesting. And this evening I remembered. I wanted to find out whether I am any good. With one child, who'd learn from a doorknob, one never knows."
"And?"
"And at the very same moment I remembered why I hadn't posted it. That is all I am able to tell you. I haven't told Wren. I give myself three." She holds the envelope out. "You're the post. There's a bag on the ferry. Take it, and put it in, or bring it back; I shall discover which I was hoping for by what my face does. It's sheer cowardice, and I'd be obliged to you."
* [Take the letter.]
    ~ happen("take-the-notice")
    "Thank you," says Miss Loveday. "Don't tell me I'm wonderful. I should go at once."
    -> back
* ["Ask Wren first."]
    ~ happen("leave-the-notice")
    "Ask *Wren*?" says Miss Loveday. She opens her mouth, and for once nothing in it is ready. "One doesn't ask the— no. Well. One could." She puts the envelope back into the register, at W. "Eight," she says slowly. "That was an eight."
    -> back

=== give_back
{ not carried("notice-letter"):
    "Have you it with you?" says Miss Loveday. "Then we're neither of us any further."
    -> back
}
~ happen("return-the-notice")
Miss Loveday takes it. You watch her face, since she has asked you to, and what it does is come up like a blind.
"I see," she says. "How *very* inconvenient."
-> back

=== merrin
{ not lit("great-lamp"):
    "There is an egg in the cupboard with that name to it," says Miss Loveday. "*Found broke, did not break it.* I've always believed her."
    -> back
}
{ fact("heard-merrin"):
    "*Alive*," says Miss Loveday, and sits down at the inky desk. "She's in all my books. It was she who put in the register; it's her hand on the page. I have been teaching out of that woman for eleven years, and she was a mile off, doing it." She looks at her fingers. "I'll want to ask her about long division."
    -> back
}
{ stopping:
- "Top of the school, sixty years back. She's written on the flyleaf of everything. It was Merrin who drew up the register: it's in the punishment book, in a child's hand, with a face. *Rote by E. Merrin insted of lines,*" says Miss Loveday. "She went on to the light, I believe; and after that she isn't mentioned. I dislike a story that stops in the middle of a"
  You wait.
  "No, that was all," says Miss Loveday. "I was giving an example."
- "She stops," says Miss Loveday. "I dislike it."
}
-> back

=== cup
{ not lit("great-lamp"):
    "I don't teach chemistry," says Miss Loveday. "I only prevent it."
    -> back
}
{ stopping:
- "It's not a sum," says Miss Loveday. "People will tell you that it is; they'll weigh you out a sister and an old man and so on, in ounces. I should ask each of them what it is *for*, and I should do it on my feet, in the room, looking. After that, it's only a matter of being able to say which, and why, to the ones who didn't get it."
- "To their faces," says Miss Loveday. "That's the whole of ethics. I do it on Fridays, after spelling."
}
-> back
