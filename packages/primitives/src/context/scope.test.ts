import { expect, test } from 'vitest';
import { Scope } from './scope.ts';

test('cancelling goes inward, in the order in which the scopes came, and never outward', () => {
  const outer = new Scope();
  const order: string[] = [];
  const scopes = ['a', 'b', 'c'].map((name) => {
    const scope = new Scope(outer);
    scope.onCancel(() => order.push(name));
    return scope;
  });
  scopes[1]?.cancel('alone');
  expect(outer.isCancelled).toBe(false);
  outer.cancel('all');
  expect(order).toEqual(['b', 'a', 'c']);
  expect(scopes.map(({ reason }) => reason)).toEqual(['all', 'alone', 'all']);
});

test('a scope that begins inside a cancelled one is cancelled, for the same reason', () => {
  const outer = new Scope();
  outer.cancel('over');
  const inner = new Scope(outer);
  expect(inner).toMatchObject({ isCancelled: true, reason: 'over' });
  expect(inner.signal.aborted).toBe(true);
});

test('whoever has ended is not cancelled any more and not counted, wherever in the line it was', () => {
  const outer = new Scope();
  const scopes = Array.from({ length: 5 }, () => new Scope(outer));
  expect(outer.listeners).toBe(5);
  for (const at of [2, 0, 4]) scopes[at]?.end();
  scopes[2]?.end();
  expect(outer.listeners).toBe(2);
  outer.cancel('over');
  expect(scopes.map(({ isCancelled }) => isCancelled)).toEqual([false, true, false, true, false]);
});

test('a scope that another one ends while all are cancelled is left alone', () => {
  const outer = new Scope();
  const first = new Scope(outer);
  const second = new Scope(outer);
  const third = new Scope(outer);
  first.onCancel(() => second.end());
  outer.cancel('over');
  expect([first.isCancelled, second.isCancelled, third.isCancelled]).toEqual([true, false, true]);
});

test('everybody is told, also when one of them throws', () => {
  const outer = new Scope();
  const inner = new Scope(outer);
  const told: unknown[] = [];
  const fault = new Error('It fell.');
  outer.onCancel(() => {
    throw fault;
  });
  outer.onCancel((reason) => told.push(reason));
  expect(() => outer.cancel('over')).toThrow(fault);
  expect(told).toEqual(['over']);
  expect(inner.isCancelled).toBe(true);
});
