INCLUDE tonight/tamsin.ink

VAR met = false
VAR chosen = false

~ chosen = false
{ lit("great-lamp"): -> tonight }
{ not met: -> first }
{ lit("chapel-lamp"): -> red_window }
-> again

=== first
~ met = true
"Post," says Tamsin, to the cap. "Right. Good. You'll want to know where everybody is, and I'd like to be asked something I can answer. Bram's up at the light, only it's out. Wren's in the boathouse. Ezra Hale's behind the chapel, saying no. Miss Loveday's over the stile, with a school and nobody in it. I'm here. That's Harrow. If you get stuck, stand still and think; it still works. I've done it twice."
She hits the saucepan, once, without looking at it.
"I do that on the hour," she says.
-> hub

=== again
{ shuffle:
- "Post," says Tamsin. "Go on."
- "Still here," says Tamsin. "One of us, anyway. What is it?"
- Tamsin finishes counting something under her breath, loses it, and doesn't appear to mind. "Yes?"
- "If it's the time," says Tamsin, "it's ten past four. It has been all week."
- "You've mud on you," says Tamsin. "Good. Somebody's been somewhere."
- "I was hoping it was you," says Tamsin. "I mean that I was hoping it was anybody."
}
-> hub

=== red_window
{ stopping:
- "You lit the chapel," says Tamsin. "I looked up and there it was, and I thought: *left shoulder going up, right shoulder coming home.* I've known that since I was four. It's been nine days in a drawer." She clears her throat. "Well. Ask."
- "There's an uphill again," says Tamsin. "I keep looking at it. Go on, Post."
}
-> hub

=== hub
~ chosen = false
* ["What is the saucepan for?"]
    ~ chosen = true
    -> saucepan
* ["What has happened to the light?"]
    ~ chosen = true
    -> bram
* ["Tell me about the fog."]
    ~ chosen = true
    -> the_fog
* {not lit("chapel-lamp")} ["How do I get up to the tower?"]
    ~ chosen = true
    -> the_lane
* {fact("post-tamsin") and not lit("great-lamp")} ["Who is J.?"]
    ~ chosen = true
    -> jory
* ["Who's playing the accordion?"]
    ~ chosen = true
    -> ferry
+ {carried("jory-letter") and not fact("post-tamsin")} ["I've a letter for you."]
    ~ chosen = true
    -> hand_over
+ ["I'll get on."]
    ~ chosen = true
    -> bye

// After an answer: on to the menu, unless it was a question in the middle of one, which stands as it was.
=== back
{ not lit("great-lamp") and (chosen or not talking("tamsin")):
    ~ chosen = false
    -> hub
}
-> DONE

=== hand_over
{ fact("post-tamsin") or not carried("jory-letter"):
    "You've been," says Tamsin. "It's here, in the coat."
    -> back
}
You hold out the blue envelope.
~ happen("deliver-to-tamsin")
-> back

=== saucepan
{ lit("great-lamp"):
    "It's a saucepan," says Tamsin. "I'm having soup in it."
    -> DONE
}
{ stopping:
- "So that," says Tamsin, and looks out to where the edge of everything is. "So that they can. There's a person rowing, say, and they can't see, and they hear the pan and they." She shows you with her hand: a thing coming in, neatly, and stopping. "You'd be surprised how far I can get with it. It's the last bit that goes."
  "It worked," you say. "I came in on it."
  "Did you?" She looks at the pan with new respect.
- "On the hour," says Tamsin. "I've the when. It's the what-for that gets out."
}
-> back

=== the_fog
{ lit("great-lamp"):
    "Gone home to wherever it's kept," says Tamsin, "bar that bit there. I don't turn my back on it."
    -> DONE
}
{ stopping:
- "Nine days. Came over from the land side, low down, with no wind to bring it. It doesn't make you stupid," says Tamsin. "I can do you the tide tables to Christmas. It lets you keep the *what*. It's the what-for it takes. I get up, I trim a lamp, I polish the glass, and I stand there holding the rag like an actress." She thinks. "It keeps off from good oil. I did notice that. Any lamp with the right stuff in it, it won't come up close. Only there's no right stuff left. It got into the casks." # topic: memory-loss # veiled: "Nine days. Came over from the land side, low down, with no wind to bring it. It keeps off from good oil. Any lamp with the right stuff in it, it won't come up close. Only there's no right stuff left," says Tamsin. "It got into the casks."
- "Low, no smell, and nosy," says Tamsin. "It won't come near good oil burning. Bad oil won't burn. There you have it, and so does it."
}
-> back

