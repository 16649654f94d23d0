/** What is compared: ten steps in a row, a guarded call, a hundred at once, a thousand rounds. */
export const tasks = ['ten-steps', 'guard', 'fan-out', 'loop'] as const;

export type Task = (typeof tasks)[number];

/** One way to do a task, once. It resolves with what the task should give. */
export type Way = () => Promise<unknown>;

/** Gives what a module exports that is installed beside us, and not here. */
export type Load = <Exports>(specifier: string) => Promise<Exports>;

/** A library that does some of the tasks, each as its documents would do it. */
export interface Peer {
  /** The packages that it needs; the version of the first is the one in the table. */
  readonly packages: readonly string[];
  /** What it leaves out of a task, as a note below the table. */
  readonly lacks?: Partial<Readonly<Record<Task, string>>>;
  readonly ways: (load: Load) => Promise<Partial<Readonly<Record<Task, Way>>>>;
}

/** The work that is composed: as small as asynchronous work can be, so that what is measured is the composing. */
export const work = async (count: number): Promise<number> => count + 1;

/** What each task gives when it was done right, whatever does it. */
export function isRight(task: Task, output: unknown): boolean {
  const expected = { 'ten-steps': 10, guard: 1, 'fan-out': 100, loop: 1_000 }[task];
  return output === expected;
}

export const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
