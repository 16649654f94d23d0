import type { Content } from '@lamplight/world';
import type { z } from 'zod';
import type { Prompt } from '../prompt/prompt.ts';
import { proposePerson } from '../prompt/words/propose-person.ts';
import { proposePlace } from '../prompt/words/propose-place.ts';
import { proposeQuest } from '../prompt/words/propose-quest.ts';
import { personFiles } from './person-files.ts';
import { personProposalSchema } from './person-proposal.ts';
import { placeFiles } from './place-files.ts';
import { placeProposalSchema } from './place-proposal.ts';
import { questFiles } from './quest-files.ts';
import { questProposalSchema } from './quest-proposal.ts';
import type { Beginning, Trial } from './trial.ts';

/** What can be proposed. */
export type ProposalKind = Trial['kind'];

/** A proposal as data, and how it is seen that it works. */
export interface ReadProposal {
  readonly id: string;
  readonly name: string;
  /** New files, by path; no other is changed. */
  readonly files: ReadonlyMap<string, string>;
  /** All prose in it. */
  readonly texts: readonly string[];
  /** What it names and does not bring along, by id. */
  readonly names: readonly string[];
  /** What it brings along, by id. */
  readonly brings: readonly string[];
  /** What it touches on, by its own account. */
  readonly touches: Content;
  readonly begins: Beginning;
  readonly trial: Trial;
}

/** One kind of proposal: our words for it, the shape of the answer, and what becomes of an answer. */
export interface Proposing {
  readonly prompt: Prompt;
  readonly schema: z.ZodType;
  /** @throws z.ZodError for an answer of another shape */
  readonly read: (answer: unknown) => ReadProposal;
}

export const proposals: Readonly<Record<ProposalKind, Proposing>> = {
  quest: {
    prompt: proposeQuest,
    schema: questProposalSchema,
    read(answer) {
      const quest = questProposalSchema.parse(answer);
      const { id, name, begins, steps, things, touches } = quest;
      const goals = steps.map(({ goal }) => goal);
      const own = new Set(things.map((thing) => thing.id));
      const lie = things.map(({ at }) => ({ place: at }));
      const names = [begins, ...goals, ...lie].flatMap((part) => idsIn(part, own));
      const brings = [id, ...things.map((thing) => thing.id)];
      const gives = goals.flatMap((goal) =>
        goal.kind === 'give' ? [{ thing: goal.thing, person: goal.person }] : [],
      );
      return {
        id,
        name,
        files: questFiles(quest),
        names,
        texts: textsIn(answer),
        brings,
        touches,
        begins,
        trial: { kind: 'quest', id, about: [...new Set([...names, ...brings])], gives },
      };
    },
  },
  person: {
    prompt: proposePerson,
    schema: personProposalSchema,
    read(answer) {
      const person = personProposalSchema.parse(answer);
      const { id, name, at, touches } = person;
      return {
        id,
        name,
        files: personFiles(person),
        names: [at],
        texts: textsIn(answer),
        brings: [id],
        touches,
        begins: { kind: 'meet', place: at },
        trial: { kind: 'person', id, about: [at, id], gives: [] },
      };
    },
  },
  place: {
    prompt: proposePlace,
    schema: placeProposalSchema,
    read(answer) {
      const place = placeProposalSchema.parse(answer);
      const { id, name, from, direction, things, touches } = place;
      const brings = [id, ...things.map((thing) => thing.id)];
      return {
        id,
        name,
        files: placeFiles(place),
        names: [from],
        texts: textsIn(answer),
        brings,
        touches,
        begins: { kind: 'walk', place: from, direction },
        trial: { kind: 'place', id, about: [from, ...brings], gives: [] },
      };
    },
  },
};

const noProse = new Set([
  'id',
  'kind',
  'place',
  'thing',
  'person',
  'at',
  'from',
  'direction',
  'pronoun',
  'touches',
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (noProse.has(key) ? [] : textsIn(inner)));
}

/** A place or a person is never its own, whatever the things are called that it brings along. */
function idsIn(
  { place, thing, person }: { readonly place?: string; readonly thing?: string; readonly person?: string },
  own: ReadonlySet<string>,
): readonly string[] {
  const lent = thing !== undefined && own.has(thing) ? undefined : thing;
  return [place, lent, person].filter((id) => id !== undefined);
}
