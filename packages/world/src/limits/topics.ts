/** A topic that adventures can be tagged with. */
interface Topic {
  /** As a player reads it. */
  readonly title: string;
  /** After a scene about it, a player is asked how that was, however gently it was told. */
  readonly heavy?: true;
}

/** The topics that every adventure can use, by id. Adventures may declare further ones. */
export const knownTopics: Readonly<Record<string, Topic>> = {
  death: { title: 'Death and dying' },
  'death-of-a-child': { title: 'The death of a child', heavy: true },
  'death-of-a-parent': { title: 'The death of a parent' },
  grief: { title: 'Grief and mourning' },
  suicide: { title: 'Suicide', heavy: true },
  'self-harm': { title: 'Self-harm', heavy: true },
  abuse: { title: 'Abuse', heavy: true },
  'sexual-violence': { title: 'Sexual violence', heavy: true },
  violence: { title: 'Fights and violence' },
  war: { title: 'War' },
  blood: { title: 'Blood' },
  gore: { title: 'Wounds shown closely' },
  'animal-harm': { title: 'Animals that are hurt or dead' },
  illness: { title: 'Illness and hospitals' },
  'memory-loss': { title: 'Losing one’s memory' },
  pregnancy: { title: 'Pregnancy and its loss' },
  drowning: { title: 'Drowning and danger at sea' },
  storms: { title: 'Storms' },
  fire: { title: 'Fire' },
  heights: { title: 'Heights and falling' },
  darkness: { title: 'Being in the dark' },
  'confined-spaces': { title: 'Cramped and closed spaces' },
  'being-watched': { title: 'Being watched or followed' },
  'being-lost': { title: 'Being lost' },
  ghosts: { title: 'Ghosts and the uncanny' },
  spiders: { title: 'Spiders' },
  insects: { title: 'Bees, moths and other insects' },
  snakes: { title: 'Snakes' },
  'food-and-body': { title: 'Eating, weight and the body' },
  alcohol: { title: 'Alcohol' },
  drugs: { title: 'Drugs' },
  romance: { title: 'Romance' },
  'sexual-content': { title: 'Sexual content' },
  discrimination: { title: 'Discrimination' },
  'family-conflict': { title: 'Quarrels in a family' },
  loneliness: { title: 'Loneliness and being left' },
};

/** Whether a topic is heavy, so that a scene about it is a hard one. */
export function isHeavy(topic: string): boolean {
  return knownTopics[topic]?.heavy === true;
}
