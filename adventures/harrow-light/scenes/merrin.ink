VAR met = false
VAR chosen = false

~ chosen = false
{ not met: -> first }
-> again

=== first
~ met = true
You say who you are, and where the oil came from, and what day it is. You tell her about the sheep. It doesn't seem to matter what you say. Merrin listens to it as people eat.
"That'll do," she says at last. "I'm full. Now me. I've some saved up. Merrin. E., for Esther. Keeper. Thirty-one years at Pardoe, and one winter up there." She doesn't look at where she means. "You'll have questions. One at a time. I'm out of practice at two."
-> hub

=== again
{ shuffle:
- "Visibility, one post," says Merrin. "Good."
- "You came back," says Merrin. "Noted. With the time."
- "I said something to you while you were out," says Merrin. "You missed nothing."
- "Sit," says Merrin. "No: stand. Then I can look up at somebody."
}
-> hub

=== hub
~ chosen = false
* ["Why three?"]
    ~ chosen = true
    -> the_bell
* {fact("answered")} ["Did you hear the quay?"]
    ~ chosen = true
    -> the_bell
* ["How did you come to be out here?"]
    ~ chosen = true
    -> pardoe
* ["What are the lists?"]
    ~ chosen = true
    -> the_register
* {fact("name-known") or fact("because-known")} ["Your name was painted out."]
    ~ chosen = true
    -> the_name
* {fact("name-known") or fact("because-known")} ["What happened that night?"]
    ~ chosen = true
    -> that_night
* {carried("sark-log")} ["Sark wrote it down. I have it here."]
    ~ chosen = true
    -> sark
* {fact("because-known")} ["Two little girls in oilskins. I know them."]
    ~ chosen = true
    -> the_girls
* {fact("told-ezra")} ["There's a man down there who wrote the time in the log."]
    ~ chosen = true
    -> ezra
* {fact("night-told") and fact("because-known") and not fact("told-merrin")} ["Were you sure?"]
    ~ chosen = true
    -> not_sure
* ["What does the lamp upstairs say?"]
    ~ chosen = true
    -> cup
+ ["I'll be back."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ chosen or not talking("merrin"):
    ~ chosen = false
    -> hub
}
-> DONE

=== the_bell
{ fact("answered"):
    { stopping:
    - "Somebody said two," says Merrin. "From the quay. I dropped the spoon." She looks into her hand, where the loop was. "I'd a speech for that. Nine days, I worked on it. All that I could do was pull."
    - "Two," says Merrin. "I heard it in my *feet.*"
    }
    -> back
}
{ stopping:
- "Code," says Merrin. "Three: are you there? I asked. Nobody said. So I asked. On the hour, then on the half. Then when I woke." She shows you the loop, bound in wool. "It's a small thing to be. But whoever's asking is still somebody."
  "We heard you. All of us heard you."
  "You'd to say *two*," says Merrin, without reproach. "How's a person to know?"
- "Two," says Merrin. "For next time."
}
-> back

=== pardoe
{ stopping:
- "Gannet went out. Then it lay off Pardoe, under the light, and I felt it start on me. I thought: you'll not have this lamp. I'll take the lamp somewhere," says Merrin. "So I put the oil in the boat, ten cans, and pulled for Harrow. Two nights. Came in by the low channel, by guess; and I guessed one rock short." She looks at her ankle, the one with WAY UP on it. "Nine cans are down there. One I saved. That was nine nights' light for the kettle." # topic: drowning # instead: "Gannet went out. Then it lay off Pardoe, under the light, and I felt it start on me. I thought: you'll not have this lamp. So I put the oil in the boat, and pulled for Harrow. Two nights. Came in by the low channel, by guess; and I guessed one rock short," says Merrin. She looks at her ankle, the one with WAY UP on it. "The oil's gone. I saved one can. That was nine nights' kettle."
- "One rock," says Merrin. "After forty-six years. I was annoyed."
}
-> back

=== the_fog
{ stopping:
- "It isn't wicked. I've sat in it nine nights," says Merrin. "It's like something that's never been told anything. It goes up to a lamp, and it looks, and it wants to know what that's *for*; and there's nobody in it to know with. So it takes yours." She feeds the stove a splinter. "It goes thick in places that have been painted over. You'll have noticed." # topic: memory-loss # topic: being-watched # veiled: "It isn't wicked," says Merrin. "It goes thick in places that have been painted over. You'll have noticed." # instead: "It isn't wicked. I've sat in it for nine nights. It's weather," says Merrin, "that nobody has explained anything to."
- "Tell it things," says Merrin. "It doesn't mind what."
}
-> back

=== the_register
{ stopping:
- "Five, four, three, two, one. So as to be here, and not everywhere," says Merrin. "I made that up at school, in place of lines. I'd been *away*, Miss said. Looking out. I said I could tell her everything that was in the room. She said, go on, then." She nods at the wall. "Fourth night I couldn't find five. I counted my hand twice. It's allowed. You start wherever you've got something."
- "Tonight I'd seven to see," says Merrin. "I put down one. It was enough."
}
-> back

