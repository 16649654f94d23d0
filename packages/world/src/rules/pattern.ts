import type { Command, Event } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { whereabouts } from '../people/whereabouts.ts';
import { placesReached } from '../things/containment.ts';
import type { Pattern } from './vocabulary.ts';

/** Whether a pattern matches a command or an event, and what it leaves out does not. */
export function matches(
  pattern: Pattern | undefined,
  except: Pattern | undefined,
  subject: Command | Event,
): boolean {
  return pattern !== undefined && fits(pattern, subject) && !(except && fits(except, subject));
}

/** The same for a rule about a command. */
export function matchesCommand(
  now: Moment,
  pattern: Pattern | undefined,
  except: Pattern | undefined,
  command: Command,
): boolean {
  return pattern !== undefined && matches(pattern, except, command) && isAtHand(now, pattern, command);
}

/**
 * Whether everything that a pattern names of a command is where the player is, in light or dark: nobody pulls a lever
 * from another room, whatever a rule says of pulling it.
 */
function isAtHand(now: Moment, pattern: Pattern, command: Command): boolean {
  const here = now.state.travel.place;
  return naming.every((field) => {
    const id: unknown = field in pattern ? Reflect.get(command, field) : undefined;
    if (typeof id !== 'string') return true;
    if (Object.hasOwn(now.story.people, id)) return whereabouts(now, id) === here;
    return !Object.hasOwn(now.story.things, id) || placesReached(now, id).includes(here);
  });
}

/** The fields with which commands name things and people. */
const naming = ['thing', 'with', 'to', 'into', 'onto', 'person'];

function fits(pattern: Pattern, subject: Command | Event): boolean {
  for (const field in pattern) {
    const wanted = pattern[field];
    const value: unknown = Reflect.get(subject, field);
    if (Array.isArray(wanted) ? !wanted.some((one) => one === value) : wanted !== value) return false;
  }
  return true;
}
