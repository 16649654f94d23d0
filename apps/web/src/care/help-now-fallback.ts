import type { Care, Resource } from '@lamplight/contracts';

function emergency(name: string, call: string): Resource {
  return { name, country: '*', kind: 'emergency', call, languages: [] };
}

/**
 * What "I need help now" shows while, or whenever, the server does not answer. Written beforehand like every word of
 * care, and true anywhere: it names no line that has not been checked for the country it is shown in.
 */
export const helpNowFallback: Care = {
  level: 2,
  id: 'help-now/page',
  mode: 'pause',
  title: 'Help, now',
  paragraphs: [
    'If you or somebody else is in danger, call the emergency number first.',
    'If you would like to talk to someone, the directory below knows the help lines near you, for any kind of trouble, small or large. You can begin with “I need to talk to someone”.',
    'Until then: be near another person if you can. Put both feet on the floor, breathe out slowly, and name three things that you can see.',
    'I am software, and these words were written beforehand by people. No person is reading along, and nobody has been told of this.',
  ],
  resources: [
    emergency('Emergency in the European Union', '112'),
    emergency('Emergency in the United States', '911'),
    emergency('Emergency in the United Kingdom', '999'),
    emergency('Emergency in Australia', '000'),
    emergency('Emergency in New Zealand', '111'),
    {
      name: 'Find a helpline near you',
      country: '*',
      kind: 'directory',
      url: 'https://findahelpline.com/',
      languages: [],
    },
  ],
  language: 'en',
  tools: ['ground', 'breathe', 'plan'],
  told: 'nobody',
};