=== school
"They made a bench of it? My bridge?" says Merrin. She laughs, once; it sounds like a thing found in a pocket. "Well. It was always for getting children across."
-> back

=== the_name
{ not (fact("name-known") or fact("because-known")):
    "Six letters," says Merrin. "It'll keep."
    -> back
}
{ stopping:
- "Green, wasn't it? He never could mix," says Merrin. "I don't mind it so much being covered. You could see where it was. I scratched it on the glass my last night, from the outside. They had locked me out, but nobody had told the gallery. I thought: the light will have to go past me, every night, whoever lights it." She holds up her thumb, and it's quite smooth. "It took till morning. I did the serifs." # topic: heights # topic: ghosts # instead: "Green, wasn't it? He never could mix," says Merrin. "I don't mind it so much being covered. You could see where it was."
- "You may put it back or not," says Merrin. "I'd not have it put back for a kindness. I'd have it put back because it's so."
}
-> back

=== that_night
{ not (fact("name-known") or fact("because-known")):
    "Which?" says Merrin. "I have had about sixteen thousand. Come back when you know which."
    -> back
}
{ fact("night-told"):
    "I've told that," says Merrin. "It's a short one. It's only long from inside."
    -> back
}
~ happen("hear-the-night")
"Gale, south-west. Last can. I was up there with it, and I saw a light, low, in among the Tines. Where no light should be." Merrin speaks to the cord. "The great light says, *here is Harrow.* Well, they knew that. They were finding that out. What they wanted was, *here's the way.* That's this one's work. Red under white. I'd oil for one. So I put her out. I put my hand round the flame, and I put her out; and I walked the can along the bar with the sea up to my belt. Two hours, less a bit. They came in past that window. I could hear the goat." # topic: drowning # topic: storms # intensity: moderate # veiled: "There was the last can," says Merrin, "and a boat that had need of the low light and not of the high one. So I put the high one out, and walked the can along the bar. Two hours, less a bit. They came in past that window. I could hear the goat." # instead: "There was the last can," says Merrin, "and a boat that wanted to come home by the low channel. So I put the high one out, and lit this. Two hours, less a bit. They came in past that window. I could hear the goat."
-> back

=== sark
{ not carried("sark-log"):
    { not fact("name-known") and not fact("because-known"):
        "He'd a lamp in his kitchen window," says Merrin. "I saw it when I rowed by, the first years. I never went in. It's a poor sort of pride that sees a lamp and rows on. But I was young. I was fifty."
    - else:
        "He set the press to my name, so they'd have to say it? That's like him," says Merrin. "He'd do anything for you but tell you."
    }
    -> back
}
Merrin reads it at arm's length, then at half an arm's. Then she reads it with her finger.
"He wrote it down," she says. "*E. took the oil out.* He wrote it *down.*"
She holds the book shut between her hands for a while.
"I'd thought that I was the only place it was kept," says Merrin.
-> back

=== the_girls
{ not fact("because-known"):
    "Which girls?" says Merrin.
    -> back
}
"Both?" says Merrin. "Alive, and both?"
"Tamsin keeps the harbour. Jory's on the ferry, with an accordion."
"Is that what that is," says Merrin. She is counting something on her fingers, and it comes out. "One had each arm. The big one did the threes. The small one had hold of my button and wouldn't leave go; I had to cut it off." She looks about the little room, as if it had got larger, and she'd need to dust it. "You don't see them again, you know, as a rule. You light it, and they go by."
-> back

=== ezra
{ not fact("told-ezra"):
    "There was a lamp boy," says Merrin. "Ears. Lovely handwriting."
    -> back
}
"Hale? That child?" says Merrin. "He wrote what he saw. What else would you want in a log? I never gave it a thought." She turns the limpet. "You had better tell him. I'd no idea that he'd been carrying it. Forty-six years! He might have put it down any time and had a rest."
-> back

=== not_sure
{ fact("told-merrin"):
    "That stays on the rock," says Merrin.
    -> back
}
{ not fact("night-told") or not fact("because-known"):
    "Of what?" says Merrin.
    -> back
}
~ happen("merrin-trusts")
The cord moves over its reel, out, and back.
"No," says Merrin.
"Everyone who's ever been kind about it has said, *you saw the boat.* I didn't see a boat. I saw a light, one time, low down, and then not. It might have been a star. I've seen stars do it since. I'd a great light burning that ships were steering by, and I put it out, for a thing that I thought I saw. And I was right; so it's a story. There's nobody alive I've told the other half to." She looks up. "It's not a confession. I'd do it again. Only people talk as though I *knew*; and if they go on like that, the next one who isn't sure is going to sit on her hands and wait until she is." # intensity: moderate # veiled: "Everyone who's been kind about it has said that I knew. I didn't know. I saw a light, one time, low down, and then not. And I was right; so it's a story," says Merrin. "I'd do it again. Only nobody should think you're let to be sure."
"You've a cup of oil in that can," says Merrin. "You won't be sure, either. Nobody's ever going to tell you. I'd not let that stop you."
-> back

