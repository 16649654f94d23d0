import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Emergenza',
  emergencyIn: {
    EU: 'Emergenza nell’Unione europea',
    US: 'Emergenza negli Stati Uniti',
    GB: 'Emergenza nel Regno Unito',
    AU: 'Emergenza in Australia',
    NZ: 'Emergenza in Nuova Zelanda',
  },
  directory: 'Trova una linea di ascolto vicino a te',
};
