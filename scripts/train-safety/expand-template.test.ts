import { describe, expect, test } from 'vitest';
import { expandTemplate } from './expand-template.ts';

const lists = { kin: 'mum|dad' };
const expand = (template: string, most = 50) => expandTemplate(template, lists, { most, where: 'a.jsonl:1' });

describe('a template', () => {
  test('gives every sentence it has, once', () => {
    expect(expand('i (see|hear) {kin}(| now)').toSorted()).toEqual([
      'i hear dad',
      'i hear dad now',
      'i hear mum',
      'i hear mum now',
      'i see dad',
      'i see dad now',
      'i see mum',
      'i see mum now',
    ]);
  });

  test('may hold groups in groups', () => {
    expect(expand('(a (b|c)|d)').toSorted()).toEqual(['a b', 'a c', 'd']);
  });

  test('gives no more than asked for, and the same ones every time', () => {
    const template = '(a|b|c|d) (a|b|c|d) (a|b|c|d)';
    expect(expand(template, 5)).toHaveLength(5);
    expect(expand(template, 5)).toEqual(expand(template, 5));
  });

  test('that names an unknown list is refused with file and line', () => {
    expect(() => expand('my {pet}')).toThrow('a.jsonl:1 names {pet}');
  });
});
