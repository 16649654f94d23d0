// After the great light: what he ruled, and what he'll do about it.

=== tide
{ not lit("great-lamp"):
    "You'll find it wet," says Ezra Hale. "Ask me when you can see it."
    -> back
}
{ at_least("ebb", 12):
    "It's bare now. It'll be bare till two," says Ezra Hale. "South off the shingle. Keep a hand on the chain. There's a bridge gone on the third. I know there is: I was told to take it up."
    "Where is it?"
    "Where d'you put a good oak plank with legs on," says Ezra Hale, "on an island with a school?"
- else:
    "It's going out now. Give it as long as a sermon," says Ezra Hale, "and you'll see a row of black stones come up off the shingle as if somebody'd called them. There's a bridge gone, on the third Tine. It was oak, with bolt holes. It'd be about."
}
-> back

=== boat
{ fact("boat-launched"):
    "I hear I pushed," says Ezra Hale. "I've been told so by both knees."
    -> back
}
{ fact("ezra-helps"):
    "I've said I'd come," says Ezra Hale. "Whistle. Not on the gallery."
    -> back
}
{ not lit("great-lamp") or not fact("game-over"):
    { stopping:
    - "Lift a boat? On these? No," says Ezra Hale; and waits; and thinks. "If that four were covered I might feel more like getting up."
    - "There's a four open," says Ezra Hale, "and I've my mind on it."
    }
    -> back
}
~ happen("ezra-will-help")
"I can't lift," says Ezra Hale. "I'd make a wedge. You'd be surprised how often what's wanted is a wedge. When she's caulked and there's enough of you, I'll come down and be put under things."
-> back

=== the_line
{ not fact("game-over"):
    "What line?" says Ezra Hale.
    -> back
}
{ fact("told-ezra"):
    "I've told you," says Ezra Hale, "and I feel as if I'd taken my boots off. Leave me get used to it."
    -> back
}
{ not (fact("because-known") or fact("name-known")):
    "It's pencil," says Ezra Hale. "It rubs out. That's a kind of answer."
    -> back
}
~ happen("ezra-trusts")
"I did," says Ezra Hale. "I rule it over again every Good Friday, when nobody's in."
He puts the lid on the gold leaf, and squares it up.
"I was nineteen. I kept the log up there for old Sark. And one night she went out, and I took the big pencil and wrote down when. *Unlit, eleven-ten to one-fifteen.* A good clear hand. The inspector came over on the boat and read it, and he asked me, was it right? I said it was right. To the minute! I was *proud.* And they dismissed her on it." He has begun to turn over Bram's five dominoes, one at a time, and doesn't see them. "He never asked me why she'd done it. So I never said I'd no idea. You can tell the truth, post, and leave such a hole in it that somebody falls through."
"Returned, it says up there. I thought, if she ever does." He moves his shoulders. "I've one leaf left. I've not used it on anybody."
-> back

=== merrin
{ fact("told-ezra"): -> the_line }
{ not lit("great-lamp"):
    "No," says Ezra Hale. It's a different one from the others. It has been used more.
    -> back
}
{ fact("name-known"):
    { not fact("game-over"):
        Ezra Hale looks at the dominoes for so long that you think he's nodded off. "I can't talk about that with a four open," he says.
        -> back
    }
    -> the_line
}
"There was somebody," says Ezra Hale. "There's a lot of green paint about the place, for one man's having mixed it. You hold a light sideways to a painted wall, some night, with the door shut. See what stands up."
-> back

=== alive
{ not fact("told-ezra") or not fact("heard-merrin") or fact("gilded"):
    "That's as may be," says Ezra Hale.
    -> back
}
Ezra Hale doesn't say no. He doesn't say anything. After a time he puts both hands to one leg, and lifts it down off its box, and then to the other.
"On her own feet?" he says.
"One of them. She's twisted the other."
"Then it's her that'll want the chair." He is up. It takes hold of the table, the shelf, and you, in that order. "Give me the brush. No: I'll have it. You'd breathe on it."
~ happen("gild-her-name")
-> DONE

=== cup
{ not lit("great-lamp"):
    "It's a lamp or nothing, with that oil," says Ezra Hale. "That's not religion. That's chemistry."
    -> back
}
{ stopping:
- "No," says Ezra Hale. "I'll not be asked. I once saw what comes of weighing one lamp against another, and I'd only the one job, which was to write it down, and I got it exactly right." He looks at the stripe under the door. "All I'd say is: whichever it is, put down *why.*"
- "Put down why," says Ezra Hale. "In ink."
}
-> back
