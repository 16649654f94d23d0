import type { PanelWords } from './panel-words.ts';

export const english: PanelWords = {
  panel: 'A word outside the story',
  people: 'Where to turn',
  country: 'Which country are you in?',
  countryNotNow: 'Numbers for that country could not be fetched now. The ones shown here hold.',
  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  back: 'Go back to the story when you want',
  backGently: 'Back to the story, gently',
  leave: 'Leave this page quickly',
  tools: 'Something for this moment',
  tool: { plan: 'My plan', breathe: 'Breathe', ground: 'Ground' },
  toldTitle: 'Who is told',
  told: {
    nobody: 'Nobody has been told of this. You can see here who to call.',
    waiting:
      'The program is trying to reach the care team. Nothing has reached anybody yet. Please do not wait for it.',
    undeliverable:
      'The care team could not be reached so far; the program goes on trying. You can see here who to call.',
    delivered: 'It has reached the care team. Nobody has answered yet. Please do not wait for it.',
    acknowledged: (name) => `${name} has seen it.`,
    acting: (name) => `${name} has seen it and is doing something about it.`,
    closed: (name) => `${name} has seen it and closed the alert. You can still see here who to call.`,
    somebody: 'Somebody from the care team',
    asking: 'Looking how far it has come …',
    unknown: 'How far it has come cannot be seen at the moment. You can see here who to call.',
  },
  numbersShown: 'You can see on this page who to call.',
  gentle: {
    title: 'The story has waited',
    waited: 'Nothing in it has moved while you were away. This is where you are:',
    anytime:
      'You can go on, end this scene, or leave it for another day. The story stays as it is. And you can come back to the words and numbers.',
    goOn: 'Go on from here',
    breathe: 'Breathe first',
    limits: 'My limits',
    notYet: 'Not yet',
  },
  fallback: {
    title: 'Help, now',
    paragraphs: [
      'If you or somebody else is in danger, call the emergency number first.',
      'If you would like to talk, help lines are there for any kind of trouble, small or large. You can see here which there are, or where to find one. You can begin with "I need to talk to someone".',
      'Until then: be near another person if you can. Put both feet on the floor, breathe out slowly, and name three things that you can see.',
      'I am software, and these words were written beforehand by people. No person is reading along, and nobody has been told of this.',
    ],
    emergencyIn: {
      EU: 'Emergency in the European Union',
      US: 'Emergency in the United States',
      GB: 'Emergency in the United Kingdom',
      AU: 'Emergency in Australia',
      NZ: 'Emergency in New Zealand',
    },
    directory: 'Find a helpline near you',
  },
};
