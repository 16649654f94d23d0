import type { Limits } from '@lamplight/contracts';
import { useState } from 'react';
import type { Api } from '../api/api.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { words } from '../words.ts';
import { LimitsEditor } from './limits-editor.tsx';
import { openLimits } from './open-limits.ts';

/** The limits with which every new story begins. */
export function OwnLimits({ api }: { readonly api: Api }) {
  const { preferences, outcome, trouble, save, again } = usePreferences(api.player);
  const [changed, change] = useState<Limits | null>(null);
  if (preferences === null) {
    return (
      <output className={trouble === null ? 'notices settling' : 'notices'}>
        <p>
          <span>{trouble ?? words.limits.loading}</span>
          {trouble !== null && (
            <button type="button" className="quiet" onClick={again}>
              {words.start.retry}
            </button>
          )}
        </p>
      </output>
    );
  }
  const limits = changed ?? preferences.limits ?? openLimits('mature');
  return (
    <>
      <LimitsEditor limits={limits} topics={[]} onChange={change} />
      <p className="limits-note">{words.limits.forNewStories}</p>
      <div className="limits-ways">
        <button type="button" className="primary" onClick={() => void save({ limits })}>
          {words.limits.keep}
        </button>
        {preferences.limits !== null && (
          <button
            type="button"
            onClick={() => {
              change(null);
              void save({ limits: null });
            }}
          >
            {words.limits.none}
          </button>
        )}
        <output>{outcome === 'saved' ? words.limits.saved : outcome === 'failed' ? trouble : ''}</output>
      </div>
    </>
  );
}
