import { createHash } from 'node:crypto';
import { createFileChannel } from '@lamplight/adapter-alert-file';
import { createMailChannel } from '@lamplight/adapter-mail';
import { systemClock } from '@lamplight/adapter-system';
import { createWebhookChannel } from '@lamplight/adapter-webhook';
import type { Channel, Contact, ReachableContact } from '@lamplight/escalation';
import { ContactsError } from './contacts-error.ts';
import type { ContactsFile } from './contacts-file.ts';
import type { WrittenContact } from './contacts-schema.ts';
import type { EscalationConfig } from './escalation-config.ts';

/** The contacts of an installation, with the way to each. @throws ContactsError when a secret is missing */
export function reachableContacts(written: ContactsFile, config: EscalationConfig): ReachableContact[] {
  return written.contacts.map((one) => ({
    ...contactOf(one),
    channel: channelOf(one.channel, written, config),
  }));
}

/** A contact, who has the same id for as long as the name is the same. */
export function contactOf({ name, order }: WrittenContact): Contact {
  return { id: createHash('sha256').update(name).digest('hex').slice(0, 12), name, order };
}

function channelOf(
  channel: WrittenContact['channel'],
  written: ContactsFile,
  config: EscalationConfig,
): Channel {
  if (channel.kind === 'file') return createFileChannel(written.placed(channel.path));
  if (channel.kind === 'webhook') {
    const { url, allowPrivate, secretFile, secretEnv, authorityFile } = channel;
    const secret = secretOf(secretFile, secretEnv, written, config) ?? '';
    if (secret.length < 16) throw new ContactsError(`The secret of ${url} must have 16 characters or more.`);
    return createWebhookChannel({
      url,
      secret,
      allowPrivate,
      clock: systemClock(),
      ...(authorityFile === undefined ? {} : { authority: written.readNamed(authorityFile) }),
    });
  }
  if (!written.mail) throw new ContactsError('A contact by mail needs the server that sends it.');
  const { host, port, security, from, user, passwordFile, passwordEnv, authorityFile } = written.mail;
  const password = secretOf(passwordFile, passwordEnv, written, config);
  return createMailChannel({
    to: channel.to,
    from,
    host,
    port,
    security,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    ...(authorityFile === undefined ? {} : { authority: written.readNamed(authorityFile) }),
  });
}

function secretOf(
  file: string | undefined,
  variable: string | undefined,
  written: ContactsFile,
  config: EscalationConfig,
): string | undefined {
  if (file !== undefined) return written.readNamed(file);
  if (variable === undefined) return undefined;
  const secret = config.variables[variable];
  if (secret === undefined)
    throw new ContactsError(
      `The contacts name the variable ${variable}, which is not set in the environment.`,
    );
  return secret;
}
