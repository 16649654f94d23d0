import type { PageWords } from '../page-words.ts';

/** Was ohne ein Wort der Geschichte geschehen kann und sich doch zeigt. */
export const happeningWords: Pick<PageWords, 'happenings'> = {
  happenings: {
    'thing-noticed': 'etwas fiel auf',
    'thing-examined': 'etwas wurde genau angesehen',
    'thing-searched': 'etwas wurde durchsucht',
    'thing-read': 'etwas wurde gelesen',
    'thing-taken': 'etwas wurde genommen',
    'thing-dropped': 'etwas wurde abgelegt',
    'thing-put-in': 'etwas wurde in etwas hineingelegt',
    'thing-put-on': 'etwas wurde auf etwas gelegt',
    'thing-moved': 'etwas kam an einen anderen Ort',
    'thing-opened': 'etwas wurde geöffnet',
    'thing-closed': 'etwas wurde geschlossen',
    'thing-locked': 'etwas wurde abgeschlossen',
    'thing-unlocked': 'etwas wurde aufgeschlossen',
    'lock-noticed': 'es zeigte sich, dass etwas abgeschlossen ist',
    'thing-worn': 'etwas wurde angezogen',
    'thing-taken-off': 'etwas wurde ausgezogen',
    'thing-lit': 'etwas wurde angezündet',
    'thing-extinguished': 'etwas wurde gelöscht',
    'thing-given': 'etwas wurde jemandem gegeben',
    'thing-shown': 'etwas wurde jemandem gezeigt',
    'person-moved': 'jemand kam oder ging',
    'act-performed': 'mit etwas wurde etwas getan',
    'scene-told': 'in einem Gespräch wurde etwas gesagt',
    'conversation-ended': 'ein Gespräch ging zu Ende',
    'points-awarded': 'es gab Punkte',
    'turn-passed': 'ein Zug verging',
  },
};
