import { expect, test } from 'vitest';
import { aPassage, aSession } from '../../test/a-turn.ts';
import { whereItStands } from './where-it-stands.ts';

test('the way back begins with the last thing that the story told, not with what the watch said', () => {
  const session = aSession({
    turn: 2,
    passages: [
      aPassage(),
      aPassage({
        sequence: 2,
        turn: 1,
        tellings: [
          { text: 'The Bridge\n\nThe troll stands up and looks at you.', voice: 'plain' },
          { text: 'New in your journal: the toll.', voice: 'plain' },
        ],
      }),
      aPassage({
        sequence: 3,
        turn: 1,
        outcome: 'stopped',
        tellings: [{ text: 'Not this.', voice: 'plain' }],
      }),
      aPassage({ sequence: 4, turn: 1, tellings: [{ text: 'The story waits.', voice: 'program' }] }),
    ],
  });
  expect(whereItStands(session)).toEqual({
    place: 'Hall',
    turn: 2,
    last: 'The troll stands up and looks at you.',
    quests: [],
  });
});

test('what a model told last is where it stands, too', () => {
  const session = aSession({
    passages: [
      aPassage(),
      aPassage({
        sequence: 2,
        turn: 1,
        tellings: [{ text: 'The troll lets you pass, with a bow.', voice: 'model', model: 'scenes' }],
      }),
    ],
  });
  expect(whereItStands(session).last).toBe('The troll lets you pass, with a bow.');
});

test('only what is under way is named', () => {
  const base = aSession();
  const quest = (name: string, status: 'active' | 'completed') => ({
    id: name,
    name,
    status,
    objectives: [],
  });
  const scene = {
    ...base.scene,
    quests: [quest("Find the giant's key", 'active'), quest('Wake up', 'completed')],
  };
  expect(whereItStands({ ...base, scene }).quests).toEqual(['Find the giant’s key']);
});
