import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFolder } from '@lamplight/adapter-files';
import { loadAdventure, readWalkthrough } from '@lamplight/adventure';
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
export interface ShippedWalkthrough {
  readonly name: string;
  readonly seed: number;
  readonly inputs: readonly string[];
  readonly ends: string;
  /** What this player leaves out; nothing when it does not say. */
  readonly limits: Pick<Limits, 'lines' | 'veils' | 'intensity'>;
  /** The points it makes, when it says so. */
  readonly score: number | undefined;
}

/**
 * The walkthroughs beside an adventure; all of them come to an ending. At the top they may say `# score: <points>`, and
 * what their player leaves out: `# lines:` and `# veils:` with topics, `# intensity:`.
 */
export function walkthroughsOf({ id, places, endings }: Story): readonly ShippedWalkthrough[] {
  const scripts = join(folder, id, 'walkthroughs');
  return readdirSync(scripts).map((file) => {
    const text = readFileSync(join(scripts, file), 'utf8');
    const { walkthrough, findings } = readWalkthrough(basename(file, '.txt'), text, { places, endings });
    const { name, seed, ends, inputs } = walkthrough;
    const [finding] = findings;
    if (finding !== undefined) throw new Error(`${id}/${finding.file}:${finding.line} ${finding.wrong}`);
    if (ends === null) throw new Error(`${id}/walkthroughs/${file} does not say how it ends.`);
    const remarks = text.split('\n').filter((line) => line.startsWith('#'));
    const said = (what: string): string | undefined =>
      remarks.find((line) => line.startsWith(`# ${what}: `))?.slice(what.length + 4);
    const score = said('score');
    return {
      name,
      seed,
      ends,
      inputs: inputs.map((input) => input.text),
      limits: {
        lines: said('lines')?.split(', ') ?? [],
        veils: said('veils')?.split(', ') ?? [],
        intensity: intensitySchema.parse(said('intensity') ?? 'full'),
      },
      score: score === undefined ? undefined : Number(score),
    };
  });
}
