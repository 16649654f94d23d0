import type { SessionVoice } from '@lamplight/contracts';
import { words } from '../words.ts';
import { meterRows } from './meter-rows.ts';

/** What was spent, what one more telling costs at most, and what is left. */
export function Meter({ voice }: { readonly voice: SessionVoice }) {
  return (
    <>
      <h3>{words.voice.meter.title}</h3>
      <dl className="meter">
        {meterRows(voice).map(([title, said]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
