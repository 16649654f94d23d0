export { checkAdventure } from './check-adventure.ts';
export { type Extended, extendStory } from './extend-story.ts';
export { checkerVersion } from './checker-version.ts';
export type { Finding, Spot } from './finding.ts';
export { adventureJsonSchema } from './format/adventure-json-schema.ts';
export { type Loaded, loadAdventure } from './load-adventure.ts';
export { compareTranscripts, type TurnDifference } from './walkthrough/compare-transcripts.ts';
export {
  type GoldenTranscript,
  readTranscript,
  transcriptFolder,
  writeTranscript,
} from './walkthrough/transcript.ts';
export {
  begunIn,
  readWalkthrough,
  type Walkthrough,
  walkthroughFolder,
  writeWalkthrough,
} from './walkthrough/walkthrough.ts';
export { usualHead } from './walkthrough/walkthrough-head.ts';
export { type SheetLine, type StateSheet, stateSheet } from './sheet/state-sheet.ts';
