/** An address that no alert may be sent to; the message says what would be right. */
export class WebhookAddressError extends Error {
  readonly code = 'webhook/bad-address';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WebhookAddressError';
  }
}

/**
 * Reads the address of a webhook.
 *
 * @param allowPrivate whether it may be unencrypted and lead to this machine or its network
 * @throws WebhookAddressError when it may not be used
 */
export function webhookAddress(text: string, allowPrivate: boolean): URL {
  if (!URL.canParse(text))
    throw new WebhookAddressError('The address of a webhook must be like https://example.org/hook.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    throw new WebhookAddressError(
      'The address of a webhook holds no user and no password; calls are signed instead.',
    );
  }
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) {
    throw new WebhookAddressError(
      'The address of a webhook must begin with https:. Within a network of your own, set allowPrivate to use http:.',
    );
  }
  return url;
}
