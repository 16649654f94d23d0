import type { Content } from '@lamplight/world';
import type { PersonProposal } from './person-proposal.ts';
import { veiled } from './proposed-touches.ts';

/** Told in the place of their words to players who want their topics not to be shown. */
const fades = {
  description: 'There they are, and need not be looked at closely.',
  appearance: 'Somebody is here.',
  speech: 'You talk for a while.',
};

/** A person as files of an adventure: who they are, and the scene with what they say. */
export function personFiles(person: PersonProposal): ReadonlyMap<string, string> {
  const { id, name, words, pronoun, at, greeting, topics, otherwise, touches: content } = person;
  const knots = topics.map(({ answer }, index) => knot(`topic_${index + 1}`, answer, name));
  const asked = topics.map(({ words: about }, index) => [about.join(', '), `topic_${index + 1}`] as const);
  const entry = {
    name,
    words,
    pronoun,
    at,
    content,
    description: veiled(person.description, fades.description),
    appearance: veiled(person.appearance, fades.appearance),
    scene: id,
    topics: { ...Object.fromEntries(asked), default: 'otherwise' },
  };
  const scene = [
    tagsOf(content),
    said(greeting, name),
    '-> END',
    ...knots,
    knot('otherwise', otherwise, name),
  ].join('\n');
  return new Map([
    [`proposed/${id}.yaml`, `${JSON.stringify({ people: { [id]: entry } }, null, 2)}\n`],
    [`scenes/${id}.ink`, `${scene}\n`],
  ]);
}

function knot(name: string, answer: string, speaker: string): string {
  return `\n=== ${name} ===\n${said(answer, speaker)}\n-> END`;
}

/** At the top of a scene they hold for all of it. */
function tagsOf({ topics, rating, intensity }: Content): string {
  const tags = [...topics.map((topic) => `topic: ${topic}`), `rating: ${rating}`, `intensity: ${intensity}`];
  return tags.map((tag) => `# ${tag}`).join('\n');
}

/** Speech begins with a quotation mark, and so can be no command of a scene; its signs were looked at before. */
function said(words: string, speaker: string): string {
  return `${spoken(words, speaker)} # veiled: ${fades.speech}`;
}

function spoken(words: string, speaker: string): string {
  const isWhole = /[.!?\u2026]$/.test(words);
  if (!isWhole) return `"${words}," says ${speaker}.`;
  return words.endsWith('.') ? `"${words.slice(0, -1)}," says ${speaker}.` : `"${words}" says ${speaker}.`;
}
