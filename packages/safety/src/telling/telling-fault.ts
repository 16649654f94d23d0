/** Why prose may not reach a player, and what its author or model should do instead. */
export const tellingFaults = {
  'telling/above-rating':
    'The prose is stronger than the rating or the intensity that this player chose. Tell it more gently.',
  'telling/beyond-limits':
    'The prose touches a subject that this player does not want to meet. Choose another text.',
  'telling/method-detail':
    'The prose describes how somebody could be harmed. Tell what it means, not how it is done.',
  'telling/romanticises-suicide':
    'The prose presents suicide as beautiful, brave or a way out. Tell of the pain and of help.',
  'telling/romanticises-harm':
    'The prose presents self-harm, starving or drugs as beautiful or strong. Tell what they cost.',
  'telling/encourages-self-harm':
    'The prose urges the reader to harm themselves. No story says that to a player.',
  'telling/encourages-staying':
    'The prose excuses somebody who hurts others, or asks to bear it. No story says that to a player.',
  'telling/keeps-from-help':
    'The prose speaks against getting help, or puts itself in the place of people. No story says that to a player.',
  'telling/incites-violence':
    'The prose urges the reader to hurt people outside the story. No story says that to a player.',
  'telling/medical-dosage': 'The prose names a dose. A story may send somebody to a doctor, not be one.',
  'telling/medical-advice':
    'The prose gives medical advice or a diagnosis. A story may send somebody to a doctor, not be one.',
  'telling/ignores-distress':
    'The player is not well at the moment, and the prose makes light of it. Choose a quieter text.',
  'telling/too-close':
    'The player is not well at the moment, and the prose speaks of suicide or self-harm. Choose another text.',
  'telling/sexual-content': 'The prose is sexually explicit. Let the curtain fall before.',
  'telling/sexual-minors': 'The prose brings a child and sexual content together. That is never told.',
  'telling/hidden-text':
    'The prose holds signs that a reader does not see, or letters in disguise. Use plain letters.',
  'telling/hidden-instructions':
    'The prose holds markup, a link, code or orders to a machine. Use plain sentences.',
  'telling/reaches-out':
    'The prose asks the player for contact, money or personal data. A story stays a story.',
  'telling/out-of-story':
    'The prose speaks of therapists or help lines. Such words come from people, outside the story.',
  'telling/false-claim':
    'The prose claims that a person or a therapist speaks, or that somebody was called. Say nothing of the kind.',
  'telling/unreadable': 'The prose is not in a language that can be read here. Write it in English.',
} as const;

/** Why prose may not reach a player. */
export type TellingFault = keyof typeof tellingFaults;
