const assents = new Set([
  'ok',
  'okay',
  'yes',
  'y',
  'yeah',
  'no',
  'nope',
  'sure',
  'fine',
  'all right',
  'alright',
]);

/** Whether words only agree, or only do not. */
export function isAssent(said: string): boolean {
  return assents.has(said);
}

/** A friendly word back to words that are only kind. */
export function answerInKind(said: string): string {
  if (/thank|cheers/.test(said)) return "You're welcome.";
  if (/sorry|excuse|pardon/.test(said)) return 'There is nothing to be sorry for.';
  if (said === 'please') return 'Gladly. Say what you would like to do.';
  if (isAssent(said)) return 'Very well. Nothing was asked just now, so do as you like.';
  return 'Hello to you, too. There is nobody else here to greet.';
}
