export { createSecondOpinion } from './create-second-opinion.ts';
export { type SecondOpinionSettings, secondOpinionKinds } from './second-opinion-settings.ts';
