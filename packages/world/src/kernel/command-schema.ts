import { z } from 'zod';
import { type Command, everyFeature, type Story } from '../features.ts';
import { holdsFreeWords, holdsId, holdsPlaceId } from './free-words.ts';

/** The verbs that a player may use; the others are raised by scenes. */
const playerCommands = new Map<string, z.ZodObject>(
  everyFeature.flatMap(({ vocabulary, grammar }) =>
    Object.entries(vocabulary.commands).filter(([verb]) => grammar[verb] !== undefined),
  ),
);

/** A command as it came in, or what is wrong with it. */
export type CommandRead =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly wrong: string };

/**
 * Reads a command that a player sent as data: its verb must be one that players have, its fields complete, and its
 * ids those of things, people or places of the adventure. Whether it can be carried out now is for the rules to say.
 */
export function readCommand({ things, people, places }: Story, value: unknown): CommandRead {
  const verb = typeof value === 'object' && value !== null ? Reflect.get(value, 'verb') : undefined;
  const schema = typeof verb === 'string' ? playerCommands.get(verb) : undefined;
  if (schema === undefined) {
    const known = [...playerCommands.keys()].sort().join(', ');
    return { ok: false, wrong: `"verb" must be one of ${known}.` };
  }
  const read = schema.safeParse(value);
  if (!read.success) return { ok: false, wrong: z.prettifyError(read.error) };
  for (const [field, id] of Object.entries(read.data)) {
    if (typeof id === 'string' && holdsPlaceId(schema.shape[field]) && !Object.hasOwn(places, id)) {
      return { ok: false, wrong: `"${field}" must be the id of a place of the adventure.` };
    }
    if (typeof id !== 'string' || !holdsId(schema.shape[field])) continue;
    if (Object.hasOwn(things, id) || Object.hasOwn(people, id)) continue;
    return { ok: false, wrong: `"${field}" must be the id of a thing or person of the adventure.` };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of a verb accepts exactly that verb's command
  return { ok: true, command: read.data as Command };
}

/** What a person wrote in a command, which has to be read for risk; empty for most commands. */
export function freeWordsOf(command: Readonly<Record<string, unknown>>): string {
  const shape = playerCommands.get(String(command['verb']))?.shape ?? {};
  const written = Object.entries(command).filter(([field]) => holdsFreeWords(shape[field]));
  return written.map(([, words]) => String(words)).join(' ');
}
