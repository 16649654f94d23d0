/** After a hard scene. */
export const checkOutWords = {
  goOn: 'Go on',
  pause: 'A pause',
  less: 'Less of this …',
  veil: 'Veil it',
  line: 'Leave it out',
  veilNamed: (topic: string) => `Veil it: ${topic}`,
  lineNamed: (topic: string) => `Leave it out: ${topic}`,
} as const;
