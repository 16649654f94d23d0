export { createMailChannel, type MailOptions } from './create-mail-channel.ts';
