import { type Peer, work } from './peer.ts';

interface Counts {
  readonly count: number;
}

interface Graph {
  addNode: (name: string, node: (counts: Counts) => Promise<Counts>) => Graph;
  addEdge: (from: string, to: string) => Graph;
  addConditionalEdges: (from: string, next: (counts: Counts) => string) => Graph;
  compile: () => { invoke: (counts: Counts, options?: object) => Promise<Counts> };
}

interface LangGraph {
  readonly Annotation: ((reduction?: object) => unknown) & { readonly Root: (channels: object) => unknown };
  readonly END: string;
  readonly START: string;
  readonly StateGraph: new (state: unknown) => Graph;
}

interface Runnable {
  withFallbacks: (fallbacks: readonly Runnable[]) => Runnable;
  withRetry: (options: object) => Runnable;
  invoke: (count: number, options: object) => Promise<number>;
}

interface Runnables {
  readonly RunnableLambda: { readonly from: (work: (count: number) => unknown) => Runnable };
}

/** A graph for each task; the guarded call as LangChain's runnables do it, which are what its nodes are made of. */
export const langgraph: Peer = {
  packages: ['@langchain/langgraph', '@langchain/core'],
  lacks: { guard: 'without breaker' },
  ways: async (load) => {
    const { Annotation, END, START, StateGraph } = await load<LangGraph>('@langchain/langgraph');
    const { RunnableLambda } = await load<Runnables>('@langchain/core/runnables');
    const add = async ({ count }: Counts): Promise<Counts> => ({ count: await work(count) });
    const last = Annotation.Root({ count: Annotation() });

    const ten = new StateGraph(last);
    for (let at = 0; at < 10; at += 1) {
      ten.addNode(`step${at}`, add).addEdge(at === 0 ? START : `step${at - 1}`, `step${at}`);
    }
    const tenCompiled = ten.addEdge('step9', END).compile();

    const all = { reducer: (one: number, other: number) => one + other, default: () => 0 };
    const fan = new StateGraph(Annotation.Root({ count: Annotation(all) }));
    for (let at = 0; at < 100; at += 1) {
      fan
        .addNode(`branch${at}`, async () => ({ count: await work(0) }))
        .addEdge(START, `branch${at}`)
        .addEdge(`branch${at}`, END);
    }
    const fanCompiled = fan.compile();

    const loop = new StateGraph(last)
      .addNode('round', add)
      .addEdge(START, 'round')
      .addConditionalEdges('round', ({ count }) => (count < 1_000 ? 'round' : END))
      .compile();

    const guarded = RunnableLambda.from(work)
      .withRetry({ stopAfterAttempt: 3 })
      .withFallbacks([RunnableLambda.from(() => 0)]);
    return {
      'ten-steps': async () => (await tenCompiled.invoke({ count: 0 })).count,
      guard: () => guarded.invoke(0, { timeout: 10_000 }),
      'fan-out': async () => (await fanCompiled.invoke({ count: 0 })).count,
      loop: async () => (await loop.invoke({ count: 0 }, { recursionLimit: 1_010 })).count,
    };
  },
};
