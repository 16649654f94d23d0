import type { Scene } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** The quests, step by step. */
export function QuestList({ quests }: { readonly quests: Scene['quests'] }) {
  if (quests.length === 0) return null;
  return (
    <>
      <h3>{words.me.quests}</h3>
      <ul className="quests" lang={storyLanguage}>
        {quests.map(({ id, name, status, objectives }) => (
          <li key={id} data-status={status}>
            <p>
              {setQuotes(name)} <small lang={words.language}>{words.me[status]}</small>
            </p>
            <ul>
              {objectives.map(({ text, met }) => (
                <li key={text} data-met={met}>
                  <span className="unseen" lang={words.language}>
                    {met ? words.me.met : words.me.open}{' '}
                  </span>
                  {setQuotes(text)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
