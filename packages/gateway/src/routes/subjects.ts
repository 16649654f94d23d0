/** What the interface is about, in the order in which somebody gets to know it. */
export const subjects = [
  {
    name: 'sessions',
    description: 'Adventures, and your playings of them: begin, read, name, remove, keep.',
  },
  { name: 'turns', description: 'Say something, take it back, try it otherwise, see why it went as it did.' },
  { name: 'voice', description: 'Who tells a story: its author, or a model after them.' },
  {
    name: 'quests',
    description: 'More in a story: quests, people and places that a model proposes and you take.',
  },
  { name: 'player', description: 'What belongs to you and to no session.' },
  { name: 'care', description: 'Help now, limits, pausing, and the safety plan.' },
  { name: 'stream', description: 'What happens to a session, as it happens.' },
  { name: 'health', description: 'Whether the installation works. Open to everybody.' },
  { name: 'operator', description: 'For whoever runs the installation, with the key of its data folder.' },
] as const;
