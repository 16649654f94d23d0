import { SentenceEncoderError } from '@lamplight/ports';

export function aborted(): SentenceEncoderError {
  return new SentenceEncoderError('sentence-encoder/aborted', 'The caller stopped waiting for the vectors.');
}

export function full(places: number): SentenceEncoderError {
  return new SentenceEncoderError(
    'sentence-encoder/busy',
    `${places} calls wait for the sentence encoder, which is as many as may. Ask again later.`,
  );
}

export function tooLong(patience: number): SentenceEncoderError {
  return new SentenceEncoderError(
    'sentence-encoder/busy',
    `The sentence encoder did not come to these texts within ${patience} ms. Ask again later.`,
  );
}

export function brokeOff(options?: ErrorOptions): SentenceEncoderError {
  return new SentenceEncoderError(
    'sentence-encoder/unavailable',
    'The sentence encoder could not be loaded, or broke off. The next call starts it again.',
    options,
  );
}

export function tooManyStarts(): SentenceEncoderError {
  return new SentenceEncoderError(
    'sentence-encoder/unavailable',
    'The sentence encoder broke off again and again. It is left alone for a minute.',
  );
}

export function putAway(): SentenceEncoderError {
  return new SentenceEncoderError(
    'sentence-encoder/disposed',
    'The sentence encoder was put away and encodes nothing any more.',
  );
}
