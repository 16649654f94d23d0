import { createProposer, type ProposalAsk } from '@lamplight/narrator';
import { expect, test } from 'vitest';
import { pier } from '../narrator/a-pier.ts';
import { watchGate } from '../narrator/a-scene.ts';
import { createScriptedStoryteller, saying } from '../narrator/scripted-storyteller.ts';
import { finds, people, spots } from './proposed.ts';

const touches = { topics: [], rating: 'everyone', intensity: 'gentle' };

test.each<readonly [string, ProposalAsk['kind'], object]>([
  ...finds('pier').map((find) => [find.name, 'quest', find] as const),
  ...people.map((person) => [person.name, 'person', { ...person, at: 'pier' }] as const),
  ...spots.map((spot) => [spot.name, 'place', { ...spot, from: 'pier', direction: 'south' }] as const),
])(
  '%s, which the storyteller has at hand, can be taken into a story at the first try',
  async (_, kind, made) => {
    const large = createScriptedStoryteller(saying(JSON.stringify({ ...made, touches })));
    const { because, findings, attempts } = await createProposer({ large }).propose({
      kind,
      adventure: 'pier',
      files: pier,
      style: null,
      from: null,
      limits: null,
      theme: 'anything',
      known: new Set(['pier']),
      gate: () => watchGate(),
      model: null,
      cacheKey: null,
      mostTokens: 20_000,
      signal: new AbortController().signal,
    });
    expect({ because, findings, cut: attempts[0]?.cut }).toEqual({ because: null, findings: [], cut: null });
  },
);
