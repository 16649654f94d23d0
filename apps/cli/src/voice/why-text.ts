import { wordsOfCode } from '@lamplight/contracts';

/** Why a model was cut off, or its author's words stand, by the code of the reason or by the area of that. */
const reasons: Readonly<Record<string, string>> = {
  truth: 'what the model wrote did not agree with the story',
  'truth/unreadable': 'nobody could check what the model wrote',
  'truth/meta': 'the model did not stay with the story',
  'truth/unknown-name': 'the model named somebody or something that is not in the scene',
  'truth/not-here': 'the model told of what is somewhere else',
  'truth/invented': 'the model made something up',
  'truth/possession': 'the model gave or took what nobody gave or took',
  'truth/moved': 'the model made somebody come or go',
  'truth/health': 'the model told of a harm or a healing that there was not',
  'truth/quest': 'the model took something for done that is not',
  'truth/player': 'the model acted or spoke in your place',
  'truth/spoken': 'the model let somebody say what they did not',
  'truth/secret': 'the model knew what you cannot know yet',
  'truth/number': 'the model had a number wrong',
  'truth/contradicted': 'the model denied what happened',
  'truth/left-out': 'the model left out what happened',
  telling: 'what the model wrote does not belong here',
  'language-model': 'the model gave no answer that can be used',
  'language-model/unreachable': 'nobody answered where the model should be',
  'language-model/busy': 'the model was asked too much',
  'language-model/credentials': 'the provider does not accept the key, or nothing is left to be spent',
  'language-model/unknown-model': 'the provider does not have this model',
  'language-model/refused': 'the model would not write this',
  'language-model/late': 'the model took too long',
  'voice/budget': 'as much as may be spent on models is spent',
  'voice/telling': 'the model is still writing',
  'voice/broken': 'the telling broke off',
  'voice/stopped': 'you stopped the model',
  'voice/superseded': 'the story went on',
  'voice/late': 'the model took too long',
  'voice/empty': 'the model wrote nothing',
};

const unforeseen = 'something went wrong with the telling';

/** A reason in words, as the second half of a sentence. @param code `null` where there is none */
export function whyText(code: string | null): string {
  return wordsOfCode(reasons, code) ?? unforeseen;
}
