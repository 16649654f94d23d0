import type { PageWords } from '../page-words.ts';

/** Hilfe als Seite. */
export const helpPageWords: PageWords['helpPage'] = {
  title: 'Hilfe und Einstellungen',
  more: 'Was noch hilft',
  exit: 'Wenn jemand das nicht sehen darf',
  exitWords:
    'Drück dreimal Esc, egal wo, oder „Diese Seite schnell verlassen“. Die Seite wird sofort geleert, und eine andere öffnet sich. Dein Browser merkt sich die Adresse vielleicht trotzdem; in einem privaten Fenster nicht.',
  preferences: 'Für mich',
};

/** Was jemand für alle Geschichten gewählt hat. */
export const preferencesWords: PageWords['preferences'] = {
  loading: 'Deine Einstellungen werden gesucht …',
  away: 'Der Server antwortet nicht, deshalb lassen sich deine Einstellungen gerade nicht ändern. Die Nummern oben sind trotzdem da.',
  language: 'Sprache der Fürsorge',
  anyLanguage: 'Die Sprache, in der ich schreibe',
  country: 'Land der Nummern',
  anyCountry: 'Wie es hier eingestellt ist',
  keepWords: 'Was ich in schweren Momenten schreibe, für mich aufbewahren',
  keepWordsMeans:
    'Wenn du schreibst, dass es dir nicht gut geht, merkt sich dieses Programm nur, dass es so war, nicht deine Worte. Wenn du hier zustimmst, werden auch deine Worte aufbewahrt: verschlüsselt mit deinem eigenen Schlüssel, in deinen eigenen Abschriften, und für niemanden sonst. Du kannst das jederzeit zurücknehmen; von da an werden keine mehr aufbewahrt.',
  saved: 'Gespeichert.',
};
