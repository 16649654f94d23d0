import type { Story } from '../features.ts';

/** Whether a story says where to go next to whoever stops to think. */
export function givesHints({ rules }: Pick<Story, 'rules'>): boolean {
  return Object.values(rules).some(({ instead }) => {
    const verb = instead?.['verb'];
    return Array.isArray(verb) ? verb.includes('think') : verb === 'think';
  });
}
