import type { CareWords } from '../care-words.ts';

export const places: CareWords['places'] = {
  emergency: 'Numer alarmowy',
  emergencyIn: {
    EU: 'Numer alarmowy w Unii Europejskiej',
    US: 'Numer alarmowy w Stanach Zjednoczonych',
    GB: 'Numer alarmowy w Wielkiej Brytanii',
    AU: 'Numer alarmowy w Australii',
    NZ: 'Numer alarmowy w Nowej Zelandii',
  },
  directory: 'Znajdź telefon zaufania w swojej okolicy',
};
