import {
  createRecorder,
  type Description,
  describe,
  run,
  type RunReport,
  sequence,
  step,
  timeout,
} from '../src/index.ts';
import { composed } from '../src/kernel/composed.ts';
import { linkFor, linksOf } from '../src/kernel/links-of.ts';
import { performIn } from '../src/kernel/perform.ts';
import { fakeEnvironment } from '../src/testing/index.ts';

/** Names that mean something to the languages in which drawings are written. */
const nasty = [
  'end',
  'say "hello"; }',
  String.raw`back\slash \N`,
  '<b>bold</b> & &quot;',
  '`code` #35; %% --> [x]',
  '1. größer 灯\nsecond line',
];

const taking =
  (milliseconds: number) =>
  (_: unknown, { frame }: Parameters<typeof performIn>[0]) =>
    new Promise<void>((resolve) => void frame.run.environment.after(milliseconds, resolve));

const ask = step('ask', taking(80));
const plain = step('plain', () => {
  throw Object.assign(new Error('never drawn'), { code: 'lamp/empty' });
});

/** Two that stand in for one another, and one that is never asked. */
const told = composed({
  kind: 'fallback',
  name: 'fallback',
  links: linksOf([timeout(ask, 50), plain]),
  settings: {},
  async execute(input, context) {
    const [first, second] = this.links;
    if (first === undefined || second === undefined) return null;
    try {
      return await performIn(context, first, input);
    } catch {
      return await performIn(context, second, input);
    }
  },
});
const chosen = composed({
  kind: 'branch',
  name: 'branch',
  links: [linkFor('then', sequence(step('sing', taking(1)))), linkFor('else', step('hum', taking(1)))],
  settings: {},
  execute: () => null,
});

/** A turn that fails in the middle, as it is and as it went. */
export async function someFlow(): Promise<{ description: Description; report: RunReport | null }> {
  const read = step('read', taking(12.34));
  const flow = sequence(...([read, told, chosen] as [never, never, never])).named('turn');
  const environment = fakeEnvironment();
  const recorder = createRecorder();
  const done = run(flow, null, { environment, observer: recorder }).catch(() => null);
  await environment.advance(1_000);
  await done;
  return { description: describe(flow), report: recorder.report() };
}

/** The same words in every language of drawings. */
export function nastyFlow(): Description {
  const steps = nasty.map((name) => step(name.replaceAll(/[/~]/g, '|'), () => null));
  return describe(
    sequence(sequence(...([steps[0], steps[1]] as [never, never])), ...(steps.slice(2) as [never])),
  );
}
