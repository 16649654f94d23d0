import type { Care, CareLanguage, Resource } from '@lamplight/contracts';
import { panelWordsIn } from './words/panel-words-in.ts';

/** Where each number holds. */
const emergencyNumbers = { EU: '112', US: '911', GB: '999', AU: '000', NZ: '111' } as const;

/**
 * What "I need help now" shows while, or whenever, the server does not answer. Written beforehand like every word of
 * care, and true anywhere: it names no line that has not been checked for the country it is shown in.
 */
export function helpNowFallbackIn(language: CareLanguage): Care {
  const { title, paragraphs, emergencyIn, directory } = panelWordsIn(language).fallback;
  const emergencies = (['EU', 'US', 'GB', 'AU', 'NZ'] as const).map((region): Resource => ({
    name: emergencyIn[region],
    country: '*',
    kind: 'emergency',
    call: emergencyNumbers[region],
    languages: [],
  }));
  return {
    level: 2,
    id: 'help-now/page',
    mode: 'pause',
    title,
    paragraphs: [...paragraphs],
    resources: [
      ...emergencies,
      { name: directory, country: '*', kind: 'directory', url: 'https://findahelpline.com/', languages: [] },
    ],
    language,
    tools: ['ground', 'breathe', 'plan'],
    told: 'nobody',
  };
}
