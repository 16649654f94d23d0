import { createHash } from 'node:crypto';
import type { Remembered } from '@lamplight/narrator';
import { z } from 'zod';
import type { RecordKind, SealedRecords } from '../player/sealed-records.ts';
import type { Who } from '../who.ts';

const chapterSchema = z.strictObject({
  text: z.string(),
  /** The turn it goes up to. */
  to: z.int(),
  /** The facts it is made of, by id: it belongs to every branch that has all of them. */
  facts: z.array(z.string()).min(1),
  quests: z.array(z.string()),
  knownBy: z.array(z.string()),
});
export type KeptChapter = z.infer<typeof chapterSchema>;

/** Keeps what the earlier parts of long stories come down to, sealed under the player's own key. */
export interface ChapterKeeper {
  of(who: Who, session: string): Promise<readonly KeptChapter[]>;
  write(who: Who, session: string, chapter: KeptChapter): Promise<void>;
  /**
   * Does work that may write the next chapter of a session, unless such work goes on already: a model that is slow is
   * asked for a chapter once, however many turns are told meanwhile.
   */
  alone(session: string, work: () => Promise<void>): Promise<void>;
  /** Removes all of a session. */
  removeAll(who: Who, session: string): Promise<void>;
}

export function createChapterKeeper(records: SealedRecords): ChapterKeeper {
  const kindOf = (session: string, first = ''): RecordKind<KeptChapter> => {
    return { name: `chapter/${session}/${first}`, schema: chapterSchema };
  };
  const busy = new Set<string>();
  return {
    of: async (who, session) =>
      [...(await records.list(who, kindOf(session))).values()].map(({ value }) => value),
    async write(who, session, chapter) {
      // Where another tab was faster, it is the same chapter.
      await records.write(who, kindOf(session, nameOf(chapter)), 1, chapter);
    },
    async alone(session, work) {
      if (busy.has(session)) return;
      busy.add(session);
      try {
        await work();
      } finally {
        busy.delete(session);
      }
    },
    async removeAll(who, session) {
      for (const name of (await records.list(who, kindOf(session))).keys())
        await records.remove(who, { name: `${kindOf(session).name}${name}`, schema: z.unknown() });
    },
  };
}

function nameOf({ facts }: KeptChapter): string {
  return createHash('sha256').update(facts.join()).digest('base64url').slice(0, 22);
}

/** The chapters that are part of the way on which these facts were learned, as they are remembered. */
export function chaptersAmong(
  chapters: readonly KeptChapter[],
  facts: ReadonlySet<string>,
): readonly Remembered[] {
  return chapters
    .filter((chapter) => chapter.facts.every((id) => facts.has(id)))
    .map(({ text, to, facts: [first = ''], quests, knownBy }) => ({
      id: `chapter/${first}`,
      kind: 'chapter',
      text,
      source: null,
      place: null,
      turn: to,
      quests,
      knownBy,
      pinned: false,
    }));
}
