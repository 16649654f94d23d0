import { Compiler, CompilerOptions } from 'inkjs/compiler/Compiler';
import { everyFeature } from '../features.ts';
import { inkExternals } from '../talk/ink-externals.ts';

/** Compiles an Ink scene for a test, with everything declared that scenes can call. */
export function inkOf(source: string): string {
  const externals = inkExternals(everyFeature).map(
    ({ name, parameters }) => `EXTERNAL ${name}(${parameters.map((parameter) => parameter.name).join(', ')})`,
  );
  const faults: string[] = [];
  const options = new CompilerOptions(null, [], false, (fault: string) => faults.push(fault));
  const compiler = new Compiler([...externals, source].join('\n'), options);
  try {
    const compiled = compiler.Compile().ToJson();
    if (typeof compiled === 'string') return compiled;
    throw new TypeError('Ink compiled to nothing.');
  } catch (cause) {
    throw new Error(`The scene does not compile: ${faults.join(' ')}`, { cause });
  }
}
