/** Help as a page. */
export const helpPageWords = {
  title: 'Help and settings',
  more: 'More that helps',
  exit: 'If somebody must not see this',
  exitWords:
    'Press Esc three times, anywhere, or “Leave this page quickly”. The page is emptied at once, and another one opens. Your browser may still remember the address; in a private window it does not.',
  preferences: 'For me',
} as const;

/** What a player chose for all stories. */
export const preferencesWords = {
  loading: 'Looking for your settings …',
  away: 'The server does not answer, so your settings cannot be changed at the moment. The numbers above are there all the same.',
  language: 'Language of care',
  anyLanguage: 'The language I write in',
  country: 'Country of the numbers',
  anyCountry: 'As it is set here',
  keepWords: 'Keep what I write at hard moments, for me',
  keepWordsMeans:
    'When you write that you are not well, this program keeps only that it was so, not your words. If you agree here, your words are kept as well: encrypted with your own key, in your own transcripts, and for nobody else. You can take it back at any time; from then on no more are kept.',
  saved: 'Saved.',
} as const;
