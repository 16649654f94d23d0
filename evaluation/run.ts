import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationDataError } from './read-evaluation-rows.ts';
import { evaluateSafety } from './safety.ts';

const usage = 'Usage: npm run eval -- safety [--data DIR]… [--card]';

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', multiple: true }, card: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'safety') throw new TypeError('Which evaluation?');
    if (values.card && values.data !== undefined) {
      throw new TypeError('The card tells of the held-back texts alone, so --card goes without --data.');
    }
    // npm runs this at the root; a folder is meant from where the person stands.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    await evaluateSafety({
      folders: (values.data ?? []).map((folder) => resolve(from, folder)),
      card: values.card,
    });
    return 0;
  } catch (error) {
    if (error instanceof EvaluationDataError) {
      console.error(error.message);
      return 1;
    }
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${usage}`);
    return 2;
  }
}