=== quay_lamp
{ lit("great-lamp"): -> cup }
{ stopping:
- "I've cleaned it every day and trimmed it every day," says Tamsin, "and every day I get the matches as far as the glass. There's nothing in it but my good intentions. The oil went cloudy." She gives the post a pat. "I used to put it out for someone. Or it was to say something. A lamp at the end of a quay says one thing, doesn't it? I had it on the tip of my tongue on Saturday."
- "Dry," says Tamsin. "Ask me again when there's something to put in it."
}
-> back

=== the_lane
{ lit("chapel-lamp"):
    "Up by the chapel lamp. Left shoulder," says Tamsin, and taps it, pleased to find it where it was.
    -> back
}
{ stopping:
- "You can't, just now. I went up Sunday with a can of soup for Bram, and I walked up, and up, and up, and met myself at the signpost." She lowers her voice. "I ate the soup. The thing is you want something to walk by. It used to be the chapel: there's a red lamp in the chapel window, and you kept it on your left shoulder going up. Nobody's lit it since old Hale's knees. It might not even be the oil, with that one. It has a lid."
- "Chapel lamp," says Tamsin. "West off the lane. It lets down on a chain, unless somebody's moved it to be helpful. There are matches in my office on the shelf. Left shoulder going up."
}
-> back

=== matches
"On the shelf in the office, by the biscuits. There are five biscuits," says Tamsin, watching you. "The storm lantern's in the boathouse; it belongs to whoever's going somewhere dark."
-> back

=== ferry
{ lit("great-lamp"): -> tonight }
{ stopping:
- "That's the Goodwill. She'd tie up if she could see what to. There's a stove aboard, and soup, and a passenger with an accordion." Tamsin listens. You both listen. Out in the white, something is being done to a waltz. "It's terrible," says Tamsin. "Isn't it? I keep going to the end of the quay to hear how terrible it is."
- "Still at it," says Tamsin. "There's one note she never gets. There. I could sing it for her." She looks startled. "I said *she.*"
}
-> back

=== the_letter
{ carried("jory-letter") and not fact("post-tamsin"):
    "Is that it? In your hand?" says Tamsin. She wipes her own down her coat.
    -> back
}
{ fact("post-tamsin"): -> jory }
"Is there one? For me?" says Tamsin. "Then I expect you've got it about you somewhere. I'm not one to rush the post."
-> back

=== jory
{ lit("great-lamp"): -> tonight }
{ not fact("post-tamsin"):
    "There's a cup in the office I keep turning the handle of," says Tamsin. "So it's ready for the other hand. Now whose hand is that?" She waits politely, as if you might know.
    -> back
}
{ stopping:
- "J.," says Tamsin. "I know the J. She does it like a fish-hook. I can see her hand doing it, with ink on the finger, at our kitchen table; so there was a kitchen table, and it was ours." She presses the pocket where the letter is. "I won't open it. If I read it now I'd get all of the words and none of the point. I'll keep it till I can feel it."
- "It keeps," says Tamsin, her hand on the pocket. "Get that light going, and ask me then."
}
-> back

=== buoy
{ lit("great-lamp"):
    "Three," says Tamsin. "And a wait. I'd put it down to Jory, only she's this side of it." She frowns. "Something's asking, Post. I don't care for it. But I don't like to leave it not answered, either." # topic: ghosts # topic: being-watched # instead: "It's the swell," says Tamsin, "or it will be, when there is one."
    -> DONE
}
"Listen to it." You do. Three, and a wait; three, and a wait. "A buoy rings any old how, that's what it's for, the sea does it. I've had that bell forty years and it never counted before." Tamsin counts along with one finger. "Three's for *are you there.* That's only what we used to do across the harbour, with a torch. As children. I don't suppose a bell would know it." # topic: ghosts # instead: "It tells you where it is," says Tamsin. "There's many I'd wish that of."
-> back

