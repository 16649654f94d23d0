import type { CareLanguage } from '@lamplight/contracts';

/** So many minutes in words: "2 minutes", "5 minut". */
export function minutesIn(language: CareLanguage, minutes: number): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  );
}
