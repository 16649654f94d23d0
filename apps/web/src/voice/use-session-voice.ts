import type { SessionVoice, VoiceChoice } from '@lamplight/contracts';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { VoiceApi } from '../api/voice-api.ts';
import { newKey } from '../session/new-key.ts';

/** Who tells a session, as the page knows it. */
export interface VoiceAtHand {
  /** `null` where no model is configured, and until the server has said. */
  readonly voice: SessionVoice | null;
  /** Chooses who tells from now on. Answers why it did not work, in words for the player, or `null`. */
  readonly choose: (choice: VoiceChoice) => Promise<string | null>;
}

/**
 * Asks who tells a session, and again whenever that, or what it cost, may have changed.
 *
 * @param news rises with every such change
 * @param isReached whether the server answers; it is asked again when it is back
 */
export function useSessionVoice(
  api: VoiceApi,
  session: string,
  news: number,
  isReached: boolean,
): VoiceAtHand {
  const [known, setKnown] = useState<Known>({ voice: null, news });
  // One choice after the other, in the order in which they were made.
  const choosing = useRef<Promise<unknown>>(Promise.resolve());
  const changes = useRef(0);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const before = changes.current;
      const answer = await answerOf(api.read(session));
      // Without an answer what is known stays: the story does not need it. Nor does what was asked before a choice count.
      if (!isShown || answer instanceof ApiError || changes.current !== before) return;
      // What was asked later knows more, also when it was answered earlier.
      setKnown((last) => (last.news > news ? last : { voice: answer, news }));
    };
    if (isReached) void read();
    return () => {
      isShown = false;
    };
  }, [api, session, news, isReached]);
  const choose = async (choice: VoiceChoice): Promise<string | null> => {
    const asked = choosing.current.then(() => answerOf(api.choose(session, { ...choice, key: newKey() })));
    choosing.current = asked;
    changes.current += 1;
    const answer = await asked;
    changes.current += 1;
    if (answer instanceof ApiError) return answer.message;
    setKnown({ voice: answer, news });
    return null;
  };
  const { voice } = known;
  return { voice: voice === null || voice.models.length === 0 ? null : voice, choose };
}

interface Known {
  readonly voice: SessionVoice | null;
  readonly news: number;
}

async function answerOf<T>(work: Promise<T>): Promise<T | ApiError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
