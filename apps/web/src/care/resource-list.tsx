import type { Care, Resource } from '@lamplight/contracts';
import { dialled, isDialable, phoneNumbers } from './phone-numbers.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

interface ResourceListProps {
  readonly resources: readonly Resource[];
  readonly language: Care['language'];
}

/** Where to turn, one press away. */
export function ResourceList({ resources, language }: ResourceListProps) {
  // Several of them are named by where each holds.
  const isNamed = ({ kind }: Resource): boolean =>
    kind === 'emergency' && resources.filter((one) => one.kind === kind).length > 1;
  return (
    <ul className="resources">
      {resources.map((resource) => (
        <li key={`${resource.country} ${resource.name}`}>
          <p>
            {resource.name}
            {!isNamed(resource) && <Country resource={resource} language={language} />}
            {resource.hours !== undefined && <small> {resource.hours}</small>}
          </p>
          <Ways resource={resource} language={language} />
        </li>
      ))}
    </ul>
  );
}

interface ResourceProps {
  readonly resource: Resource;
  readonly language: Care['language'];
}

/** The country, where the name does not say it already. */
function Country({ resource: { name, country }, language }: ResourceProps) {
  if (country === '*') return null;
  const said = new Intl.DisplayNames([language], { type: 'region' }).of(country);
  if (said === undefined || name.includes(said)) return null;
  return <small> {said}</small>;
}

/** The ways to reach one resource. */
export function Ways({ resource: { call, text, url }, language }: ResourceProps) {
  const words = panelWordsIn(language);
  const numbers = call === undefined ? [] : phoneNumbers(call);
  if (numbers.length === 0 && text === undefined && url === undefined) return null;
  return (
    <div className="ways">
      {numbers.map((number) => (
        <Way key={number} scheme="tel" number={number} say={words.call} />
      ))}
      {text !== undefined && <Way scheme="sms" number={text} say={words.text} />}
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
