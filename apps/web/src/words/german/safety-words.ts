import type { PageWords } from '../page-words.ts';

/** Der Sicherheitsknopf und was dazugehört. */
export const safetyWords: PageWords['safety'] = {
  open: 'Sicherheit',
  title: 'Was brauchst du?',
  lead: 'Ein Knopfdruck genügt, ohne Begründung. Die Geschichte ändert sich; von dir geht nichts verloren.',
  act: {
    pause: 'Anhalten',
    fade: 'Ausblenden',
    rewind: 'Die Szene zurückspulen',
    skip: 'Ein Thema auslassen …',
  },
  means: {
    pause: 'die Geschichte wartet, bis du etwas sagst',
    fade: 'was gerade geschieht, endet sanft und ungesehen',
    rewind: 'zurück vor ihren Beginn; das Gespielte bleibt als Weg unter „Was wäre, wenn …“',
    skip: 'es kommt nicht mehr vor',
  },
  typed: {
    pause: 'anhalten',
    fade: 'ausblenden',
    rewind: 'Szene zurückspulen',
    skip: 'auslassen',
    help: 'Hilfe',
    limits: 'Grenzen',
  },
  skip: {
    title: 'Was soll nicht mehr vorkommen?',
    none: 'Die Geschichte nennt an dieser Stelle kein Thema. Du kannst es mit eigenen Worten sagen.',
    own: 'Mit deinen eigenen Worten',
    skip: 'Auslassen',
    back: 'Zurück',
  },
  tools: 'Neben der Geschichte',
  breathe: 'Atmen',
  ground: 'Halt finden',
  plan: 'Mein Plan',
  limits: 'Meine Grenzen',
  keys: 'F2 öffnet das von überall. Dreimal Esc verlässt diese Seite sofort.',
};
