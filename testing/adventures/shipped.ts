import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '@lamplight/adapter-files';
import { loadAdventure } from '@lamplight/adventure';
import { intensitySchema, type Limits, type Story } from '@lamplight/world';

const folder = join(import.meta.dirname, '../../adventures');

/** The adventures that come with Lamplight, by id. */
export const shipped = readdirSync(folder).sort();

/** @throws Error naming what is wrong when it does not load */
export async function loadShipped(id: string): Promise<Story> {
  const loaded = loadAdventure(id, await readFolder(join(folder, id)));
  if (loaded.ok) return loaded.story;
  throw new Error(loaded.findings.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`).join('\n'));
}

/** A way through an adventure, as a player would type it, and the ending it leads to. */
export interface Walkthrough {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly ends: string;
  /** What this player leaves out; nothing when it does not say. */
  readonly limits: Pick<Limits, 'lines' | 'veils' | 'intensity'>;
  /** The points it makes, when it says so. */
  readonly score: number | undefined;
}

/**
 * The walkthroughs beside an adventure: a line an input, `#` before a remark, `# ends: <ending>` at the end. At the top it
 * may say `# score: <points>`, and what its player leaves out: `# lines:` and `# veils:` with topics, `# intensity:`.
 */
export function walkthroughsOf(id: string): readonly Walkthrough[] {
  const scripts = join(folder, id, 'walkthroughs');
  return readdirSync(scripts).map((name) => {
    const lines = readFileSync(join(scripts, name), 'utf8').trim().split('\n');
    const remarks = lines.filter((line) => line.startsWith('#'));
    const said = (what: string): string | undefined =>
      remarks.find((line) => line.startsWith(`# ${what}: `))?.slice(what.length + 4);
    const ends = said('ends');
    if (ends === undefined) throw new Error(`${id}/walkthroughs/${name} does not say how it ends.`);
    const score = said('score');
    return {
      name,
      inputs: lines.filter((line) => !line.startsWith('#')),
      ends,
      limits: {
        lines: said('lines')?.split(', ') ?? [],
        veils: said('veils')?.split(', ') ?? [],
        intensity: intensitySchema.parse(said('intensity') ?? 'full'),
      },
      score: score === undefined ? undefined : Number(score),
    };
  });
}
