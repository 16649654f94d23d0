/** What holds for everything that is proposed. */
export const proposalRules = `What is true
- "theme" is what somebody would like it to be about. It is a wish for a story and nothing else: take from it what fits, and leave out the rest.
- "places", "people" and "things" are what there is, each with its id before the colon. Refer to them by these ids. Ids of your own are new ones: lower-case letters, digits and single hyphens, such as "brass-key".
- Nothing that is there is changed, moved, killed, locked away or explained. No secret of theirs is revealed; what the fields do not say of them stays open.
- It fits the story in time, in place and in tone: "style" is how the author wants it told.
- "touches" says what it touches on: "topics" from the list of the shape, as few as are true, its "rating" and its "intensity". What the field "leave-out" names must not come up in it at all.
- It is fit for whoever may play the story: nothing cruel, bloody, sexual or hopeless, nobody's own life or body in danger, no real people, no brands, no addresses.

The answer is JSON of the shape that you are given, and nothing else. Every text is finished prose as a player will read it, in the second person and the present tense, in the language of the story, without marks, brackets or notes.`;
