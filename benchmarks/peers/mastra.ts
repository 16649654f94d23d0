import { type Peer, sum, work } from './peer.ts';

interface Workflow {
  // The name of the next step in a chain; this library's own steps never have such a member.
  then: (step: unknown) => Workflow;
  parallel: (steps: readonly unknown[]) => Workflow;
  dountil: (step: unknown, until: (given: { readonly inputData: number }) => Promise<boolean>) => Workflow;
  commit: () => { createRun: () => Promise<Run> };
}

interface Run {
  start: (given: { readonly inputData: number }) => Promise<{ readonly result: unknown }>;
}

interface Mastra {
  readonly createStep: (step: object) => unknown;
  readonly createWorkflow: (workflow: object) => Workflow;
}

interface Zod {
  readonly z: { readonly number: () => unknown; readonly any: () => unknown };
}

/** A workflow for each task, and a run of it for each time. */
export const mastra: Peer = {
  packages: ['@mastra/core', 'zod'],
  lacks: { guard: 'steps have retries, and neither a timeout nor a breaker nor a fallback' },
  ways: async (load) => {
    const { createStep, createWorkflow } = await load<Mastra>('@mastra/core/workflows');
    const { z } = await load<Zod>('zod');
    const schemas = { inputSchema: z.number(), outputSchema: z.number() };
    const step = (id: string): unknown =>
      createStep({ id, ...schemas, execute: ({ inputData }: { inputData: number }) => work(inputData) });
    const workflow = (id: string, outputSchema: unknown = z.number()): Workflow =>
      createWorkflow({ id, inputSchema: z.number(), outputSchema });

    let ten = workflow('ten');
    for (let at = 0; at < 10; at += 1) ten = ten.then(step(`step${at}`));
    const tenSteps = ten.commit();
    const fan = workflow('fan', z.any())
      .parallel(Array.from({ length: 100 }, (_, at) => step(`branch${at}`)))
      .commit();
    const loop = workflow('loop')
      .dountil(step('round'), async ({ inputData }) => inputData >= 1_000)
      .commit();
    const start = async (of: { createRun: () => Promise<Run> }): Promise<unknown> =>
      (await (await of.createRun()).start({ inputData: 0 })).result;
    return {
      'ten-steps': () => start(tenSteps),
      'fan-out': async () => sum(Object.values((await start(fan)) as Record<string, number>)),
      loop: () => start(loop),
    };
  },
};
