INCLUDE tonight/loveday.ink

VAR met = false
VAR chosen = false

~ chosen = false
{ not met and lit("great-lamp"): -> first_lit }
{ not met: -> first }
{ lit("great-lamp"): -> lit_up }
-> again

=== first
~ met = true
"You may sit," says Miss Loveday. "Not that one; it has ink in it. We are doing M."
You look at the M together.
"It has been M since Tuesday week. I know that it was for something. I have gone over it, so as to be ready when I remember." She puts down the chalk, exactly. "I ought to tell you that I am quite well. I take the register, morning and afternoon, and everybody answers to it. I mean everything. Ask me something with an answer, if you please."
-> hub

=== first_lit
~ met = true
"Loveday," says the woman at the desk, getting up, "Miss; this is the school, and I believe that you're the light. Sit anywhere. I've spent nine days on the letter M, and it turns out to have been for *Mackerel*, so you find me in a good temper. I only kept the place going by taking the register. Of everything. I'll explain that, if you like; it has a beginning and an end."
-> hub

=== again
{ shuffle:
- "Yes? You in the cap," says Miss Loveday, to a room with one cap in it.
- "You're letting the fog in," says Miss Loveday. "It has not done its homework either."
- "I was on the point of saying something," says Miss Loveday. "Seven out of ten for the point. Go on."
- "Stand up straight," says Miss Loveday. "Not you, the blackboard. What is it?"
- "I have just marked my own timetable," says Miss Loveday. "I did not do well."
}
-> hub

=== lit_up
{ shuffle:
- "Come in, come in," says Miss Loveday. "I'm not strict. I only sound it. It's the vowels."
- "I've thought of forty things since that light came on," says Miss Loveday, "and I have put them in order, and you are twelfth."
- "I was rather hoping that it would be *Mercy*," says Miss Loveday, of the M. "Mackerel! Well; they also swim. What is it?"
- "Sit anywhere," says Miss Loveday, "it's evening."
}
-> hub

=== hub
~ chosen = false
* ["What do you mean, everything answers?"]
    ~ chosen = true
    -> the_register
* {fact("register-known") and not fact("register-practised")} ["Take it with me."]
    ~ chosen = true
    -> practise
* {not lit("great-lamp")} ["Has the fog got in here?"]
    ~ chosen = true
    -> the_fog
* ["How is your pupil?"]
    ~ chosen = true
    -> wren
* {not lit("great-lamp")} ["How does one get into the tower?"]
    ~ chosen = true
    -> the_light
+ {lit("great-lamp") and examined("form") and not fact("form-lent")} ["May I borrow the long form?"]
    ~ chosen = true
    -> the_form
* {lit("great-lamp") and fact("register-practised") and not fact("told-loveday")} ["What is it you keep writing?"]
    ~ chosen = true
    -> the_letter
+ {fact("told-loveday") and carried("notice-letter")} ["I've brought your letter back."]
    ~ chosen = true
    -> give_back
* {lit("great-lamp") and examined("egg-cupboard")} ["Who was E. Merrin, aged eight?"]
    ~ chosen = true
    -> merrin
+ {fact("register-practised") and not fact("card-given")} ["Could I have the register to take home?"]
    ~ chosen = true
    -> card
+ ["That will be all, thank you."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ chosen or not talking("loveday"):
    ~ chosen = false
    -> hub
}
-> DONE

=== the_register
{ not fact("register-known"):
    ~ happen("learn-the-register")
}
{ stopping:
- "It is an old thing of this school's. There's a page of it in the punishment book, from before my time. When the fog comes into a room, or a gale, or an inspector, and people's wits go out of the window, one takes the register; but not of the children. Of the *room.*" She taps the blackboard. "Five that you can see. Four that you can touch. Three that you can hear, two that you can smell, and one that you can taste; that's generally chalk. You say the name. If it's there, it is present. *Stove. Present.* One doesn't argue with it or ask it how it's feeling. By the time you have got down to one, you are, as a rule, in the room yourself."
  "Does it drive off the fog?"
  "No. The fog does as it likes. It stops me from going with it," says Miss Loveday. "I do it on your steps, too: the dark ones. I'd recommend it on any stair."
- "Five, four, three, two, one. See, touch, hear, smell, taste," says Miss Loveday. "Nobody's asked to enjoy it. They are only asked to be present."
}
-> back

