import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Alarmnummer',
  emergencyIn: {
    EU: 'Alarmnummer in de Europese Unie',
    US: 'Alarmnummer in de Verenigde Staten',
    GB: 'Alarmnummer in het Verenigd Koninkrijk',
    AU: 'Alarmnummer in Australië',
    NZ: 'Alarmnummer in Nieuw-Zeeland',
  },
  directory: 'Een hulplijn bij jou in de buurt vinden',
};
