import type { Care } from '@lamplight/contracts';
import { Ways } from './resource-list.tsx';

/** The first numbers stand among the first words, too: nobody has to scroll for one, on no screen. */
export function FirstNumbers({ care }: { readonly care: Care }) {
  const numbers = care.resources.filter(({ kind }) => kind !== 'directory');
  const emergencies = numbers.filter(({ kind }) => kind === 'emergency');
  // Where the country is not known every region has its number, and only the reader knows which is theirs.
  const byRegion = emergencies.length > 1;
  const isUrgent = care.level === 4;
  const others = numbers.filter((one) => !emergencies.includes(one));
  const sorted = isUrgent ? [...emergencies, ...others] : [...others, ...emergencies];
  const first = byRegion ? emergencies : sorted.slice(0, 2);
  if (first.length === 0) return null;
  return (
    <div className="first-numbers" data-by-region={byRegion} data-urgent={isUrgent}>
      {first.map((resource) => (
        <div key={resource.name} data-kind={resource.kind}>
          <span>{resource.name}</span>
          <Ways resource={resource} language={care.language} />
        </div>
      ))}
    </div>
  );
}