=== practise
"Aloud, then. Five, that you can see," says Miss Loveday, with her pencil over the page. "Begin."
* ["The stove. The M. A mitten."]
    "Present. Present. Present, and past its owner's bedtime. Two more."
    "The globe. Your watch."
    "Present," says Miss Loveday, looking down at it, rather struck.
* ["Inky desk. Chalk. Fog."]
    "Present, present; and *present*, yes, I suppose one may put it down, since it's come. Two more."
    "Your cuff. The guard."
    "Present," says Miss Loveday, and brushes at the cuff.
- "Four to touch. Go and *do* it, please; one doesn't touch by looking."
* [Touch what is nearest.] You go round like a person feeling for a light: the lid of a desk, ridged; the stove guard, warm; the wall, which is colder than it looks; your own sleeve.
* [Stay where you are.] You do it from where you stand: boards, through a boot. A button. The inside of a pocket. The brim of another man's cap.
- "Present, present, present, present. Three to hear."
The clock. The stove. A sheep, some way off, with something in its throat. It seems to you that they were all there before, and that somebody has turned them up.
"Two to smell?" says Miss Loveday.
"Apples. Wet wool."
"And one to taste."
"Chalk," you say.
"It always is." Miss Loveday rules a line under you. "There. Nobody's any wiser, and we are both in the room. Nine out of ten. I don't give ten. You may do it as well as I now; take it wherever you find that you've gone missing."
~ happen("practise-the-register")
-> hub

=== card
{ fact("card-given"):
    "One to a customer," says Miss Loveday.
    -> back
}
{ not fact("register-practised"):
    "You have not taken it yet," says Miss Loveday. "I don't give out what people haven't tried. Ask me what I mean by it."
    -> back
}
"To take *home*?" says Miss Loveday. "I had not thought of it as something that travels." She finds a postcard, rules it, and writes it out fair. Before she lets go of it, she says: "It is not a cure for anything. It's a handrail. You may leave it in a drawer, with my blessing."
* [Take the card.]
    ~ happen("receive-the-card")
    "Once when you do not need it," says Miss Loveday, "so that it knows the way."
    -> back
* ["I'll carry it in my head."]
    "Then it will never get chalk on it," says Miss Loveday, and puts the postcard by, where you could ask for it again.
    -> back

=== the_fog
{ lit("great-lamp"):
    "It left by the window, in some disorder," says Miss Loveday. "I've marked it absent."
    -> back
}
{ stopping:
- "It sits at the back and takes the ends off things," says Miss Loveday. "I begin a sentence with a subject and a verb, as one should, and when I arrive at the object somebody has been there before me. I find that it is less bold when one takes the register. I don't know the reason. It may simply not like being counted." # topic: memory-loss # topic: being-watched # veiled: "It sits at the back," says Miss Loveday, "and is less bold when one takes the register." # instead: "It takes the ends off things," says Miss Loveday. "I find that it is less bold when one takes the register."
- "Still at the back," says Miss Loveday, without moving her lips. # topic: being-watched # instead: "It comes and goes," says Miss Loveday. "Chiefly comes."
}
-> back

=== the_m
{ lit("great-lamp"):
    "Mackerel," says Miss Loveday. "I looked it up in my own plan. *Wednesday: the mackerel, with drawings.*"
    -> back
}
{ stopping:
- "I had a feeling it was important," says Miss Loveday. "One doesn't write a thing four feet high for no reason. Milk. Monday. Mensuration. I have been through the dictionary as far as *mezzanine.*"
- "*Mezzotint*," says Miss Loveday. "I am getting on."
}
-> back

