import type { Event, State, Story } from '@lamplight/world';

/** How things stand in a story, as its author reads it. */
export interface StateSheet {
  readonly sections: readonly SheetSection[];
  /** What happened last, one line each, with the rules that ran. */
  readonly happened: readonly string[];
}

export interface SheetSection {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  /** The id of what it is about. */
  readonly name: string;
  readonly value: string;
  /** Whether it is otherwise than before the last events. */
  readonly changed: boolean;
}

/**
 * Writes a state out by ids: where the player, the things and the people are, facts, quests, rules that ran, what is
 * open, lit and locked. Of places only those that were entered are listed.
 */
export function stateSheet(story: Story, { state, before, events }: SheetOf): StateSheet {
  const old = new Map(rowsOf(story, before).map(({ title, rows }) => [title, new Map(rows)]));
  const sections = rowsOf(story, state).flatMap(({ title, rows }) => {
    const lines = rows.map(([name, value]) => ({
      name,
      value,
      changed: old.get(title)?.get(name) !== value,
    }));
    return lines.length === 0 ? [] : [{ title, lines }];
  });
  return { sections, happened: events.map(eventLine) };
}

/** What a sheet is written from. */
export interface SheetOf {
  readonly state: State;
  readonly before: State;
  readonly events: readonly Event[];
}

type Row = readonly [name: string, value: string];

function rowsOf(
  story: Story,
  state: State,
): readonly { readonly title: string; readonly rows: readonly Row[] }[] {
  const { travel, facts, things, people, quests, rules, turns, score, endings, time } = state;
  const notes = notesIn(state);
  return [
    {
      title: 'Now',
      rows: [
        ['place', travel.place],
        ['turns', String(turns.played)],
        ['seed', String(turns.seed)],
        ...row('score', story['max-score'] === undefined ? null : `${score.points} of ${story['max-score']}`),
        ...row('time', story.time === undefined ? null : clock(time.minutes)),
        ...row('talking with', state.talk.with),
        ...row('ending', endings.reached),
      ],
    },
    { title: 'Facts', rows: Object.entries(facts.values).map(([name, value]) => [name, String(value)]) },
    {
      title: 'Things',
      rows: Object.keys(story.things).map((id) => [
        id,
        [locationWords(things.where[id]), ...(notes.get(id) ?? [])].join(', '),
      ]),
    },
    { title: 'People', rows: Object.keys(story.people).map((id) => [id, people.at[id] ?? 'nowhere']) },
    { title: 'Quests', rows: Object.keys(story.quests).map((id) => [id, questWords(quests.begun[id])]) },
    {
      title: 'Rules that ran',
      rows: Object.entries(rules.ran).map(([id, times]) => [id, times === 1 ? 'once' : `${times} times`]),
    },
    {
      title: 'Places entered',
      rows: Object.entries(travel.visits).map(([id, times]) => [id, times === 1 ? 'once' : `${times} times`]),
    },
  ];
}

function row(name: string, value: string | null): Row[] {
  return value === null ? [] : [[name, value]];
}

function clock(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function locationWords(where: State['things']['where'][string] | undefined): string {
  switch (where?.kind) {
    case 'place':
      return `at ${where.place}`;
    case 'places':
      return `at ${where.places.join(' and ')}`;
    case 'inside':
      return `in ${where.thing}`;
    case 'upon':
      return `on ${where.thing}`;
    case 'person':
      return `with ${where.person}`;
    case 'carried':
    case 'worn':
      return where.kind;
    case 'door':
      return 'a door';
    default:
      return 'nowhere';
  }
}

function notesIn({ opening, light }: State): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  const note = (ids: readonly string[], words: string): void => {
    for (const id of ids) notes.set(id, [...(notes.get(id) ?? []), words]);
  };
  note(opening.open, 'open');
  note(opening.locked, 'locked');
  note(light.lit, 'lit');
  return notes;
}

function questWords(quest: State['quests']['begun'][string] | undefined): string {
  if (quest === undefined) return 'not begun';
  const at = quest.stage === null ? '' : ` at ${quest.stage}`;
  const met = quest.met.length === 0 ? '' : `; met: ${quest.met.join(', ')}`;
  return `${quest.status}${at}${met}`;
}

/** Told words, and what Ink remembers, which only Ink can read. */
const leftOut = new Set(['text', 'because', 'ink']);

/** An event as a pattern would name it: `player-moved (from: landing, to: shed)`. */
function eventLine({ type, ...fields }: Event): string {
  const facts = Object.entries(fields).flatMap(([name, value]) =>
    leftOut.has(name) || !['string', 'number', 'boolean'].includes(typeof value)
      ? []
      : [`${name}: ${String(value)}`],
  );
  return facts.length === 0 ? type : `${type} (${facts.join(', ')})`;
}
