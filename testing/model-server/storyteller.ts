import type { Question } from './question.ts';
import { outputs, says, type Script } from './script.ts';

/**
 * A storyteller that makes nothing up: it tells what its prompt says happened, in the same words with others between
 * them. Where JSON is wanted it gives the least that fits.
 */
export function storyteller(question: Question, { wait = 0 }: { readonly wait?: number } = {}): Script {
  if (question.output !== null) return outputs(leastOf(question.output.schema));
  const said = question.messages.map((message) => ('text' in message ? message.text : '')).join('\n');
  const happened = fieldOf(said, 'happened');
  if (happened.length === 0) return says('Ready.', { wait });
  return says(happened.map(joined).join(' '), { wait });
}

/** The lines of a delimited field: `<happened>…</happened>`. */
function fieldOf(text: string, name: string): string[] {
  const inside = [...text.matchAll(new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`, 'g'))].at(-1)?.[1] ?? '';
  return inside
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*]|\d+[.)])?\s*/, '').trim())
    .filter((line) => line !== '');
}

const links = ['', 'Then ', '', 'And '];

function joined(sentence: string, at: number): string {
  const link = links[at % links.length] ?? '';
  if (link === '') return sentence;
  return (
    link +
    sentence.replace(/^(?:You|Your|The|A|An|It|There|They|He|She|Nothing)\b/, (word) => word.toLowerCase())
  );
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
function leastOf(given: unknown): unknown {
  const schema = given as Schema;
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(null) ? null : schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return leastOf(choices.find(({ type }) => type === 'null') ?? choices[0]);
  const types = new Set([schema.type].flat());
  if (types.has('null')) return null;
  if (types.has('object')) {
    return Object.fromEntries(
      (schema.required ?? []).map((name) => [name, leastOf(schema.properties?.[name] ?? {})]),
    );
  }
  if (types.has('array')) return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(schema.items));
  if (types.has('string')) return '';
  if (types.has('boolean')) return false;
  if (types.has('number') || types.has('integer')) return schema.minimum ?? 0;
  return null;
}
