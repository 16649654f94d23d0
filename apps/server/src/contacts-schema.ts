import { z } from 'zod';

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be on one line');
const text = z.string().trim().min(1);

const webhook = z
  .strictObject({
    kind: z.literal('webhook'),
    url: text,
    /** The secret that both sides know: the name of a file that holds it, or of a variable of the environment. */
    secretFile: text.optional(),
    secretEnv: text.optional(),
    /** Allows http and addresses within this machine and its network. */
    allowPrivate: z.boolean().default(false),
    /** A file with certificates to trust instead of the usual ones. */
    authorityFile: text.optional(),
  })
  .refine(
    ({ secretFile, secretEnv }) => (secretFile === undefined) !== (secretEnv === undefined),
    'needs either secretFile or secretEnv',
  );

const mail = z.strictObject({ kind: z.literal('mail'), to: z.email() });
const file = z.strictObject({ kind: z.literal('file'), path: text });

const contact = z.strictObject({
  name,
  order: z.enum(['first', 'second']).default('first'),
  channel: z.discriminatedUnion('kind', [webhook, mail, file]),
});
export type WrittenContact = z.infer<typeof contact>;

const mailServer = z.strictObject({
  host: text,
  port: z.int().min(1).max(65_535).default(587),
  security: z.enum(['starttls', 'tls', 'none']).default('starttls'),
  from: z.email(),
  user: text.optional(),
  passwordFile: text.optional(),
  passwordEnv: text.optional(),
  authorityFile: text.optional(),
});

const minutes = z.number().min(0.01).max(525_600);
const levelPolicy = z.strictObject({
  repageMinutes: minutes.optional(),
  slowAfterMinutes: minutes.optional(),
  slowRepageMinutes: minutes.optional(),
  mostPages: z.int().min(1).nullable().optional(),
  secondContactMinutes: minutes.optional(),
  failuresBeforeSecondContact: z.int().min(1).optional(),
  retryFirstMinutes: minutes.optional(),
  retryMostMinutes: minutes.optional(),
  overdueMinutes: minutes.optional(),
});
export type WrittenLevelPolicy = z.infer<typeof levelPolicy>;

/** What a file of contacts says. */
export const contactsSchema = z
  .strictObject({
    contacts: z.array(contact).max(50),
    mail: mailServer.optional(),
    policy: z.strictObject({ level3: levelPolicy.optional(), level4: levelPolicy.optional() }).optional(),
    /** For how many days alerts are kept; 180 by default. */
    keepDays: z.int().min(14).max(3650).default(180),
  })
  .superRefine(({ contacts, mail: server }, context) => {
    const wrong = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [index, one] of contacts.entries()) {
      if (contacts.findIndex((other) => other.name === one.name) < index)
        wrong(['contacts', index, 'name'], 'is there twice; write more of the name');
      if (one.channel.kind === 'mail' && !server)
        wrong(
          ['contacts', index, 'channel'],
          'is mail, so the file needs a part "mail" with the server that sends it',
        );
    }
    if (contacts.length > 0 && !contacts.some(({ order }) => order === 'first'))
      wrong(['contacts'], 'need at least one whose order is "first"');
    if (server?.security === 'none' && !/^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host))
      wrong(['mail', 'security'], 'may be "none" only to this machine; use "starttls" or "tls"');
    if (server?.passwordFile !== undefined && server.passwordEnv !== undefined)
      wrong(['mail', 'passwordEnv'], 'is given beside passwordFile; leave one of them out');
  });
export type WrittenContacts = z.infer<typeof contactsSchema>;
