import type { Care } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';

/** Words of care as a printer sets them; only English ones need it, the others are written with their own marks. */
export function printed(text: string, language: Care['language']): string {
  return language === 'en' ? setQuotes(text) : text;
}
