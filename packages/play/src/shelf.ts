import { extendStory } from '@lamplight/adventure';
import type { AdventureSummary } from '@lamplight/contracts';
import { createParser, type Parser } from '@lamplight/parser';
import { contentOf, createWorld, type Story, type World } from '@lamplight/world';
import type { Addition } from './additions/addition.ts';
import { createBoundedMap } from './bounded-map.ts';
import { PlayError } from './play-error.ts';
import { additionOf, headOf, type Playing, type Point } from './playing.ts';

/** An adventure ready to be played. */
export interface Volume {
  readonly world: World;
  readonly parser: Parser;
}

/** The adventures that can be played here, and what players have added to theirs. */
export interface Shelf {
  list(): AdventureSummary[];
  find(adventure: string): Volume | undefined;
  /** @throws PlayError `play/no-adventure`, naming those that there are */
  take(adventure: string): Volume;
  /**
   * The adventure of a playing with all that became part of it on the way to a point; to where it stands unless said.
   *
   * @throws PlayError `play/no-adventure`, or `play/adventure-changed` where an addition does not fit any more
   */
  of(playing: Playing, point?: Point): Volume;
  /** What a playing is played from, with something more in it; `undefined` where that does not fit. */
  extended(playing: Playing, addition: Addition): Volume | undefined;
  /** Forgets what became part of a session alone. */
  forget(session: string): void;
}

/** @param most of how many sessions the own volumes are remembered at once; they share all that was there before */
export function createShelf(stories: readonly Story[], most = 64): Shelf {
  const volumes = new Map<string, Volume>();
  for (const story of stories) volumes.set(story.id, open(story));
  // By session, so that nothing of anybody's is found by somebody else, and all of it is forgotten with theirs.
  const own = createBoundedMap<string, Map<string, Volume>>(most);

  const take = (adventure: string): Volume => {
    const volume = volumes.get(adventure);
    if (volume !== undefined) return volume;
    const known = [...volumes.keys()].map((id) => `"${id}"`).join(', ') || 'none at all';
    throw new PlayError(
      'play/no-adventure',
      `There is no adventure "${adventure}" here. There is: ${known}.`,
    );
  };
  const grown = (session: string, { world: { story } }: Volume, addition: Addition): Volume | undefined => {
    const known = own.get(session) ?? new Map<string, Volume>();
    own.set(session, known);
    const name = JSON.stringify([story.content, addition.id]);
    const before = known.get(name);
    if (before !== undefined) return before;
    const larger = extendStory(story, new Map(Object.entries(addition.files)));
    if (!larger.ok) return undefined;
    const volume = open(larger.story);
    known.set(name, volume);
    return volume;
  };
  const of = (playing: Playing, point: Point = headOf(playing)): Volume => {
    let volume = take(playing.adventure);
    for (const made of point.additions) {
      const addition = additionOf(playing, made);
      const next = grown(playing.id, volume, addition);
      if (next === undefined) throw fitsNoMore(playing, addition);
      volume = next;
    }
    return volume;
  };

  return {
    list: () =>
      stories.map((story) => {
        const { id, title, author, blurb, ages, minutes } = story;
        return { id, title, author, blurb, ages, minutes, content: contentOf(story) };
      }),
    find: (adventure) => volumes.get(adventure),
    take,
    of,
    extended: (playing, addition) => grown(playing.id, of(playing), addition),
    forget: (session) => own.delete(session),
  };
}

function open(story: Story): Volume {
  const world = createWorld(story);
  return { world, parser: createParser(world) };
}

function fitsNoMore({ adventure }: Playing, { name }: Addition): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${adventure}" were changed, and “${name}”, which became part of this session, does not ` +
      'fit them any more. Nothing is lost: its transcript can be read, turns can be taken back to before it was added, ' +
      'and with the earlier files it goes on.',
  );
}
