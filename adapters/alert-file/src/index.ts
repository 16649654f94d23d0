export { createAlertSpool } from './create-alert-spool.ts';
export { createFileChannel } from './create-file-channel.ts';
