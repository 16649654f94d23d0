import type { Passage } from '@lamplight/contracts';
import { words } from '../words.ts';
import { PlainWords } from './plain-words.tsx';
import { SentAct } from './sent-act.tsx';
import { standInWords } from './stand-in-words.ts';
import './voice.css';

interface VoicedFootProps {
  readonly passage: Passage;
  /** Whether it leads to what was sent; a line above it may do so already. */
  readonly leadsToSent: boolean;
}

/** Below a model's telling: who stood in where somebody did, its author's words, and what was sent for it. */
export function VoicedFoot({ passage, leadsToSent }: VoicedFootProps) {
  const { tellings, plain } = passage;
  if (plain === null) return null;
  const stoodIn = standInWords(tellings);
  return (
    <div className="voiced-foot" lang={words.language}>
      {stoodIn !== null && <p className="told-by-other">{stoodIn}</p>}
      <PlainWords tellings={plain} />
      {leadsToSent && <SentAct passage={passage} />}
    </div>
  );
}
