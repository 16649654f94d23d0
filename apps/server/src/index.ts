export {
  composeKeyRotation,
  composePlayhouse,
  composeReader,
  composeStories,
  composeStory,
  composeTrial,
  homeTenant,
  type Playhouse,
  readAdventureFolder,
} from './compose.ts';
export { type Config, ConfigError, readConfig } from './config.ts';
export { describeFinding } from './describe-finding.ts';
export { main } from './main.ts';
export type { Stories } from './stories.ts';
