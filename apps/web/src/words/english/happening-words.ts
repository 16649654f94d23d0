/**
 * What can happen without a word of the story, and shows all the same: by the name that the world has for it. A test holds
 * this list to the world.
 */
export const happeningWords: { readonly happenings: Readonly<Record<string, string>> } = {
  happenings: {
    'thing-noticed': 'something was noticed',
    'thing-examined': 'something was looked at closely',
    'thing-searched': 'something was searched',
    'thing-read': 'something was read',
    'thing-taken': 'something was taken',
    'thing-dropped': 'something was put down',
    'thing-put-in': 'something was put into something',
    'thing-put-on': 'something was put onto something',
    'thing-moved': 'something came to another place',
    'thing-opened': 'something was opened',
    'thing-closed': 'something was closed',
    'thing-locked': 'something was locked',
    'thing-unlocked': 'something was unlocked',
    'lock-noticed': 'it was noticed that something is locked',
    'thing-worn': 'something was put on to wear',
    'thing-taken-off': 'something was taken off',
    'thing-lit': 'something was lit',
    'thing-extinguished': 'something was put out',
    'thing-given': 'something was given to somebody',
    'thing-shown': 'something was shown to somebody',
    'person-moved': 'somebody came or went',
    'act-performed': 'something was done with a thing',
    'scene-told': 'something was said in a conversation',
    'conversation-ended': 'a conversation ended',
    'points-awarded': 'points were given',
    'turn-passed': 'a turn went by',
  },
};