=== bram
{ stopping:
- "I've seen his light every night for forty-one years," says Merrin, "across the water. Never late. Never once. I used to say goodnight to it. I suppose I'd a right to, we were colleagues. What sort of man is he?"
  "Exact," you say. "He counts teaspoons. He tells the bees."
  "Ah," says Merrin, as if you'd shown her a photograph.
- "Tell him he was never late," says Merrin. "I kept a note."
}
-> back

=== tamsin
-> the_girls

=== wren
{ stopping:
- "A Sark? And she asks why?" says Merrin. "They never could be told a thing, that family. You'd to let them catch you knowing it."
- "Send her out to me," says Merrin, "on a dry tide, with a list."
}
-> back

=== loveday
"She takes my register? In *school*? For people who have done nothing wrong?" says Merrin. "Well, I never did."
-> back

=== coat
{ examined("scarecrow"):
    "On a *scarecrow*?" says Merrin. "My keeper's coat? He'd have liked it to be doing something." She looks along the cuffs of the one that she has on. "It'd want a button."
    -> back
}
"This was on a nail at Pardoe. It fitted somebody once," says Merrin. "I'd a better. Blue, with brass. I left it on the hook up there, a button short, and I came away in my cardigan. I was making a point. It was February."
-> back

=== limpets
"You hit them once, sideways, before they've noticed," says Merrin. "After that it's rubber. I had a list of what I'd eat when I got off. I've crossed it all out but bread."
-> back

=== alfred
"The post? With the knee? He screamed, and then apologised," says Merrin. "He writes to me. Every Christmas, thirty years, to Pardoe, *E. Merrin, Esq.*, so the Board shouldn't twig. He's never said what for. There's always a peppermint in it." # topic: drowning # instead: "The post? With the knee?" says Merrin. "He writes to me. Every Christmas, thirty years, to Pardoe, *E. Merrin, Esq.*, so the Board shouldn't twig. He's never said what for. There's always a peppermint in it."
-> back

=== returned
{ fact("gilded"):
    "In *gold*?" says Merrin. She thinks about it. "They'll have had to leave off the *Esq.*"
    -> back
}
"I'm not on that," says Merrin. "You've to come back first. I keep nearly doing it."
-> back

=== cup
{ stopping:
- "Two windows clear, one wait," says Merrin. "Three flashes: *are you there*, you'd think. But that's the bell. From a lamp, it's other. When a low light shows three, with the great one over it, it says: *yes. There is a way in. Somebody's keeping it.* It's the only one on this coast that can be *answered.*" She turns her head to the west. "Saltby's on his own. It's a house lamp and a hat. Nine nights he's asked; it's getting slow. He can see that," and she means the great light, "but that's only a thing going round. It'd be going round if we were all dead. I'd a mind to tell him it's got people in." # topic: death # instead: "Two windows clear, one wait," says Merrin. "When a low light shows three, with the great one over it, it says: *yes. There is a way in. Somebody's keeping it.* It's the only one on this coast that can be *answered.*" She turns her head to the west. "Saltby's on his own. It's a house lamp and a hat. Nine nights he's asked; it's getting slow. He can see that," and she means the great light, "but that's only a thing going round. I'd a mind to tell him that it's got people in."
- "He'll keep, or he won't," says Merrin. "He'll think he's the last. That's no great matter, for one night; I've done it. I only didn't care for it." # topic: loneliness # instead: "He'll be there in the morning, whichever," says Merrin. "I'd only have liked to say it tonight."
}
-> cup_back

=== cup_back
{ (chosen or not talking("merrin")) and fact("heard-tamsin") and fact("heard-bram"):
    ~ chosen = true
    -> cup_choices
}
-> back

=== cup_choices
* ["What would you do?"]
  "I've had my turn," says Merrin. "I did the one that I could get to."
  -> cup_choices
* ["And if it goes to the quay, or the book?"]
  "Then there's a woman fetched in, or a book that gets written. You needn't look at me like that. I'm not a queue," says Merrin. "I'll sit here and ask him with the bell. He mightn't hear it. I'll have asked."
  -> cup_choices
+ ["Let me think."]
  "Think on your feet," says Merrin. "It's drier."
  -> back

=== nothing_to_say
{ shuffle:
- "No information," says Merrin.
- "Not seen from here," says Merrin.
- "I've heard of it," says Merrin. "It was in a newspaper round a fish."
- "I had an opinion," says Merrin. "I ate it on the sixth night."
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"That's plenty," says Merrin. "You needn't talk. It's the breathing I like." And she goes back to her limpet.
-> DONE

=== bye
{ shuffle:
- "I'll be here," says Merrin. "It's my best thing."
- "Go by the chain," says Merrin.
- "Two," says Merrin, and gives the cord its two pulls. "So you know."
}
-> DONE
