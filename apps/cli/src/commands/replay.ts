import { readArguments } from '../arguments.ts';
import { openKept, sessionUsage } from '../kept-session.ts';

const usage = 'lamplight replay <session> [--json]';

/** Recomputes every state of a session and says where it differs. Exit code 1 when it does. */
export async function replay(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, usage);
  await using kept = await openKept(sessionUsage(positionals, usage));
  const found = await kept.play.replay(kept.who, kept.session);
  if (values.json) console.log(JSON.stringify(found));
  else {
    for (const { sequence, turn, what, recorded, found: now } of found.differences) {
      console.log(`entry ${sequence} (turn ${turn}): ${what}\n  recorded ${recorded}\n  found    ${now}`);
    }
    const verdict =
      found.differences.length === 0 ? 'all as recorded' : `${found.differences.length} differences`;
    console.log(`${found.points} states recomputed: ${verdict}.`);
  }
  return found.differences.length === 0 ? 0 : 1;
}
