import type { PageWords } from '../page-words.ts';

/** Was das Programm neben der Geschichte von sich aus sagt. Was man tippt, bleibt Englisch, wie die Geschichten. */
export const programWords: PageWords['program'] = {
  'left-out': 'Hier wurde zu deinem Schutz etwas weggelassen. Die Geschichte geht weiter.',
  paused: 'Die Geschichte wartet, genau so. Spiel weiter, wann du magst, oder lass sie hier liegen.',
  'waits-for-plan': 'Die Geschichte wartet, während du deinen Plan ansiehst.',
  'waits-for-breathe': 'Die Geschichte wartet, während du atmest.',
  'waits-for-ground': 'Die Geschichte wartet, während du wieder ankommst, wo du bist.',
  'waits-for-limits':
    'Die Geschichte wartet, während du deine Grenzen ansiehst. Was du änderst, gilt ab dem nächsten Zug.',
  'nothing-to-fade':
    'Hier ist nichts im Gang, das erst enden müsste. Du kannst weiterspielen, zurückgehen oder es für heute lassen.',
  'nothing-to-skip':
    'Hier ist nichts im Gang, das erst enden müsste. Mit „limits“ kannst du sagen, was nicht vorkommen soll.',
  'limits-hold': 'Deine Grenzen gelten von jetzt an.',
  'limits-full':
    'In deine Grenzen passt kein Thema mehr, darum kam dieses nicht dazu. Mit „limits“ kannst du eines herausnehmen, das wieder in Ordnung ist.',
  'limits-too-late':
    'Diese Geschichte ist zu Ende, darum kann sich an ihr nichts mehr ändern. In deinen Einstellungen kannst du Grenzen für alle Geschichten festhalten.',
  rewound:
    'Du bist wieder da, wo es noch nicht begonnen hatte. Was du gespielt hast, bleibt als Weg „{path}“ erhalten: „Was wäre, wenn …“ führt dorthin.',
  'told-one-way':
    'Dieser Augenblick ist nur auf eine Weise geschrieben, darum gibt es für ihn keine anderen Worte.',
  'no-earlier-words': 'Von diesem Augenblick gibt es keine früheren Worte, die sich jetzt erzählen ließen.',
  'moods-are-for-models':
    'In anderer Stimmung erzählen kann es nur ein Modell, und dieser Augenblick steht so da, wie er geschrieben wurde. „retell“ sucht andere Worte dafür.',
  'stopped-on-the-way': 'Du hältst an, auf dem Weg hierhin: {place}. Mit „Go to {place}“ geht es weiter.',
  'taken-visit': '„{name}“ gehört jetzt zu deiner Geschichte. Es beginnt mit dem, was du hier tust: {place}.',
  'taken-examine':
    '„{name}“ gehört jetzt zu deiner Geschichte. Es beginnt, wenn du dir das genau ansiehst: {place}.',
  'taken-talk': '„{name}“ gehört jetzt zu deiner Geschichte. Es beginnt im Gespräch mit {place}.',
  'taken-meet': '„{name}“ gehört jetzt zu deiner Geschichte. Zu finden an diesem Ort: {place}.',
  'taken-walk':
    '„{name}“ gehört jetzt zu deiner Geschichte. Ein Weg führt von hier dorthin: {place}, {direction}.',
  save: 'Zu speichern gibt es nichts: Jeder Zug ist für immer aufgehoben, sobald er beantwortet ist.',
  load: 'Zu laden gibt es nichts: Geschichten bleiben von selbst erhalten. Diese geht weiter, wo du sie verlassen hast, und deine anderen stehen in der Liste deiner Geschichten.',
  quit: 'Du kannst gehen, wann du magst: Schließ die Seite, oder tippe „quit“ im Terminal. Deine Geschichte wartet hier, genau so.',
  restart:
    'Um neu anzufangen, wähl das Abenteuer noch einmal. Diese Partie bleibt erhalten; du kannst zu ihr zurück.',
  transcript:
    'Du kannst die ganze Geschichte bis hierher behalten: „Abschrift“ auf der Seite, oder „transcript“ im Terminal.',
  about:
    'Das ist Lamplight. Die Regeln entscheiden, was geschieht; erzählt wird, was jemand dafür geschrieben hat; und die Wache schützt.',
};
