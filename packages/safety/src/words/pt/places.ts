import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Emergência',
  emergencyIn: {
    EU: 'Emergência na União Europeia',
    US: 'Emergência nos Estados Unidos',
    GB: 'Emergência no Reino Unido',
    AU: 'Emergência na Austrália',
    NZ: 'Emergência na Nova Zelândia',
  },
  directory: 'Encontrar uma linha de ajuda perto de você',
};
