import { type SceneContents, sceneContents } from '@lamplight/world';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { doubt, fault, type Finding, type Spot } from '../finding.ts';

/** A scene that can be played. */
export interface CompiledScene {
  readonly file: string;
  /** As the engine reads it. */
  readonly json: string;
  readonly contents: SceneContents;
  /** Doubts alone. */
  readonly findings: readonly Finding[];
}

const folder = 'scenes/';

/** Compiles one Ink scene with what it includes, or says what is wrong with it. */
export function compileScene(
  file: string,
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
): CompiledScene | { readonly findings: readonly Finding[] } {
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
    if (typeof json === 'string' && findings.every(isDoubt)) {
      return { file, json, contents: sceneContents(json), findings };
    }
  } catch (error) {
    // The compiler throws after it has reported what is wrong; anything unreported is told as it is.
    if (findings.every(isDoubt)) findings.push(inkFinding(file, String(error), true, resolve));
  }
  return { findings };
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
