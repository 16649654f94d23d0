import type { CheckOut } from '@lamplight/contracts';
import { contentOf, type HardScene, type Story } from '@lamplight/world';

/** By which a scene is known again, so that nobody is asked about it twice. */
export function nameOfScene({ kind, scene }: HardScene): string {
  return `${kind}/${scene}`;
}

/** Asks how a hard scene was. Nothing has to be answered. */
export function checkOutOf(story: Story, { topics }: HardScene): CheckOut {
  const titles = new Map(contentOf(story).topics.map(({ id, title }) => [id, title]));
  return {
    title: 'That was a lot. How are you?',
    paragraphs: [
      'The scene is over. You do not have to answer; the story waits for as long as you like.',
      'If you would rather meet less of this, say so here: it holds from now on. A quiet exercise, your plan ' +
        'and people to talk to are one step away.',
    ],
    topics: topics.map((id) => ({ id, title: titles.get(id) ?? id.replaceAll('-', ' ') })),
  };
}
