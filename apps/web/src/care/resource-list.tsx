import type { Resource } from '@lamplight/contracts';
import { words } from '../words.ts';
import { dialled, isDialable, phoneNumbers } from './phone-numbers.ts';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** Where to turn, one press away. */
export function ResourceList({ resources }: { readonly resources: readonly Resource[] }) {
  return (
    <ul className="resources">
      {resources.map((resource) => (
        <li key={`${resource.country} ${resource.name}`}>
          <p>
            {resource.name}
            <Country resource={resource} />
            {resource.hours !== undefined && <small> {resource.hours}</small>}
          </p>
          <Ways resource={resource} />
        </li>
      ))}
    </ul>
  );
}

/** The country, where the name does not say it already. */
function Country({ resource: { name, country } }: { readonly resource: Resource }) {
  const said = country === '*' ? undefined : countries.of(country);
  if (said === undefined || name.includes(said)) return null;
  return <small> {said}</small>;
}

/** The ways to reach one resource. */
export function Ways({ resource: { call, text, url } }: { readonly resource: Resource }) {
  const numbers = call === undefined ? [] : phoneNumbers(call);
  if (numbers.length === 0 && text === undefined && url === undefined) return null;
  return (
    <div className="ways">
      {numbers.map((number) => (
        <Way key={number} scheme="tel" number={number} say={words.care.call} />
      ))}
      {text !== undefined && <Way scheme="sms" number={text} say={words.care.text} />}
      {url !== undefined && (
        <a href={url} rel="noreferrer">
          {url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      )}
    </div>
  );
}

interface WayProps {
  readonly scheme: 'tel' | 'sms';
  readonly number: string;
  readonly say: (number: string) => string;
}

function Way({ scheme, number, say }: WayProps) {
  if (!isDialable(number)) return <span>{say(number)}</span>;
  return <a href={`${scheme}:${dialled(number)}`}>{say(number)}</a>;
}
