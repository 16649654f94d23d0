import { didYouMean } from '../did-you-mean.ts';
import { doubt, fault, type Finding } from '../finding.ts';
import { fieldsOf } from '../possible/fields-of.ts';
import { stagesOf } from '../possible/explore.ts';
import type { Check, Checked } from './draft-check.ts';

/** Every quest can begin and be completed, and conditions name stages and objectives that it has. */
export const checkQuests: Check = (checked) => [...endless(checked), ...unknownParts(checked)];

function endless({ story, prospects, written }: Checked): readonly Finding[] {
  return Object.entries(story.quests).flatMap(([id, quest]) => {
    if (!prospects.begun.has(id)) {
      const right = `Say when with "begins:", or begin it by the effect "begin-quest: ${id}".`;
      return [
        doubt(
          written.locate(['quests', id]),
          'quests/never-begins',
          `The quest "${id}" never begins.`,
          right,
        ),
      ];
    }
    if (prospects.completed.has(id)) return [];
    const stuck = stagesOf(quest).flatMap((stage) =>
      Object.entries(stage.objectives).flatMap(([name, { optional }]) =>
        optional || prospects.objectives.has(`${id}/${name}`) ? [] : [{ stage, name }],
      ),
    )[0];
    if (stuck === undefined) return [];
    const stage = Object.entries(quest.stages).find(([, one]) => one === stuck.stage)?.[0] ?? '';
    const spot = written.locate(['quests', id, 'stages', stage, 'objectives', stuck.name, 'done']);
    const wrong = `The quest "${id}" cannot end: nothing can meet the objective "${stuck.name}".`;
    return [
      fault(
        spot,
        'quests/cannot-end',
        wrong,
        'See that something in the adventure can make its "done" true.',
      ),
    ];
  });
}

function unknownParts({ story, passages, written }: Checked): readonly Finding[] {
  return passages.flatMap(({ role, path, value }) => {
    if (role !== 'condition' || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, argument]) => {
      if (name !== 'objective-met' && name !== 'stage') return [];
      const { quest = '', objective, is } = fieldsOf(argument);
      const stages = story.quests[quest]?.stages ?? {};
      const known =
        name === 'stage'
          ? Object.keys(stages)
          : Object.values(stages).flatMap((one) => Object.keys(one.objectives));
      const named = (name === 'stage' ? is : objective) ?? '';
      if (known.includes(named)) return [];
      const what = name === 'stage' ? 'stage' : 'objective';
      const spot = written.locate([...path, name, name === 'stage' ? 'is' : 'objective']);
      const wrong = `The quest "${quest}" has no ${what} "${named}".`;
      return [fault(spot, `references/unknown-${what}`, wrong, didYouMean(named, known))];
    });
  });
}
