import type { Language } from '../reading.ts';

/** The words by which each language denies. They count only for phrases of the same language. */
export const negators: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['not', 'never', 'nor', 'without', 'stopped', 'neither']),
  es: new Set(['no', 'nunca', 'jamas', 'tampoco', 'sin']),
  fr: new Set(['ne', 'n', 'pas', 'plus', 'jamais', 'aucune', 'sans']),
  de: new Set(['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'nimmer']),
  it: new Set(['non', 'mai', 'senza', 'neanche']),
  pt: new Set(['nao', 'nunca', 'jamais', 'nem', 'sem']),
  nl: new Set(['niet', 'nooit', 'geen', 'zonder']),
  pl: new Set(['nie', 'nigdy', 'bez']),
};

/** Words that may stand between a denial and what it denies. Any other word ends its reach. */
export const bridges: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'going want wanting to gonna plan planning think thinking thought of about would will ever even really actually feel ' +
      'feeling am be been is was a the my do did have had having trying try that i like anymore any longer so much at all in ' +
      'still wanted'
    ).split(' '),
  ),
  es: new Set('me quiero queria voy a estoy he pensando en es que yo de tengo pienso te'.split(' ')),
  fr: new Set('je j ai me m veux vais suis pense envie d de a y t'.split(' ')),
  de: new Set('ich mich mir will werde habe daran zu wollte bin'.split(' ')),
  it: new Set('mi voglio ho sto sono di a piu vorrei volevo'.split(' ')),
  pt: new Set('me eu quero vou estou tenho de a que mais penso em'.split(' ')),
  nl: new Set('ik me mij mezelf wil ga heb aan meer ben'.split(' ')),
  pl: new Set('sie chce mam zamierzam juz jestem ja o mysle'.split(' ')),
};
