import { careLanguages, type KeptPlan, planStepIds } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { emptyPlan, isEmptyPlan, planAsMarkdown, planAsPage, planPageStyle, planWordsIn } from '../index.ts';

const hostile = '</li><script>alert(1)</script> **"Mara" & co** [x](javascript:1) \n# not a heading';

const kept: KeptPlan = {
  version: 3,
  savedAt: '2030-05-06T07:08:09.000Z',
  plan: { ...emptyPlan, signs: ['I stop answering messages'], people: [hostile, '1. Noor'] },
};

test.each(careLanguages)(
  'in %s the six steps stand in the order of a plan, each with words of its own',
  (language) => {
    const { steps } = planWordsIn(language);
    expect(steps.map(({ id }) => id)).toStrictEqual([...planStepIds]);
    expect(new Set(steps.flatMap(({ title, prompt }) => [title, prompt])).size).toBe(12);
  },
);

test.each(careLanguages)('in %s a plan that is taken elsewhere is all in that language', (language) => {
  const { title, introduction, steps, saved } = planWordsIn(language);
  const text = planAsMarkdown(kept, language);
  expect(text.startsWith(`# ${title}\n\n${introduction}\n`)).toBe(true);
  for (const [index, step] of steps.entries()) expect(text).toContain(`## ${index + 1}. ${step.title}\n`);
  expect(text).toContain(`*${saved('2030-05-06')}*`);
  expect(planAsPage(kept, language)).toContain(`<html lang="${language}">`);
});

test('an empty plan is known from one with a single word in it', () => {
  expect(isEmptyPlan(emptyPlan)).toBe(true);
  expect(isEmptyPlan(kept.plan)).toBe(false);
});

test('as Markdown every entry is one item, whatever its owner wrote', () => {
  const text = planAsMarkdown(kept);
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(7);
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toStrictEqual([
    '- I stop answering messages',
    '- \\</li\\>\\<script\\>alert(1)\\</script\\> \\*\\*"Mara" \\& co\\*\\* \\[x\\](javascript:1) \\# not a heading',
    '- 1\\. Noor',
  ]);
  expect(text).toContain('*Saved on 2030-05-06.*');
});

test('steps without entries say what could stand there', () => {
  const text = planAsMarkdown({ version: 0, savedAt: null, plan: emptyPlan });
  for (const { title, prompt } of planWordsIn('en').steps)
    expect(text).toContain(`. ${title}\n\n*${prompt}*`);
  expect(text).not.toContain('Saved');
});

test('as a page it loads nothing, runs nothing, and shows what was written as text', () => {
  const page = planAsPage(kept);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).not.toMatch(/<script|<link|<img|src=|href=|style=|url\(|@import|\son\w+=/);
  expect(page).toContain('&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt; **&quot;Mara&quot; &amp; co**');
  expect(page).toContain(`<style>${planPageStyle}</style>`);
  expect(page.match(/<li>/g)).toHaveLength(3);
  expect(page.match(/<div class="line">/g)).toHaveLength(4 * 3);
});
