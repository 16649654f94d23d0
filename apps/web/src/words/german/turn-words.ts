import type { PageWords } from '../page-words.ts';

/** Das Fenster eines Zuges. */
export const turnWords: Pick<PageWords, 'turn'> = {
  turn: {
    open: (turn, voice) => `${turn}: ${voice}. Warum?`,
    after: (turn) => (turn === 0 ? 'Nach dem Anfang' : `Nach Zug ${turn}`),
    voice: { plain: 'schlichte Stimme', model: 'Modell', program: 'Programm', choices: 'Auswahl' },
    toldBy: {
      plain:
        'Erzählt von der schlichten Stimme: Sätze, die für diese Geschichte geschrieben sind und die die Regeln ausgewählt haben. Nichts davon hat ein Sprachmodell geschrieben.',
      model:
        'Geschrieben von einem Modell, nachdem die Regeln entschieden hatten, und Satz für Satz an der Welt geprüft.',
      program: 'Das sagt das Programm über sich selbst; es gehört nicht zur Geschichte.',
      choices: 'Was in einem Gespräch gesagt werden konnte.',
    },
    why: 'Warum?',
    asking: 'Es wird nachgesehen …',
    nothingChanged: 'In der Welt hat sich damit nichts geändert.',
    rule: 'Regel',
    roll: 'Zufall',
    cause: 'Weil',
    silently: (type) => `Ohne Worte: ${type}`,
    authored: (author, said, id) =>
      `${author === '' ? 'Eine Regel dieser Geschichte' : `Eine Regel von ${author}`} (${id})${said === null ? '' : `: ${said}`}`,
    ofTheWorld: (rule) => `Eine Regel jeder Geschichte: ${rule}`,
    die: (sides, answer) => `Ein Würfel mit ${sides} Seiten zeigte ${answer}.`,
    chance: (likely, drawn, came) =>
      `${likely} von 100; gezogen wurde ${drawn}, also geschah es ${came ? '' : 'nicht'}`
        .trimEnd()
        .concat('.'),
    causeBeginning: 'die Geschichte so begann',
    causeCommand: (input) => (input === null ? 'du etwas getan hast' : `du gesagt hast: „${input}“`),
    causeEvent: (told) => `das geschah: ${told}`,
    takeBack: (turns) => (turns === 1 ? 'Diesen Zug zurücknehmen' : `${turns} Züge zurücknehmen`),
    takeBackMeans: (turns) =>
      turns === 1
        ? 'Dieser Zug ist dann nicht geschehen.'
        : `Dieser Zug und die ${turns - 1} danach sind dann nicht geschehen.`,
    whatIfMeans: 'Gleich nach diesem Zug beginnt ein zweiter Weg. Der, auf dem du bist, bleibt, wie er ist.',
  },
};
