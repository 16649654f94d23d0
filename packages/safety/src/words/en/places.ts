import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Emergency',
  emergencyIn: {
    EU: 'Emergency in the European Union',
    US: 'Emergency in the United States',
    GB: 'Emergency in the United Kingdom',
    AU: 'Emergency in Australia',
    NZ: 'Emergency in New Zealand',
  },
  directory: 'Find a helpline near you',
};
