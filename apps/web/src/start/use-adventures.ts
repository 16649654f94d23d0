import type { AdventureSummary } from '@lamplight/contracts';
import { useCallback } from 'react';
import type { Api } from '../api/api.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';

/** The adventures that can be played here. */
export function useAdventures(api: Api): Answer<readonly AdventureSummary[]> {
  return useAnswer(useCallback(() => api.adventures(), [api]));
}
