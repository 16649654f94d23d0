import { Compiler, CompilerOptions } from 'inkjs/full';
import { doubt, fault, type Finding, type Spot } from '../finding.ts';

/** Compiled scenes by name, and what is wrong with those that could not be compiled. */
export interface Scenes {
  readonly compiled: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

const folder = 'scenes/';

/** The name of the scene that a file holds: `scenes/mara.ink` is `mara`; parts in further folders are no scenes. */
export function sceneNameOf(file: string): string | undefined {
  return /^scenes\/([^/]+)\.ink$/.exec(file)?.[1];
}

/**
 * Compiles every Ink scene.
 *
 * @param externals the functions that scenes may call, by name, with the number of their arguments
 */
export function compileScenes(
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
): Scenes {
  const compiled: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const file of [...files.keys()].sort()) {
    const name = sceneNameOf(file);
    if (name === undefined) continue;
    const result = compileScene(file, files, externals);
    if (typeof result.json === 'string') compiled[name] = result.json;
    findings.push(...result.findings);
  }
  return { compiled, findings };
}

function compileScene(
  file: string,
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
): { readonly json: string | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const resolve = (name: string): string => (files.has(name) ? name : folder + name);
  const report = (message: string, type: number): void =>
    void findings.push(inkFinding(file, message, type === 2, resolve));
  const fileHandler = {
    ResolveInkFilename: resolve,
    LoadInkFileContents(name: string) {
      const text = files.get(name);
      if (text === undefined) throw new Error(`There is no file ${name}`);
      return text;
    },
  };
  // Included by a source of our own that declares the functions, so that the author's lines keep their numbers.
  const declared = [...externals].map(([name, count]) => `EXTERNAL ${name}(${parameters(count)})`);
  const source = `${declared.join('\n')}\nINCLUDE ${file}\n`;
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, report, fileHandler));
  try {
    const json = compiler.Compile().ToJson();
    return { json: typeof json === 'string' && findings.every(isDoubt) ? json : undefined, findings };
  } catch (error) {
    // The compiler throws after it has reported what is wrong; anything unreported is told as it is.
    if (findings.every(isDoubt)) findings.push(inkFinding(file, String(error), true, resolve));
    return { json: undefined, findings };
  }
}

function parameters(count: number): string {
  return Array.from({ length: count }, (_, index) => `p${index}`).join(', ');
}

function isDoubt({ severity }: Finding): boolean {
  return severity === 'warning';
}

function inkFinding(
  file: string,
  message: string,
  isError: boolean,
  resolve: (name: string) => string,
): Finding {
  const [, where, line, reason] = /^[A-Z ]+: (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message) ?? [];
  const spot: Spot = { file: where === undefined ? file : resolve(where), line: Number(line ?? 1) };
  const wrong = `${(reason ?? message).trim().replace(/\.$/, '')}.`;
  return isError
    ? fault(
        spot,
        'ink/error',
        wrong,
        'Correct the Ink on this line; functions, knots and variables must exist.',
      )
    : doubt(spot, 'ink/warning', wrong, 'Finish or remove what this line announces.');
}
