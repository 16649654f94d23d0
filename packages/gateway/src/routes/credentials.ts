/** How a request says whose it is, for the interface description. */
export const credentials = {
  player: {
    type: 'apiKey',
    in: 'cookie',
    name: 'lamplight_player',
    description:
      'Who you are. There are no accounts: the first answer sets this signed cookie, and whoever sends it back is the ' +
      'same player. Without it you are somebody new, and your own sessions answer 404. A browser does this by itself.',
  },
  operator: {
    type: 'http',
    scheme: 'bearer',
    description: 'The key in the file `watch.key` of the data folder.',
  },
} as const;
