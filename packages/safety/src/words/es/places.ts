import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Emergencias',
  emergencyIn: {
    EU: 'Emergencias en la Unión Europea',
    US: 'Emergencias en Estados Unidos',
    GB: 'Emergencias en el Reino Unido',
    AU: 'Emergencias en Australia',
    NZ: 'Emergencias en Nueva Zelanda',
  },
  directory: 'Encontrar una línea de ayuda cerca de ti',
};