=== bram
{ lit("great-lamp"): -> tonight }
{ stopping:
- "It's been out nine nights. Forty-one years Bram's kept it, and he's not ill, and he's not sorry for himself; he's polishing. I could see his window from here till the lane went." She hits the pan. "He knows how to light it. He must. It's in there, same as mine's in here. It wants somebody to go up and knock on the right side of it. You've a letter for him, haven't you? That's a reason. You'd be amazed how hard those are to come by."
- "Up the hill. Cottage under the tower. Chapel on your left," says Tamsin. "Knock and go in; he's generally halfway through a spoon."
}
-> back

=== wren
{ lit("great-lamp"):
    "Up the hill on the end of a string," says Tamsin. "I can see the kite from here. I'd forgotten that you could see things from here."
    -> DONE
}
"Boathouse. She's twelve. She lodges with me since her gran's knees," says Tamsin. "Bram's been teaching her the light, Tuesdays and Saturdays. He sent her down for something, the day it came in; off the coal boat; and she got it, I know she did, because I signed for it. And then she made a kite." She frowns. "It had a blue thread in it. Now why do I know that?"
-> back

=== oil
{ lit("great-lamp"): -> cup }
"Cloudy, every cask. If there's a drop of good left on Harrow it's in the tower, in the oil store, right at the back, where Bram puts things so as not to use them."
-> back

=== nothing_to_say
{ lit("great-lamp"):
    "I could tell you," says Tamsin, "and I will, in daylight. I've only the one thing in my head at the moment, and I'm carrying it level."
    -> DONE
}
{ shuffle:
- "Couldn't tell you," says Tamsin. "I could have on the ninth."
- Tamsin opens her mouth, holds it open a second, and shuts it. "No," she says. "It was going to be good, though."
- "Ask Bram," says Tamsin. "Or Wren. She has a jar for everything."
- "Ezra would know," says Tamsin. "He'd say no, but he'd know."
- "It's gone round the corner," says Tamsin. "I can hear its feet."
}
-> back

=== ezra
{ lit("great-lamp"):
    "He's been singing the third verse," says Tamsin. "I can hear him from here. I'd say he was happy, only he'd say no."
    -> DONE
}
"He's sat behind the chapel with a draught and a box of dominoes. Go through the chapel and it's the little door, south," says Tamsin. "Take no notice of the first thing he says. It's always the same thing."
-> back

=== loveday
{ lit("great-lamp"):
    "She'll be marking it," says Tamsin.
    -> DONE
}
"Over the stile, when you can see there's an over. She's a good teacher; she'd be wasted on twelve of them, let alone the one," says Tamsin. "She touches things and says they're present. I thought it was the fog. But it's the one classroom on Harrow that's never had any in."
-> back

=== think
"You stop," says Tamsin, "and you think: *what was I about?* And you give it a minute. It's like a cat. It comes if you don't look."
-> back

=== tide
{ lit("great-lamp"):
    "It's in the almanac," says Tamsin. "By the clock. The bar dries tonight, and the bridge is gone, and I never did hear by whose order."
    -> DONE
}
"I can do you the tides to Christmas. Low water this evening, and a big one," says Tamsin. "You could walk out to the third Tine on it, if you'd anything to walk there for, and could see."
-> back

=== alfred
"Thirty years he's done this round, on that knee. He won't step off at the slip; he has to have the steps," says Tamsin. "He's a lovely man, and he couldn't find his own elbow."
-> back

// For whoever wants to be out of this conversation.
=== fade
"It'll keep," says Tamsin, and lets you off with a nod, and goes to see to a rope.
-> DONE

=== bye
{ shuffle:
- "Mind the fifth step," says Tamsin. "Not you. Generally."
- "Right," says Tamsin, and goes to stand at the end of the quay.
- "Good talk," says Tamsin. "I expect it'll come back to me."
- "Off you go," says Tamsin. "I'd wave, but I've the pan."
- "Straight there and straight back," says Tamsin. "Wherever it is."
}
-> DONE
