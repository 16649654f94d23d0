import { createFlow } from './flow.ts';

/** Breaks prose into lines that can be read: at spaces, never wider than the terminal. Line breaks in it stay. */
export function wrap(text: string, columns?: number): string {
  return createFlow(columns)(text);
}
