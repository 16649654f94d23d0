import { whyText } from '../voice/why-text.ts';

/** Why nothing was proposed, by the code of the reason or by the area of that. */
const reasons: Readonly<Record<string, string>> = {
  proposals: 'what the model thought of does not fit the story',
  'proposals/no-walk': 'what the model thought of did not work from where you are',
  'proposals/not-known': 'what the model thought of would have given something away',
  'proposals/invented': 'what the model thought of names what is not there',
  'proposals/over-limits': 'what the model thought of is something that you do not want to meet',
  'proposals/unfit': 'what the model thought of is not fit to be told here',
  ids: 'what the model thought of is there already',
  references: 'what the model thought of names what is not there',
  places: 'what the model thought of has no room where it should be',
  quests: 'what the model thought of cannot be done',
  'quests/ended': 'the story has ended',
  'quests/enough': 'as much became part of this story as it has room for',
  limits: 'what the model thought of cannot be told to everybody',
  'voice/plain': 'its author alone tells this story, and “voice model” lets a model tell it, too',
  'voice/care-first': 'you come first at the moment',
  'voice/no-room': 'the model cannot read and write as much as that takes',
  'voice/no-files': 'this adventure cannot be added to here',
};

/** The reason in words, as the second half of a sentence. @param code `null` where there is none */
export function whyNothing(code: string | null, hasModel: boolean): string {
  if (code === 'voice/plain' && !hasModel)
    return 'no model is connected here that could think of anything, and docs/models.md says how to connect one';
  const known = [code ?? '', code?.split('/')[0] ?? ''].find((name) => Object.hasOwn(reasons, name));
  return (known === undefined ? undefined : reasons[known]) ?? whyText(code);
}
