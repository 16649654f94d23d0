import type { PageWords } from '../page-words.ts';

/** Was jemand in einer Geschichte antreffen möchte, und was nicht. */
export const limitsWords: PageWords['limits'] = {
  title: 'Meine Grenzen',
  loading: 'Deine Grenzen werden gesucht …',
  lead: 'Sie bestimmen, was die Geschichte bringt: Szenen, Begegnungen und Dinge. Sie schwärzen nie Wörter, und was wegbleibt, hinterlässt keine Lücke.',
  stance: { fine: 'In Ordnung', veil: 'Verhüllt', line: 'Gar nicht' },
  means: {
    fine: 'es darf vorkommen',
    veil: 'es darf geschehen, wird aber nicht gezeigt',
    line: 'es kommt in der Geschichte nicht vor',
  },
  grownUp: 'Wie erwachsen es werden darf',
  grownUpTo: { everyone: 'Überhaupt nicht', teen: 'Wie für Jugendliche', mature: 'Wie für Erwachsene' },
  ratings: { everyone: 'Für alle', teen: 'Ab dem Jugendalter', mature: 'Für Erwachsene' },
  intensity: 'Wie stark es zu spüren sein darf',
  intensities: { gentle: 'Behutsam', moderate: 'Mäßig', full: 'Ungemildert' },
  these: 'Was diese Geschichte berührt',
  others: 'Andere Themen',
  all: 'Themen',
  own: 'Etwas anderes, das nicht vorkommen soll, mit deinen eigenen Worten',
  add: 'Hinzufügen',
  essential: (why) => `Ohne das geht die Geschichte nicht, deshalb lässt es sich nur verhüllen: ${why}`,
  fromNextTurn: 'Sie gelten vom nächsten Zug an.',
  forNewStories:
    'Sie gelten für Geschichten, die du von jetzt an beginnst. In einer laufenden Geschichte änderst du sie dort.',
  keep: 'So übernehmen',
  none: 'Keine eigenen Grenzen',
  saved: 'Gespeichert.',
};
