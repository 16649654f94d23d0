import type { Offer, Scene, SceneEntity } from '@lamplight/contracts';

/** What can be done with one thing or person; first what is about it most. */
export function offersAbout(offers: readonly Offer[], id: string): readonly Offer[] {
  return offers
    .filter(({ about, command }) => about.includes(id) && !talks.has(command.verb))
    .toSorted((a, b) => a.about.indexOf(id) - b.about.indexOf(id));
}

/** Whether it is there to be looked at and for nothing else. */
export function isScenery(offers: readonly Offer[], { id }: SceneEntity): boolean {
  return offersAbout(offers, id).every(({ command }) => command.verb === 'examine');
}

/** What can be done that is about nothing in sight. */
export function generalOffers(
  offers: readonly Offer[],
  { things, people, inventory }: Scene,
): readonly Offer[] {
  const shown = new Set([...things, ...people, ...inventory].map(({ id }) => id));
  return offers.filter(
    ({ about, command }) =>
      !talks.has(command.verb) && command.verb !== 'go' && !about.some((id) => shown.has(id)),
  );
}

/** What can be said in a conversation, and the end of it. */
export function sayings(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ command }) => talks.has(command.verb));
}

/** The number that says the same when it is typed; only choices have one. */
export function numberOf({ command }: Offer): number | undefined {
  const { verb, choice } = command;
  return verb === 'choose' && typeof choice === 'number' ? choice + 1 : undefined;
}

/** The ready command of a way out; a way that is shut has none. */
export function offerOfExit(offers: readonly Offer[], direction: string): Offer | undefined {
  return offers.find(({ command }) => command.verb === 'go' && command['direction'] === direction);
}

const talks: ReadonlySet<string> = new Set(['choose', 'leave-talk']);
