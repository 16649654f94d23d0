import { proposalKindOf, propose } from './propose.ts';
import type { Question } from './question.ts';
import { outputs, says, type Script } from './script.ts';

/**
 * A storyteller that makes nothing up as it goes: it tells what its prompt says happened, in the same words with others
 * between them, which are others once it was corrected; describes a place as its author did, and lets people say what
 * they know. Asked for a quest, a person or a place it has a few at hand; where other JSON is wanted it gives the least
 * that fits. Asked for nothing of this, it says that it is there.
 */
export function storyteller(question: Question, { wait = 0 }: { readonly wait?: number } = {}): Script {
  const said = question.messages.map((message) => ('text' in message ? message.text : '')).join('\n');
  if (question.output !== null) return outputs(answerOf(question.output.schema as Schema, said));
  const [person] = fieldOf(said, 'person');
  if (person !== undefined) return says(spokenBy(person, said), { wait });
  // The name of a place stands above what is told of it, and is no sentence.
  const names = new Set(fieldOf(said, 'place'));
  const told = ['happened', 'description', 'facts']
    .map((name) => fieldOf(said, name).filter((line) => !names.has(line)))
    .find((lines) => lines.length > 0);
  const first = fieldOf(said, 'correction').length === 0 ? 0 : 1;
  return says(told?.map((sentence, at) => joined(sentence, at + first)).join(' ') ?? 'Ready.', { wait });
}

function answerOf(schema: Schema, said: string): unknown {
  const kind = proposalKindOf(Object.keys(schema.properties ?? {}));
  const proposed = kind === null ? null : propose(kind, (name) => fieldOf(said, name));
  return proposed ?? leastOf(schema);
}

/** What they know that has the most words of the question in it. */
function spokenBy(person: string, said: string): string {
  const asked = new Set(wordsOf(fieldOf(said, 'asked').join(' ')));
  const known = fieldOf(said, 'knows')
    .map((line) => ({ line, fits: wordsOf(line).filter((word) => asked.has(word)).length }))
    .toSorted((a, b) => b.fits - a.fits)[0]?.line;
  if (known !== undefined) return `"${known}"`;
  return `${person.replace(/ \(.*$/, '')} looks at you for a while and says nothing.`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** The lines of a field: `<happened>`, lines that each begin with a bar, `</happened>`. */
function fieldOf(text: string, name: string): string[] {
  const inside = [...text.matchAll(new RegExp(`<${name}>\\n([^]*?)</${name}>`, 'g'))].at(-1)?.[1] ?? '';
  return inside
    .split('\n')
    .map((line) => line.replace(/^\|/, '').trim())
    .filter((line) => line !== '');
}

const opening = /^(?:You|Your|The|A|An|It|There|They|He|She|Nothing)\b/;
const links = ['', 'Then ', '', 'And '];

function joined(sentence: string, at: number): string {
  const link = links[at % links.length] ?? '';
  // What begins with a name, or with what somebody says, goes on without a link.
  if (link === '' || !opening.test(sentence)) return sentence;
  return link + sentence.replace(opening, (word) => word.toLowerCase());
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
}

/** The smallest value of a JSON Schema: `null` where that is allowed. */
function leastOf(schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(null) ? null : schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return leastOf(choices.find(({ type }) => type === 'null') ?? choices[0] ?? {});
  const types = new Set([schema.type].flat());
  if (types.has('null')) return null;
  if (types.has('object')) {
    return Object.fromEntries(
      (schema.required ?? []).map((name) => [name, leastOf(schema.properties?.[name] ?? {})]),
    );
  }
  if (types.has('array'))
    return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(schema.items ?? {}));
  if (types.has('string')) return '';
  if (types.has('boolean')) return false;
  if (types.has('number') || types.has('integer')) return schema.minimum ?? 0;
  return null;
}
