import { basename, resolve } from 'node:path';
import { adventureJsonSchema, checkAdventure, type Finding } from '@lamplight/adventure';
import { describeFinding, readAdventureFolder } from '@lamplight/server';
import { readArguments, UsageError } from '../arguments.ts';

const usage = 'lamplight check <folder> [--json] | lamplight check --schema';

/** Says what is wrong with an adventure, file and line, and what would be right. Exit code 1 when there is an error. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { json: { type: 'boolean' }, schema: { type: 'boolean' } },
    usage,
  );
  if (values.schema) {
    console.log(JSON.stringify(adventureJsonSchema(), null, 2));
    return 0;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError(`Usage: ${usage}`);
  const files = await readAdventureFolder(folder);
  const findings = checkAdventure(basename(resolve(folder)), files);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (values.json) console.log(JSON.stringify(findings));
  else if (findings.length > 0) show(folder, findings, errors);
  else reassure(folder, files.size);
  return errors > 0 ? 1 : 0;
}

function show(folder: string, findings: readonly Finding[], errors: number): void {
  for (const finding of findings) {
    console.log(describeFinding({ ...finding, file: `${folder}/${finding.file}` }));
  }
  console.log(`${folder}: ${errors} to mend, ${findings.length - errors} to look at.`);
}

/** Somebody who looks on wants to know that it was checked; a program is told nothing where there is nothing to say. */
function reassure(folder: string, files: number): void {
  if (!process.stderr.isTTY) return;
  console.error(`${folder}: checked ${files === 1 ? '1 file' : `${files} files`}, nothing to mend.`);
}
