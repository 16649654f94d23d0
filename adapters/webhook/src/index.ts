export { createWebhookChannel, type WebhookOptions } from './create-webhook-channel.ts';
export { WebhookAddressError } from './webhook-address.ts';
