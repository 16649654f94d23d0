import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Urgences',
  emergencyIn: {
    EU: 'Urgences dans l’Union européenne',
    US: 'Urgences aux États-Unis',
    GB: 'Urgences au Royaume-Uni',
    AU: 'Urgences en Australie',
    NZ: 'Urgences en Nouvelle-Zélande',
  },
  directory: 'Trouver une ligne d’écoute près de chez toi',
};
