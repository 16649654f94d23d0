import { expect, test } from 'vitest';
import { readOwnResources, resourcesFor } from '../index.ts';
import { places } from '../words/en/places.ts';

const row = {
  resource: {
    name: 'School counsellor',
    country: 'GB',
    kind: 'crisis-line',
    call: '01 234',
    languages: ['en'],
  },
  verified_on: '2026-11-01',
  source: 'our school',
  expires: '2027-05-01',
};

test('the rows of an operator come before the shipped ones of their country', () => {
  const own = readOwnResources(JSON.stringify([row]));
  const names = resourcesFor('GB', places, own).map(({ name }) => name);
  expect(names.indexOf('School counsellor')).toBe(1);
  expect(names).toContain('Samaritans');
  expect(resourcesFor('US', places, own).map(({ name }) => name)).not.toContain('School counsellor');
});

test('an emergency row of an operator takes the place of the shipped one', () => {
  const emergency = {
    ...row,
    resource: { ...row.resource, name: 'Campus', kind: 'emergency', call: '5555' },
  };
  const [first, second] = resourcesFor('GB', places, readOwnResources(JSON.stringify([emergency])));
  expect(first).toMatchObject({ name: 'Campus', call: '5555' });
  expect(second?.kind).not.toBe('emergency');
});

test('a country without a verified emergency number gets one by an operator', () => {
  const swiss = { ...row, resource: { ...row.resource, country: 'CH', kind: 'emergency', call: '144' } };
  expect(resourcesFor('CH', places, readOwnResources(JSON.stringify([swiss])))[0]?.call).toBe('144');
});

test.for([
  ['{', 'not JSON'],
  ['{}', 'the file'],
  [JSON.stringify([{ ...row, verified_on: 'soon' }]), '0.verified_on'],
  [JSON.stringify([{ ...row, expires: '2026-10-01' }]), 'expire after'],
  [JSON.stringify([{ ...row, resource: { ...row.resource, call: undefined } }]), 'a number to call'],
] as const)('the file %s is refused, and the message says where it is wrong', ([json, where]) => {
  expect(() => readOwnResources(json)).toThrow(where);
});
