import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Notruf',
  emergencyIn: {
    EU: 'Notruf in der Europäischen Union',
    US: 'Notruf in den USA',
    GB: 'Notruf im Vereinigten Königreich',
    AU: 'Notruf in Australien',
    NZ: 'Notruf in Neuseeland',
  },
  directory: 'Eine Hilfsnummer in deiner Nähe finden',
};
