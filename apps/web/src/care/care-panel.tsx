import type { Care } from '@lamplight/contracts';
import { useEffect, useRef } from 'react';
import { words } from '../words.ts';
import { LeaveQuickly } from './leave-quickly.tsx';
import { ResourceList, Ways } from './resource-list.tsx';
import './care.css';

interface CarePanelProps {
  readonly care: Care;
  readonly onBack: () => void;
}

/** What the watch says when the story waits: before everything else, calm, and for as long as one likes. */
export function CarePanel({ care, onBack }: CarePanelProps) {
  const panel = useRef<HTMLElement>(null);
  // The reader was at the end of the story; the words begin at the top.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className="care" ref={panel} aria-label={words.care.panel}>
      <h2>{care.title}</h2>
      <FirstNumbers care={care} />
      <div className="care-words">
        {care.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {care.resources.length > 0 && (
        <>
          <h3>{words.care.people}</h3>
          <ResourceList resources={care.resources} />
        </>
      )}
      <div className="care-ways">
        <button type="button" onClick={onBack}>
          {words.care.back}
        </button>
        <LeaveQuickly />
      </div>
    </section>
  );
}

/** The first numbers stand before the words, too: nobody has to scroll for one, on no screen. */
function FirstNumbers({ care }: { readonly care: Care }) {
  const numbers = care.resources.filter(({ kind }) => kind !== 'directory');
  const emergencies = numbers.filter(({ kind }) => kind === 'emergency');
  // Where the country is not known every region has its number, and only the reader knows which is theirs.
  const byRegion = emergencies.length > 1;
  const first = byRegion ? emergencies : numbers.slice(0, 2);
  if (first.length === 0) return null;
  return (
    <div className="first-numbers" data-by-region={byRegion}>
      {first.map((resource) => (
        <div key={resource.name}>
          <span>{resource.name}</span>
          <Ways resource={resource} />
        </div>
      ))}
    </div>
  );
}
