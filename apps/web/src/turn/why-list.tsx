import type { Roll, Why, WhyChange } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { SetProse } from '../story/set-prose.tsx';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** What of a turn was noticed, each with its rule, its roll and its cause. */
export function WhyList({ why: { changes, input } }: { readonly why: Why }) {
  if (changes.length === 0) return <p>{words.turn.nothingChanged}</p>;
  return (
    <ol className="why">
      {changes.map((change) => (
        <li key={change.event}>
          <p className="why-told" lang={change.told === null ? undefined : storyLanguage}>
            <SetProse>{toldOf(change)}</SetProse>
          </p>
          <dl>
            <dt>{words.turn.rule}</dt>
            <dd lang={isOfWorld(change) ? storyLanguage : undefined}>{ruleOf(change, changes)}</dd>
            {change.roll !== null && (
              <>
                <dt>{words.turn.roll}</dt>
                <dd>{rollOf(change.roll)}</dd>
              </>
            )}
            <dt>{words.turn.cause}</dt>
            <dd>
              <SetProse>{causeOf(change, changes, input)}</SetProse>
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

function toldOf({ told, type }: WhyChange): string {
  return told === null ? words.turn.silently(happened(type)) : inOneLine(told);
}

/** The name of a place, or of a quest, stands above what is told of it; in one line it ends with a full stop. */
function inOneLine(told: string): string {
  return told.replace(/([\p{L}\p{N}*])\n+/gu, '$1. ');
}

function ruleOf({ rule: { of, id, words: said, author } }: WhyChange, changes: readonly WhyChange[]): string {
  if (of === 'author') {
    // A rule whose author gave it no words of its own is named by what it tells, and that stands here already.
    const isTold =
      said === null || changes.some(({ told }) => told !== null && inWords(told) === inWords(said));
    return words.turn.authored(author ?? '', isTold ? null : setQuotes(said), id);
  }
  return said === null ? words.turn.ofTheWorld(spelled(id)) : setQuotes(said);
}

/** A text without how it is broken into lines. */
function inWords(text: string): string {
  return text.split(/\s+/u).join(' ').trim();
}

/** Whether the rule is told in the words of the world's rules, and not in those of the page. */
function isOfWorld({ rule }: WhyChange): boolean {
  return rule.of !== 'author' && rule.words !== null;
}

function rollOf({ number, chance, sides, answer }: Roll): string {
  if (sides !== null) return words.turn.die(sides, Number(answer));
  return words.turn.chance(Math.round((chance ?? 0) * 100), Math.round(number * 100), answer === true);
}

function causeOf({ cause }: WhyChange, changes: readonly WhyChange[], input: string | null): string {
  if (cause.kind === 'beginning') return words.turn.causeBeginning;
  if (cause.kind === 'command') return words.turn.causeCommand(input);
  const first = changes.find(({ event }) => event === cause.event);
  return first === undefined ? words.turn.causeCommand(null) : words.turn.causeEvent(toldOf(first));
}

/** What happened, by the name that the world has for it; a server may know more than this page. */
function happened(type: string): string {
  const { happenings } = words;
  return (Object.hasOwn(happenings, type) ? happenings[type] : undefined) ?? spelled(type);
}

/** A name for programs as people write it: `things/thing-taken` is "thing taken". */
function spelled(name: string): string {
  return (name.split('/').at(-1) ?? name).replaceAll('-', ' ');
}
