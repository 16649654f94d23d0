import type { Care } from '@lamplight/contracts';
import { Ways } from './resource-list.tsx';

/** The first numbers stand before the words, too: nobody has to scroll for one, on no screen. */
export function FirstNumbers({ care }: { readonly care: Care }) {
  const numbers = care.resources.filter(({ kind }) => kind !== 'directory');
  const emergencies = numbers.filter(({ kind }) => kind === 'emergency');
  // Where the country is not known every region has its number, and only the reader knows which is theirs.
  const byRegion = emergencies.length > 1;
  const isUrgent = care.level === 4;
  const first = byRegion ? emergencies : urgentFirst(numbers, emergencies, isUrgent).slice(0, 2);
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

function urgentFirst<T>(numbers: readonly T[], emergencies: readonly T[], isUrgent: boolean): readonly T[] {
  if (!isUrgent) return numbers;
  return [...emergencies, ...numbers.filter((one) => !emergencies.includes(one))];
}
