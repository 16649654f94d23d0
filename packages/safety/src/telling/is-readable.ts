const everyday = new Set(
  (
    'the a an and or but of to in on at it is was you your he she his her they their we our i my me not no with for from ' +
    'by as that this there here are were be been has have had do does did will would can could into out up down over ' +
    'what who where when how if then so all one its him them than like just more'
  ).split(' '),
);
const foreign = new Set(
  (
    'der die das und ist nicht ein eine ich du sie wir mit auf zu den dem le la les et est pas une des je tu vous nous ' +
    'avec pour dans que qui el los las y no es una un por con para lo su il di che non per sono della het een en niet ' +
    'van ik je dat voor met zijn nie jest się na że do jak o os uma não você com para em se'
  ).split(' '),
);
const both = new Set('die no a me is on in an was as o do so i un la'.split(' '));
const leastWords = 6;
const leastForLists = 14;

/** Whether prose is in the one language that this gate reads well. What it cannot read, it must not let through. */
export function isReadable(text: string, words: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (letters > 3 && others * 3 > letters) return false;
  if (words.length < leastWords) return true;
  let english = 0;
  let elsewhere = 0;
  for (const word of words) {
    if (everyday.has(word)) english += both.has(word) ? 0.5 : 1;
    if (foreign.has(word)) elsewhere += both.has(word) ? 0.5 : 1;
  }
  if (elsewhere >= 2 && elsewhere > english * 1.5) return false;
  return english > 0 || words.length < leastForLists;
}
