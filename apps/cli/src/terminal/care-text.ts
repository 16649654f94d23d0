import type { Care, Resource } from '@lamplight/contracts';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** What the watch says, as it stands on a terminal. */
export function careText({ title, paragraphs, resources, tools }: Care): string {
  const words = [paint('bold', wrapped(title)), ...paragraphs.map(wrapped)].join('\n\n');
  const places = resources.length === 0 ? '' : `\n\n${resources.map(resourceLine).join('\n')}`;
  const offered = tools.map((tool) => `“${tool}”`).join(', ');
  return offered === ''
    ? `${words}${places}`
    : `${words}${places}\n\n${paint('dim', wrapped(`Here, too: ${offered}.`))}`;
}

function resourceLine({ name, call, text, url, hours }: Resource): string {
  const ways = [call && `call ${call}`, text, url, hours].filter(Boolean).join(', ');
  return wrapped(ways === '' ? `- ${name}` : `- ${name}: ${ways}`);
}

function wrapped(text: string): string {
  return wrap(text, process.stdout.columns);
}
