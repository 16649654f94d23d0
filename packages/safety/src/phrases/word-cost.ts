// Words by how often people write them, in the languages that are read: a phrase is indexed by the rarest it needs.
const groups: readonly (readonly [cost: number, words: string])[] = [
  [
    100,
    'i to is the and a not it my that am of have you do in me for this are so we with can on just he was but been ' +
      'ich je la le de que no se el en un y die der das e o non di che il ik het een van nie sie w z na jest a os as les des et',
  ],
  [
    40,
    'about like what be out all going at get how up work know really they will has if she there right him now because ' +
      'time one go your feel or would her did oh when as well want from think an people had his them back much good see ' +
      'mich mir ist ein eine ne pas plus une il elle mi los las si ya con una eu nao um uma mij niet mijn moj moja od te ' +
      'hat habe will mein meine ma mon suis ai est ga wil heb chce quiero per sono ho meu minha tengo ob we zu ma nicht au',
  ],
  [
    15,
    'got very sorry need does too some being make more here school then still things over us should even why who life ' +
      'could bad okay having job our getting take money love something lot lately down by way into off day thing never say ' +
      'little any other hard anything always family trying two only were where help years find friends yes enough again ' +
      'first around also after man look their last come before someone mom doing than talk everything keep home away mean ' +
      'alle wenn wieder tout fait yo muy bien sempre mio mia lui lei ele ela voor met weer mnie jak juz mam todos',
  ],
  [
    6,
    'hate boyfriend these week sick worried try every said let stop though today guy long which tired wait makes many ' +
      'through actually tell made better house new friend thought maybe give year start use while nothing same might making ' +
      'since put parents kids most done next wrong best stay hit husband already told happy dad past scared sleep person ' +
      'times left crazy ago days night god else old point together without room attack leave both wants girlfriend once ' +
      'real mind live few started wife weeks hand sometimes face lost off so too way hurt end here kill',
  ],
];

const costs = new Map(
  groups.flatMap(([cost, words]) => words.split(' ').map((word) => [word, cost] as const)),
);

/** How much it costs to index a phrase by a word: 1 for a rare one, more for one that most messages have. */
export function wordCost(word: string): number {
  return costs.get(word) ?? 1;
}
