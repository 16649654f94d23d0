/** Around care that has been read. What stands in the panel itself is in the language of the care. */
export const careWords = {
  paused: 'Here the story waited.',
  openAgain: 'Open',
  standsAt: (story: string, place: string) => `${story} · ${place}`,
} as const;
