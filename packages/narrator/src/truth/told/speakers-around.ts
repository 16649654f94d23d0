import type { Bounds } from '../bounds.ts';
import type { Entities } from './entity.ts';
import { wordsOf } from './nouns-of.ts';
import type { Paragraph } from './paragraph.ts';
import { whoIs } from './who.ts';

/** Finds who may have said what is quoted in a paragraph: words of their names in lower case, and `you`. */
export function speakersAround(
  { view, elsewhere }: Bounds,
  entities: Entities,
): (paragraph: Paragraph) => ReadonlySet<string> {
  const people = [...view.present, ...elsewhere].filter(({ kind }) => kind === 'person');
  const namesOfPeople = new Set(people.flatMap(({ name }) => wordsOf(name)));
  const inTalk = new Set(view.events.flatMap((event) => (event.type === 'scene-told' ? [event.person] : [])));
  const talking = view.present
    .filter(({ id }) => inTalk.has(id))
    .flatMap(({ name }) => [...wordsOf(name), 'you']);

  return ({ sentences, isNew }) => {
    const named = sentences.flatMap(({ tokens }) =>
      tokens.filter(({ isQuoted, word }) => !isQuoted && namesOfPeople.has(word)).map(({ word }) => word),
    );
    const saying = sentences.flatMap(({ claims }) =>
      claims.filter(({ classes, isQuoted }) => !isQuoted && classes.includes('say')),
    );
    if (saying.some(({ subject }) => subject?.head.word === 'you')) named.push('you');
    // Where nobody is named, it is one of the two who talk.
    if (isNew && named.length === 0) named.push(...talking);
    const ids = new Set(saying.flatMap(({ subject }) => peopleIn(whoIs(subject, entities))));
    const meant = view.present.filter(({ id }) => ids.has(id)).flatMap(({ name }) => wordsOf(name));
    return new Set([...named, ...meant]);
  };
}

function peopleIn(who: ReturnType<typeof whoIs>): readonly string[] {
  return who.kind === 'person' ? who.entities.map(({ id }) => id) : [];
}
