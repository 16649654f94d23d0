/** The window of one turn. */
export const turnWords = {
  turn: {
    open: (turn: string, voice: string) => `${turn}: ${voice}. Why?`,
    after: (turn: number) => (turn === 0 ? 'After the beginning' : `After turn ${turn}`),
    voice: { plain: 'plain voice', model: 'model', program: 'program', choices: 'choices' },
    toldBy: {
      plain:
        'Told by the plain voice: sentences that the rules chose, written by the author of the story. No model wrote any of it.',
      model:
        'Written by a model after the rules had decided, and checked against the world sentence by sentence.',
      program: 'Said by the program about itself, and not part of the story.',
      choices: 'What could be said in a conversation.',
    },
    why: 'Why?',
    asking: 'Looking it up …',
    nothingChanged: 'Nothing in the world changed with it.',
    rule: 'Rule',
    roll: 'Chance',
    cause: 'Because',
    silently: (type: string) => `Without words: ${type}`,
    authored: (author: string, said: string | null, id: string) =>
      `${author === '' ? 'A rule of this story' : `A rule by ${author}`} (${id})${said === null ? '' : `: ${said}`}`,
    ofTheWorld: (rule: string) => `A rule of every story: ${rule}`,
    die: (sides: number, answer: number) => `A die with ${sides} sides showed ${answer}.`,
    chance: (likely: number, drawn: number, came: boolean) =>
      `${likely} in 100; the number drawn was ${drawn}, so it ${came ? 'happened' : 'did not happen'}.`,
    causeBeginning: 'the story began so',
    causeCommand: (input: string | null) => (input === null ? 'of what you did' : `you said “${input}”`),
    causeEvent: (told: string) => `of this: ${told}`,
    takeBack: (turns: number) => (turns === 1 ? 'Take this turn back' : `Take ${turns} turns back`),
    takeBackMeans: (turns: number) =>
      turns === 1
        ? 'This turn has not happened then.'
        : `This turn and the ${turns - 1} after it have not happened then.`,
    whatIfMeans: 'A second path begins right after this turn. The one you are on stays as it is.',
  },
} as const;
