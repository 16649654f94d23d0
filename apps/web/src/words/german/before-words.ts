import type { PageWords } from '../page-words.ts';

/** Die Seite, bevor eine Geschichte beginnt. */
export const beforeWords: PageWords['before'] = {
  title: 'Bevor du beginnst',
  missing: 'Diese Geschichte ist nicht hier',
  lead: 'Ein Augenblick, bevor du beginnst. Nichts hier muss ausgefüllt werden.',
  skip: 'Überspringen und beginnen',
  touches: 'Was sie berührt',
  touchesNothing: 'Dazu ist nichts Besonderes angegeben.',
  atMost: { gentle: 'behutsam', moderate: 'mäßig', full: 'ungemildert' },
  limits: 'Was ich nicht möchte',
  openLimits: 'Meine Grenzen für diese Geschichte ansehen',
  helps: 'Was mir hilft',
  helpsLead: 'Beim Spielen findest du es jederzeit unter „Sicherheit“.',
  stop: 'Wie du jederzeit aufhörst',
  stopWays: [
    'Drück oben auf „Sicherheit“ (F2 auf einer Tastatur): anhalten, ausblenden, zurückspulen oder ein Thema auslassen. Niemand fragt, warum.',
    'Oder tipp es: pause, fade, rewind scene, skip this.',
    'Schließ die Seite, wann du willst. Jeder Zug ist aufbewahrt.',
  ],
};
