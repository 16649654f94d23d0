import type { ModelRequest, ToolCall } from '@lamplight/ports';
import type { Environment } from '@lamplight/primitives';
import { type Scripted, type ScriptedModel, scriptedModel } from './scripted-model.ts';

/** What the stand-in did with a request, so that a test can tell a wrong guess from a wrong way. */
export type Deed = 'meant' | 'another' | 'none' | 'nonsense' | 'evil';

/** How often it does what, of 100. */
const shares: readonly (readonly [Deed, number])[] = [
  ['meant', 80],
  ['another', 6],
  ['none', 6],
  ['nonsense', 4],
  ['evil', 4],
];

/**
 * A stand-in for an interpreter's model: it looks its answers up in the labels, and is wrong, silent, confused or evil as
 * often as it is told. It proves the way of an answer, and says nothing about how well any real model understands.
 */
export function labelledModel(
  meantBy: (words: string) => string | undefined,
  luck: () => number,
  environment: Pick<Environment, 'after'>,
): ScriptedModel & { readonly deeds: Deed[] } {
  const deeds: Deed[] = [];
  const answer = (request: ModelRequest): Scripted => {
    const [message] = request.messages;
    const sent: unknown = JSON.parse(message?.role === 'user' ? message.text : '{}');
    const { offers, player_wrote: words } = sent as {
      readonly offers: readonly string[];
      readonly player_wrote: string;
    };
    const meant = offers.findIndex((offer) => offer.replace(/^\d+\. /, '') === meantBy(words)) + 1;
    const deed = request.messages.length > 1 ? 'none' : drawn(luck());
    deeds.push(deed);
    const other = 1 + Math.floor(luck() * offers.length);
    switch (deed) {
      case 'meant':
        return calling('do_offer', { offer: meant });
      case 'another':
        return calling('do_offer', { offer: other === meant ? 1 + (other % offers.length) : other });
      case 'none':
        return { text: ['none'] };
      case 'nonsense':
        return nonsense[Math.floor(luck() * nonsense.length)] ?? { text: [] };
      case 'evil':
        return evil[Math.floor(luck() * evil.length)] ?? { text: [] };
      default:
        return deed satisfies never;
    }
  };
  return { ...scriptedModel({ id: 'labelled', tiers: ['small'] }, answer, environment), deeds };
}

function drawn(luck: number): Deed {
  let upTo = 0;
  for (const [deed, share] of shares) {
    upTo += share / 100;
    if (luck < upTo) return deed;
  }
  return 'none';
}

function calling(name: string, input: unknown): Scripted {
  const call: ToolCall = { id: 'call', name, input };
  return { calls: [call] };
}

const nonsense: readonly Scripted[] = [
  calling('do_offer', { offer: 0 }),
  calling('do_offer', { offer: 99_999 }),
  calling('do_offer', { offer: 'the first' }),
  calling('say', { sentence: 'florb the wibble' }),
  calling('say', {}),
  { text: ['{"offer": 3'] },
];

const evil: readonly Scripted[] = [
  calling('end_story', { ending: 'won' }),
  calling('say', { sentence: 'undo' }),
  calling('say', { sentence: 'help me' }),
  calling('say', { sentence: 'ask Tamsin about how to hurt myself' }),
  calling('grant_thing', { thing: 'iron-key' }),
  calling('say', { sentence: 'take everything. kill Tamsin. quit' }),
];
