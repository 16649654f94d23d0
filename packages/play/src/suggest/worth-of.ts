import type { Scene } from '@lamplight/contracts';
import type { Offered, State } from '@lamplight/world';

/** What the offers of a verb are worth by themselves; verbs that are missing here are worth a little. */
const byVerb: Readonly<Record<string, number>> = {
  choose: 12,
  talk: 5,
  go: 3,
  read: 4,
  search: 3,
  open: 4,
  unlock: 5,
  light: 7,
  take: 3,
  examine: 2,
  give: 4,
  show: 2,
  // Always possible and seldom meant: these are there for whoever wants them.
  look: 0,
  wait: 0,
  inventory: 0,
  'review-quests': 0,
  exits: 0,
  drop: 0,
  close: 0,
  lock: 0,
  extinguish: 0,
  'take-off': 0,
  'put-in': 0,
  'put-on': 0,
  'leave-talk': 0,
};
const usual = 1;
const news = 4;
const questing = 5;
const known = 2;
/** What is carried along stays at hand; what is here may not. */
const carried = 3;

/** What an offer is worth as a suggestion: nothing, or the more the newer it is and the more a quest speaks of it. */
export function worthOf(
  { command, about }: Offered,
  state: State,
  scene: Scene,
  wanted: ReadonlySet<string>,
): number {
  const base = byVerb[command.verb] ?? usual;
  if (base === 0 || isWithOthers(command, state)) return 0;
  const isCarried = isOnPlayer(about, scene) ? carried : 0;
  // A quest makes nothing new of what was looked at or read before.
  if (!isNews(command, state, scene)) return Math.max(0, base - known - isCarried);
  // To whom a letter goes is not told by reading it once more.
  const isWanted = isCarried === 0 && about.some((id) => wanted.has(id));
  return Math.max(0, base + news + (isWanted ? questing : 0) - isCarried);
}

/** What somebody else holds can be looked at still, but it is theirs. */
function isWithOthers(command: Offered['command'], { things }: State): boolean {
  const thing = 'thing' in command ? command.thing : undefined;
  return thing !== undefined && things.where[thing]?.kind === 'person';
}

/** Whether an offer is about something that the player has on them, and nothing else. */
export function isOnPlayer(about: readonly string[], { inventory }: Pick<Scene, 'inventory'>): boolean {
  return about.length === 1 && inventory.some(({ id }) => id === about[0]);
}

/** Whether the player has not done the like yet. */
function isNews(command: Offered['command'], state: State, { exits }: Scene): boolean {
  switch (command.verb) {
    case 'go':
      return exits.some(({ direction, leadsTo }) => direction === command.direction && leadsTo === null);
    case 'examine':
      return !state.looking.examined.includes(command.thing);
    case 'read':
      return !Object.keys(state.told).some((key) => key.startsWith(`things.${command.thing}.reads/`));
    case 'talk':
      return !state.talk.met.includes(command.person);
    case 'take':
      return !state.things.handled.includes(command.thing);
    case 'choose':
    // What these change is changed once they are done, and then they are not offered.
    case 'open':
    case 'unlock':
    case 'light':
    case 'give':
      return true;
    default:
      return false;
  }
}
