import { ContactsError } from './contacts-error.ts';

/** What an operator can set about telling people. */
export interface EscalationConfig {
  readonly dataFolder: string;
  /** CONTACTS_FILE; `undefined` for the usual place in the data folder. */
  readonly contactsFile: string | undefined;
  /** PUBLIC_URL: how contacts reach this server from outside, without a slash at its end. */
  readonly publicUrl: string;
  /** The environment: contacts may name variables that hold secrets. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the part of the environment that is about telling people.
 *
 * @param said the variables that are not empty
 * @param around what the rest of the environment says
 * @throws ContactsError when PUBLIC_URL is no address of a web server
 */
export function readEscalationConfig(
  said: Readonly<Record<string, string | undefined>>,
  around: { readonly dataFolder: string; readonly port: number },
): EscalationConfig {
  const text = said['PUBLIC_URL']?.trim() ?? `http://localhost:${around.port}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.pathname !== '/'
  ) {
    throw new ContactsError(
      `PUBLIC_URL must be how this server is reached from outside, such as https://lamp.example.org; it is "${text}".`,
    );
  }
  return {
    dataFolder: around.dataFolder,
    contactsFile: said['CONTACTS_FILE']?.trim(),
    publicUrl: url.origin,
    variables: said,
  };
}
