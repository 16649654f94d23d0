import type { Care, Resource } from '@lamplight/contracts';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** What the watch says, as it stands on a terminal. */
export function careText({ title, paragraphs, resources }: Care): string {
  const words = [paint('bold', wrapped(title)), ...paragraphs.map(wrapped)].join('\n\n');
  return resources.length === 0 ? words : `${words}\n\n${resources.map(resourceLine).join('\n')}`;
}

function resourceLine({ name, call, text, url, hours }: Resource): string {
  const ways = [call && `call ${call}`, text, url, hours].filter(Boolean).join(', ');
  return wrapped(ways === '' ? `- ${name}` : `- ${name}: ${ways}`);
}

function wrapped(text: string): string {
  return wrap(text, process.stdout.columns);
}
