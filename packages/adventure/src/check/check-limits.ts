import {
  type Content,
  contentOf,
  isContent,
  type Limits,
  permits,
  type Story,
  type Text,
  type Words,
  wordsFor,
} from '@lamplight/world';
import { doubt, type Finding } from '../finding.ts';
import { adventureFormat } from '../format/adventure-format.ts';
import type { Path } from '../format/mentions.ts';
import type { Check } from './draft-check.ts';

/** Every text keeps something to tell, whatever a player wants veiled or left out. */
export const checkLimits: Check = ({ story, passages, written }) =>
  passages.flatMap(({ role, path, value }): readonly Finding[] => {
    if (role !== 'text') return [];
    const parsed = adventureFormat.kit.text.safeParse(value);
    if (!parsed.success) return [];
    const owner = ownerContent(story, path);
    const spot = written.locate(path);
    const tagged = parsed.data.parts.flatMap(({ variants }) => variants);
    if (tagged.some((words) => typeof words === 'object' && !words.content && !owner)) {
      const right = 'Add "content:" with the topics for which they are veiled or replaced.';
      return [doubt(spot, 'limits/untagged', 'These words have "veiled" or "instead", but no tags.', right)];
    }
    const text = ownedBy(owner, parsed.data);
    const silent = limitsToTry(story).find(({ limits }) => permits(limits, owner) && !hasWords(limits, text));
    if (silent === undefined) return [];
    const wrong = `Nothing is left of this text for players who ${silent.who}.`;
    const right = silent.veiled
      ? 'Add "veiled:" with a short fade, "instead:", or a variant without tags.'
      : 'Add "instead:" with other words, or a variant without tags.';
    return [doubt(spot, 'limits/nothing-left', wrong, right)];
  });

/** Limits that a player could have, of one kind at a time. */
interface Trial {
  readonly limits: Limits;
  readonly who: string;
  readonly veiled?: true;
}

const everything: Limits = { rating: 'mature', intensity: 'full', lines: [], veils: [] };

/** Every line that can be drawn, every veil, and the mildest of ratings and intensities. */
export function limitsToTry(story: Story): readonly Trial[] {
  const { topics } = contentOf(story);
  const lines = topics
    .filter(({ essential }) => essential === undefined)
    .map(({ id }) => ({ limits: { ...everything, lines: [id] }, who: `draw a line at "${id}"` }));
  const veils = topics.map(({ id }): Trial => {
    return { limits: { ...everything, veils: [id] }, who: `veil "${id}"`, veiled: true };
  });
  return [
    ...lines,
    ...veils,
    { limits: { ...everything, intensity: 'gentle' }, who: 'want it gentle' },
    { limits: { ...everything, rating: 'everyone' }, who: 'want what is fit for everyone' },
  ];
}

function ownerContent(story: Story, [section, id]: Path): Content | undefined {
  // With these words an encounter is left: they are not part of it.
  if (section === 'encounters') return undefined;
  const entries: unknown = Reflect.get(story, String(section));
  const owner: unknown = typeof entries === 'object' && entries !== null && Reflect.get(entries, String(id));
  const content: unknown = typeof owner === 'object' && owner !== null && Reflect.get(owner, 'content');
  return isContent(content) ? content : undefined;
}

function ownedBy(content: Content | undefined, { parts }: Text): Text {
  if (content === undefined) return { parts };
  const tag = (words: Words): Words =>
    typeof words === 'string' ? { say: words, content } : { content, ...words };
  return { parts: parts.map((part) => ({ ...part, variants: part.variants.map(tag) })) };
}

/** Whether words are left for all moments that no condition catches. */
function hasWords(limits: Limits, { parts }: Text): boolean {
  const always = parts.filter(({ when, once }) => when === undefined && !once);
  return (always.length > 0 ? always : parts).some(({ variants }) =>
    variants.some((words) => wordsFor(limits, words) !== undefined),
  );
}
