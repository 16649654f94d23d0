import type { PanelWords } from './panel-words.ts';

export const english: PanelWords = {
  panel: 'A word outside the story',
  people: 'Where to turn',
  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  back: 'Go back to the story when you want',
  backGently: 'Back to the story, gently',
  leave: 'Leave this page quickly',
  tools: 'Something for this moment',
  tool: { plan: 'My plan', breathe: 'Breathe', ground: 'Ground' },
  toldTitle: 'Who is told',
  told: {
    nobody: 'Nobody has been told: this place has no one on call. The numbers on this page reach people now.',
    waiting: 'The care team is being told. Nothing has reached anybody yet. Please do not wait for it.',
    undeliverable:
      'The care team could not be reached so far; it is being tried again. Please turn to the numbers on this page.',
    delivered: 'It has reached the care team. Nobody has answered yet. Please do not wait for it.',
    acknowledged: (name) => `${name} has seen it.`,
    acting: (name) => `${name} has seen it and is doing something about it.`,
    closed: 'Somebody from the care team has seen it and closed it.',
    somebody: 'Somebody from the care team',
    asking: 'Looking how far it has come …',
    unknown: 'How far it has come cannot be seen at the moment. Please turn to the numbers on this page.',
  },
  numbersShown: 'Where to turn stands at the top of the page.',
};
