import type { VoiceNote, VoicePart } from '@lamplight/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearVoice } from './hear-voice.ts';
import type { LiveTelling } from './live-telling.ts';

/** Parts of the telling of a turn, numbered as they come. */
function notesOf(of: number, parts: readonly VoicePart[]): VoiceNote[] {
  return parts.map((part, index) => ({ session: 's1', of, number: index + 1, part }));
}

function hear(notes: readonly VoiceNote[], before: readonly LiveTelling[] = []): readonly LiveTelling[] {
  return notes.reduce(hearVoice, before);
}

const began: VoicePart = { kind: 'began', model: 'large', attempt: 1 };
const sentence = (text: string): VoicePart => ({ kind: 'sentence', text });
const cut: VoicePart = { kind: 'cut', because: 'truth/unknown-thing' };
const told: VoicePart = { kind: 'over', as: 'told', because: null, sequence: 9 };
const plain: VoicePart = { kind: 'over', as: 'plain', because: 'voice/budget', sequence: null };

describe('the telling of one turn', () => {
  test('sentences appear in the order in which they are released', () => {
    const [telling] = hear(notesOf(7, [began, sentence('The lamp burns.'), sentence(' It is warm.')]));
    expect(telling).toMatchObject({ of: 7, model: 'large', state: 'writing' });
    expect(telling?.sentences).toEqual(['The lamp burns.', ' It is warm.']);
  });

  test('a cut takes every sentence away and says why; the next try begins with none', () => {
    const notes = notesOf(7, [
      began,
      sentence('A dragon!'),
      cut,
      { ...began, attempt: 2 },
      sentence('Rain.'),
    ]);
    const [afterCut] = hear(notes.slice(0, 3));
    expect(afterCut).toMatchObject({ sentences: [], gone: ['A dragon!'], cut: 'truth/unknown-thing' });
    const [again] = hear(notes);
    expect(again).toMatchObject({ sentences: ['Rain.'], gone: ['A dragon!'], state: 'writing' });
  });

  test('once it is told, its sentences stay until the numbered message brings it', () => {
    const [telling] = hear(notesOf(7, [began, sentence('The lamp burns.'), told]));
    expect(telling).toMatchObject({ state: 'told', sequence: 9, sentences: ['The lamp burns.'] });
  });

  test('when the plain telling stands, nothing else does, and the reason is known', () => {
    const [telling] = hear(notesOf(7, [began, sentence('The lamp'), plain]));
    expect(telling).toMatchObject({ state: 'plain', because: 'voice/budget', sentences: [] });
  });

  test('it may be over with its very first part', () => {
    expect(hear(notesOf(7, [plain]))).toMatchObject([{ of: 7, state: 'plain', because: 'voice/budget' }]);
  });
});

describe('what comes twice, late or not at all', () => {
  test('what is known is passed over', () => {
    const notes = notesOf(7, [began, sentence('The lamp burns.')]);
    const once = hear(notes);
    expect(hear(notes.slice(1), once)).toBe(once);
  });

  test('told again from the first part on, as after a reconnection, it is the same', () => {
    const notes = notesOf(7, [began, sentence('One.'), sentence(' Two.')]);
    expect(hear(notes, hear(notes))).toEqual(hear(notes));
  });

  test('after a gap the plain telling stands, and later parts of the same telling show nothing', () => {
    const [first, , third, fourth] = notesOf(7, [began, sentence('One.'), sentence(' Two.'), told]);
    expect(hear([first, third, fourth].filter((note) => note !== undefined))).toEqual([]);
  });

  test('a telling whose beginning was missed shows nothing', () => {
    expect(hear(notesOf(7, [began, sentence('One.')]).slice(1))).toEqual([]);
  });

  test('a turn that is told once more begins anew', () => {
    const before = hear(notesOf(7, [began, sentence('One.'), plain]));
    expect(hear(notesOf(7, [began]), before)).toMatchObject([{ sentences: [], gone: [], state: 'writing' }]);
  });

  test('the first part of another turn says that nothing more comes of the one before', () => {
    const before = hear(notesOf(7, [began, sentence('One.')]));
    expect(hear(notesOf(8, [began]), before)).toMatchObject([{ of: 8, state: 'writing' }]);
  });

  test('each turn has its own telling', () => {
    const both = hear(notesOf(8, [began, sentence('Rain.')]), hear(notesOf(7, [began, plain])));
    expect(both.map(({ of, state }) => [of, state])).toEqual([
      [7, 'plain'],
      [8, 'writing'],
    ]);
  });
});

const part = fc.oneof(
  fc.constant(began),
  fc.string().map((text) => sentence(text)),
  fc.constant(cut),
  fc.constant<VoicePart>({ kind: 'step', step: 'write', state: 'began' }),
);

test('wherever it breaks off, hearing all of it again gives what hearing it once gives', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(12), (parts, at) => {
      const notes = notesOf(7, parts);
      expect(hear(notes, hear(notes.slice(0, at)))).toEqual(hear(notes));
    }),
  );
});

test('no sentence from before a cut is ever among those that are shown', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const last = parts.findLastIndex(({ kind }) => kind === 'cut');
      const since = parts.slice(last + 1).flatMap((one) => (one.kind === 'sentence' ? [one.text] : []));
      expect(hear(notesOf(7, parts))[0]?.sentences ?? []).toEqual(since);
    }),
  );
});

describe('before there is a turn', () => {
  const asked: VoicePart = { kind: 'step', step: 'understand', state: 'began' };

  test('it is known that a model is asked what words mean, until it has answered or failed', () => {
    expect(hear(notesOf(7, [asked]))).toMatchObject([{ of: 7, state: 'understanding' }]);
    for (const state of ['done', 'failed'] as const)
      expect(hear(notesOf(7, [asked, { ...asked, state }]))).toEqual([]);
  });

  test('what is told then of the turn begins anew, also where the end of it was not heard', () => {
    const telling = notesOf(7, [began, sentence('Rain.')]);
    expect(hear(telling, hear(notesOf(7, [asked])))).toMatchObject([
      { of: 7, state: 'writing', sentences: ['Rain.'] },
    ]);
  });
});
