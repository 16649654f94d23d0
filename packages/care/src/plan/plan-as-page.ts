import type { CareLanguage, KeptPlan } from '@lamplight/contracts';
import { type PlanStep, planWordsIn } from './plan-words.ts';

/** The style of {@link planAsPage}, word for word, so that a server can allow this one and no other. */
export const planPageStyle = [
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif;',
  'color:#1c1a17;background:#fff}',
  'h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}',
  'ul{margin:.25rem 0;padding-left:1.25rem}li{overflow-wrap:anywhere;white-space:pre-wrap}',
  '.prompt{margin:0;color:#5c564e}.line{height:1.75rem;border-bottom:1px solid #8a8378}',
  '.saved{margin-top:2rem;color:#5c564e;font-size:.9rem}',
  '@page{margin:18mm}',
  '@media print{body{margin:0;padding:0;max-width:none}section{break-inside:avoid}}',
].join('');

/** So many empty lines invite to write by hand where a step is empty. */
const linesToWrite = 3;

/**
 * A plan as a page of its own, to look at, print and fold into a pocket: no script, nothing loaded from elsewhere, every
 * word of its owner escaped. Steps in which nothing stands have lines to write on.
 *
 * @param language of what the plan says by itself; English by default
 */
export function planAsPage({ plan, savedAt }: KeptPlan, language: CareLanguage = 'en'): string {
  const words = planWordsIn(language);
  const title = escaped(words.title);
  const steps = words.steps.map((step, index) => stepAsHtml(step, index + 1, plan[step.id]));
  const saved =
    savedAt === null ? '' : `<p class="saved">${escaped(words.saved(savedAt.slice(0, 10)))}</p>\n`;
  return (
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<meta name="robots" content="noindex">\n<title>${title}</title>\n` +
    `<style>${planPageStyle}</style>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n` +
    `<p>${escaped(words.introduction)}</p>\n${steps.join('')}${saved}</main>\n</body>\n</html>\n`
  );
}

function stepAsHtml({ title, prompt }: PlanStep, number: number, entries: readonly string[]): string {
  const written =
    entries.length === 0
      ? '<div class="line"></div>\n'.repeat(linesToWrite)
      : `<ul>\n${entries.map((entry) => `<li>${escaped(entry)}</li>\n`).join('')}</ul>\n`;
  return (
    `<section>\n<h2>${number}. ${escaped(title)}</h2>\n` +
    `<p class="prompt">${escaped(prompt)}</p>\n${written}</section>\n`
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
