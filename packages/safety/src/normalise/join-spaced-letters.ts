// What people write letter by letter, and where its words end.
const spelledOut: readonly (readonly [glued: string, apart: string])[] = [
  ['iwanttodie', 'i want to die'],
  ['wannadie', 'want to die'],
  ['wanttodie', 'want to die'],
  ['killmyself', 'kill myself'],
  ['killingmyself', 'killing myself'],
  ['hangmyself', 'hang myself'],
  ['hurtmyself', 'hurt myself'],
  ['cutmyself', 'cut myself'],
  ['endmylife', 'end my life'],
  ['sewer slide', 'suicide'],
];
const spaced = /(?<![a-z0-9])[a-z0-9@$!*](?:[ ._-]{1,3}[a-z0-9@$!*](?![a-z0-9])){3,400}/g;

const mySelf =
  /(?<![a-z])my self(?![- ](?:harm|esteem|confidence|worth|respect|control|defen|injur))(?![a-z])/g;

// "want 2 die", "want too die": only behind words that take a "to".
const figureTo =
  /(?<![a-z])(want|wanna|going|about|have|need|ready|try|trying|wish|like|plan|planning) (?:2(?= [a-z])|too(?= (?:die|kill|end my|end it|be dead)))/g;

const dotted = /(?<![a-z0-9])[a-z](?:[._-][a-z](?![a-z0-9])){2,40}/g;

/** Joins letters that stand apart ("k i l l", "d.i.e") and words that were run together. */
export function joinSpacedLetters(text: string): string {
  let joined = text
    .replaceAll(spaced, (letters) => letters.replaceAll(/[ ._-]/g, ''))
    .replaceAll(dotted, (letters) => letters.replaceAll(/[._-]/g, ''));
  for (const [glued, apart] of spelledOut) {
    if (joined.includes(glued)) joined = joined.replaceAll(glued, ` ${apart} `);
  }
  return joined.replaceAll(figureTo, '$1 to').replaceAll(mySelf, 'myself');
}
