import { checkAdventure, type Finding, loadAdventure, stateSheet } from '@lamplight/adventure';
import type { AuthorFinding, AuthorNews, AuthorView, Session } from '@lamplight/contracts';
import type { AuthorRoom } from '@lamplight/gateway';
import type { Play, Who } from '@lamplight/play';
import type { KeptTexts } from '@lamplight/ports';
import type { Story } from '@lamplight/world';
import { createNews } from './news.ts';
import { type Behind, createStage, type StageNeeds } from './stage.ts';
import { stoppedWords } from './stopped-words.ts';

/** The texts of an adventure's folder as they are by now, or what keeps them from being read. */
export type Saved =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly error: Error };

/** Where an adventure is written and played at the same time. */
export interface AuthorDesk extends AuthorRoom, AsyncDisposable {
  readonly play: Play;
  story(): Story;
  start(who: Who, place: string | null, seed?: number): Promise<Session>;
  behind(session: string): Promise<Behind | undefined>;
  /** Ends the news for whoever follows it. */
  hush(): void;
  /** Takes saves one after the other until there are no more. */
  follow(saves: AsyncIterable<Saved>): Promise<void>;
}

/** The first save that can be played. */
export interface FirstSave {
  readonly story: Story;
  readonly texts: ReadonlyMap<string, string>;
}

export interface AuthorDeskNeeds extends Pick<StageNeeds, 'openPlay'> {
  /** Conversations as they were compiled for earlier saves. */
  readonly compiled: KeptTexts;
}

export function createAuthorDesk({ openPlay, compiled }: AuthorDeskNeeds, first: FirstSave): AuthorDesk {
  const news = createNews<AuthorNews>();
  let { texts } = first;
  let version = 1;
  let broken = false;
  let findings: readonly AuthorFinding[] = asShown(checkAdventure(first.story.id, texts, compiled));
  const tell = (kind: AuthorNews['kind'], session: string | null = null, files: string[] = []): void =>
    news.tell({ kind, version, session, files });
  const stage = createStage({ openPlay, played: (session) => tell('played', session) }, first.story);

  const breakOff = (why: readonly AuthorFinding[], files: string[]): void => {
    broken = true;
    findings = why;
    tell('broken', null, files);
  };
  const take = async (now: ReadonlyMap<string, string>): Promise<void> => {
    const files = changedFiles(texts, now);
    texts = now;
    const { id } = stage.story();
    const loaded = loadAdventure(id, now, compiled);
    if (!loaded.ok) return breakOff(asShown(loaded.findings), files);
    try {
      await stage.put(loaded.story);
    } catch (error) {
      // Rules that never come to rest show only when they run.
      return breakOff([inWords(error)], files);
    }
    version += 1;
    broken = false;
    findings = asShown(loaded.warnings);
    tell('saved', null, files);
    findings = asShown(checkAdventure(id, now, compiled));
    tell('checked');
  };

  return {
    play: stage.play,
    story: () => stage.story(),
    start: (who, place, seed) => stage.begin(who, place, seed),
    behind: (session) => stage.behind(session),
    async follow(saves) {
      for await (const saved of saves) {
        if (saved.ok) await take(saved.texts);
        else breakOff([inWords(saved.error)], []);
      }
    },
    async look(session): Promise<AuthorView> {
      const { title, places } = stage.story();
      const behind = session === null ? undefined : await stage.behind(session);
      return {
        title,
        version,
        broken,
        findings: [...findings],
        places: Object.entries(places).map(([id, { name }]) => ({ id, name })),
        session: behind === undefined ? null : sessionView(stage.story(), behind),
      };
    },
    async begin(who, place) {
      if (!Object.hasOwn(stage.story().places, place)) return undefined;
      return (await stage.begin(who, place)).id;
    },
    news: (signal) => news.follow(signal),
    hush: () => news.close(),
    async [Symbol.asyncDispose]() {
      news.close();
      await stage[Symbol.asyncDispose]();
    },
  };
}

function sessionView(story: Story, behind: Behind): AuthorView['session'] {
  const { sections, happened } = stateSheet(story, behind);
  const shown = sections.map(({ title, lines }) => ({ title, lines: lines.map((line) => ({ ...line })) }));
  return { sheet: { sections: shown, happened: [...happened] }, stopped: stoppedWords(behind.retraced) };
}

function changedFiles(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name)).sort();
}

function asShown(findings: readonly Finding[]): AuthorFinding[] {
  return findings.map(({ file, line, column, severity, wrong, right, code }) => ({
    where: [file, line, column].filter((part) => part !== undefined).join(':'),
    severity,
    words: `${wrong} ${right} [${code}]`,
  }));
}

function inWords(error: unknown): AuthorFinding {
  const words = error instanceof Error ? error.message : 'Something that is no error was thrown.';
  return { where: 'adventure.yaml:1', severity: 'error', words };
}
