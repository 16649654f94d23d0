import type { Resource } from '@lamplight/contracts';

/** A place to turn to, with what shows that it is true. */
export interface ResourceRow {
  readonly resource: Resource;
  /** ISO date on which somebody looked. */
  readonly verified_on: string;
  /** Where it says so. */
  readonly source: string;
  /** ISO date from which on the row may no longer be trusted. */
  readonly expires: string;
}

const looked = { verified_on: '2026-11-21', expires: '2027-05-21' } as const;

function line(country: string, name: string, call: string, languages: string[], source: string): ResourceRow {
  return { resource: { name, country, kind: 'crisis-line', call, languages }, source, ...looked };
}

function emergency(country: string, call: string, source: string): ResourceRow {
  return {
    resource: { name: 'Emergency', country, kind: 'emergency', call, languages: [] },
    source,
    ...looked,
  };
}

const european = 'https://digital-strategy.ec.europa.eu/en/policies/112';

export const resourceRows: readonly ResourceRow[] = [
  emergency('US', '911', 'https://www.911.gov/'),
  emergency('GB', '999', 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers'),
  ...['IE', 'FR', 'ES', 'DE', 'AT', 'NL', 'SE', 'FI'].map((country) => emergency(country, '112', european)),
  emergency('AU', '000', 'https://www.triplezero.gov.au/'),
  emergency('NZ', '111', 'https://www.police.govt.nz/111'),
  line('US', '988 Suicide & Crisis Lifeline', '988', ['en', 'es'], 'https://988lifeline.org/'),
  line('CA', '9-8-8 Suicide Crisis Helpline', '988', ['en', 'fr'], 'https://988.ca/'),
  line('GB', 'Samaritans', '116 123', ['en'], 'https://www.samaritans.org/'),
  line('IE', 'Samaritans Ireland', '116 123', ['en'], 'https://www.samaritans.org/ireland/'),
  line('FR', '3114, numéro national de prévention du suicide', '3114', ['fr'], 'https://3114.fr/'),
  line('ES', 'Línea 024', '024', ['es'], 'https://www.sanidad.gob.es/linea024/home.htm'),
  line('DE', 'TelefonSeelsorge', '0800 111 0 111', ['de'], 'https://www.telefonseelsorge.de/'),
  line('AT', 'TelefonSeelsorge', '142', ['de'], 'https://www.telefonseelsorge.at/'),
  line('CH', 'Die Dargebotene Hand', '143', ['de', 'fr', 'it'], 'https://www.143.ch/'),
  line('NL', '113 Zelfmoordpreventie', '113 or 0800-0113', ['nl'], 'https://www.113.nl/'),
  line('SE', 'Mind Självmordslinjen', '90101', ['sv'], 'https://mind.se/'),
  line('FI', 'MIELI Kriisipuhelin', '09 2525 0111', ['fi'], 'https://mieli.fi/'),
  line('AU', 'Lifeline', '13 11 14', ['en'], 'https://www.lifeline.org.au/'),
  line('NZ', '1737, Need to talk?', '1737', ['en'], 'https://1737.org.nz/'),
  line('IN', 'Tele MANAS', '14416', ['en', 'hi'], 'https://telemanas.mohfw.gov.in/'),
  line('SG', 'Samaritans of Singapore', '1767', ['en'], 'https://www.sos.org.sg/'),
  line('BR', 'CVV', '188', ['pt'], 'https://cvv.org.br/'),
  {
    resource: {
      name: 'Find a helpline near you',
      country: '*',
      kind: 'directory',
      url: 'https://findahelpline.com/',
      languages: [],
    },
    source: 'https://findahelpline.com/',
    ...looked,
  },
];

const regions = [
  ['EU', '112'],
  ['US', '911'],
  ['GB', '999'],
  ['AU', '000'],
  ['NZ', '111'],
] as const;

/** Shown where no emergency number is verified for a country: each is named after the region that it is for. */
export const emergenciesByRegion = regions.map(([region, call]) => {
  const resource: Resource = { name: 'Emergency', country: region, kind: 'emergency', call, languages: [] };
  return { region, resource };
});