=== the_form
{ not lit("great-lamp"):
    "That form was here when I came, and it's heavier than the other furniture by a good deal," says Miss Loveday. "I've often thought that it was meant for something more serious than infants."
    -> back
}
{ fact("form-lent"):
    "Returned, if you please," says Miss Loveday. "By anyone. In any weather."
    -> back
}
~ happen("lend-the-form")
"You want to walk over the sea on it," says Miss Loveday. "I see. I've read its underside; I have swept under it for eleven years. *Low Lt.* I always supposed a lieutenant." She opens a ledger at a ruled page, headed LENT. "Sign there. And there is a second column, which says RETURNED; I like that one. Everything else on this island has got a board for it."
-> back

=== wren
{ lit("great-lamp"):
    "She's on the end of a string in Mr Hallow's beans," says Miss Loveday. "I can see her from the step. She is not doing anything I've taught her, and it's going very well."
    -> back
}
{ stopping:
- "There's one. There were four, and then two, and now there's Wren. She's had the whole of my attention for six years, poor child; it's like being watered by a fire engine." Miss Loveday straightens a pencil. "She has not been in for nine days. I went down to the boathouse to be angry, and stood there and couldn't think what school was *for.* So we glued something."
- "She is top of the class," says Miss Loveday. "I'd like her to have somebody to beat."
}
-> back

=== the_light
{ lit("great-lamp"):
    "Very creditable," says Miss Loveday, and blows her nose. "Nine."
    -> back
}
"Mr Hallow keeps the key. If he has mislaid it, I'd look wherever he goes when he wants to say something," says Miss Loveday. "He doesn't talk to people about what he minds. He tells it to insects."
-> back

=== bees
"They have been taught nothing, and know precisely what they are for," says Miss Loveday. "I try not to resent it."
-> back

=== spelling
"*Chaple*," says Miss Loveday, and closes her eyes. "Every morning, for eleven years, I have walked past that and left it. It was cut with such care."
-> back

=== ezra
"Mr Hale says no, and then does it," says Miss Loveday. "I have several inspectors who are the other way about."
-> back

=== bell
{ lit("great-lamp"):
    "I make it three, and a rest," says Miss Loveday, "for as long as I have listened, and with no mistakes. Nature is not so accurate. That is a person, and one who was properly taught." # topic: ghosts # instead: "There's a tea towel on the outermost rock," says Miss Loveday. "I saw it in the light. Pegged by the corners. That's a person, and one who was properly brought up."
    -> back
}
"It's a good clear three," says Miss Loveday. "I have used it for tables." # topic: ghosts # instead: "It's a good clear bell," says Miss Loveday. "I've used it for tables."
-> back

=== alfred
"Mr Perkin reads the postcards aloud to improve his style," says Miss Loveday. "It's coming on."
-> back

=== sisters
{ lit("great-lamp"):
    "I came here two years before Jory left. They used to quarrel across the harbour, in semaphore," says Miss Loveday. "It was a pleasure to correct." # topic: family-conflict # instead: "They used to talk across the harbour, in semaphore," says Miss Loveday. "It was a pleasure to correct."
    -> back
}
"There's a *waltz* in this fog," says Miss Loveday, "with one wrong note, and it's always the same one. I call that character."
-> back

=== nothing_to_say
{ shuffle:
- "I don't know," says Miss Loveday. "Say *that* to a class and see what it does for you. They adore it."
- "That is a good question," says Miss Loveday, "and I give it seven. I haven't an answer over three."
- "Look it up," says Miss Loveday, "and then tell me."
- "I believe that's geography," says Miss Loveday.
}
-> back

// For whoever wants to be out of this conversation.
=== fade
"Class dismissed," says Miss Loveday, gently, and turns to the blackboard so that you can go.
-> DONE

=== bye
{ shuffle:
- "Shut the door, please," says Miss Loveday. "From the other side. Thank you."
- "Walk," says Miss Loveday, "don't run."
- "Six out of ten," says Miss Loveday. "It would have been seven, with wiped feet."
- "Good day," says Miss Loveday, and to the desks: "You may talk." They don't.
}
-> DONE
