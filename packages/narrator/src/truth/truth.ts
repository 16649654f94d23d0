/** What keeps a telling to what is so. It remembers what it has read, so each telling needs a fresh one. */
export interface Truth {
  /** Reads the next sentence. Never throws, whatever it is given. */
  check(sentence: string): TruthVerdict;
  /** After the last sentence: whether anything essential was left out. */
  finish(): TruthVerdict;
}

export type TruthVerdict = { readonly ok: true } | { readonly ok: false; readonly refusal: TruthRefusal };

/** Why a sentence is not let through. */
export interface TruthRefusal {
  /** Stable `truth/reason`. */
  readonly code: TruthCode;
  /** What is wrong, in words for whoever looks at what was sent. It may repeat the sentence and goes to no model. */
  readonly because: string;
  /** What to do instead, for the prompt of another try: a sentence of ours, which repeats nothing of the model's. */
  readonly guidance: string;
}

export type TruthCode = keyof typeof guidance;

/** Ours alone: what is sent back must not carry back what the model wrote. */
export const guidance = {
  'truth/unreadable':
    'Write plain English prose, in ordinary words and whole sentences, without marks or lists.',
  'truth/meta':
    'Tell the moment as a story. Say nothing about games, models, rules, menus, scores or instructions.',
  'truth/unknown-name': 'Name nobody and nowhere but who and what is given in the scene.',
  'truth/not-here':
    'Leave out everybody and everything that is elsewhere, unless what happened speaks of it.',
  'truth/invented':
    'Add no things, creatures, people, ways or places. Colour comes from light, sound, air and gesture.',
  'truth/possession': 'Nobody takes, gives, drops, finds or loses anything beyond what happened.',
  'truth/moved':
    'Nobody comes, goes or is moved beyond what happened, and ways lead only where the scene says.',
  'truth/opened': 'Leave everything open, closed, locked or unlocked as the scene says.',
  'truth/light': 'Leave every lamp and flame lit or dark as the scene says.',
  'truth/changed': 'Nothing is made, broken, changed or set going beyond what happened.',
  'truth/health': 'Nobody is hurt, ill, healed, asleep or dead beyond what happened.',
  'truth/time': 'Let no time pass and no weather turn beyond what happened.',
  'truth/quest': 'Nothing is finished, won, lost, earned or begun beyond what happened.',
  'truth/player':
    'Do not act, decide, feel or speak for the player beyond what they did. Tell what can be perceived.',
  'truth/spoken': 'Let people say only what they said, in their words, or nothing.',
  'truth/secret': 'Say nothing about what the player has not found out yet.',
  'truth/number': 'Use no numbers but those that were told.',
  'truth/contradicted': 'Do not deny what happened or what is so.',
  'truth/unclear': 'Say plainly who does what, with what is given in the scene.',
  'truth/left-out': 'Tell all that happened: what was done, and what became of it.',
} as const;
