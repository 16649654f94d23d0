import type { CareLanguage } from '@lamplight/contracts';

/** What an exercise must say before it begins, and what none may ever say; the red flags are those of REVIEW.md. */
export interface Rubric {
  /** That one may stop when it feels worse. */
  readonly mayStop: RegExp;
  /** Promising, ordering, minimising, judging, "should", "must". */
  readonly never: RegExp;
}

export const rubric: Readonly<Record<CareLanguage, Rubric>> = {
  en: {
    mayStop: /feels worse, stop/,
    never: /\b(?:must|should|never|promise|will help|calm down|just relax|only)\b/i,
  },
  es: {
    mayStop: /te sientes peor, para\b/,
    never: /\b(?:debes|deberías|tienes que|nunca|promet\w+|te ayudará|cálmate|relájate|solo tienes)\b/i,
  },
  fr: {
    mayStop: /va moins bien, arrête/,
    never: /\b(?:tu dois|devrais|il faut|jamais|promet\w*|va t’aider|t’aidera|calme-toi|détends-toi)\b/i,
  },
  de: {
    mayStop: /schlechter anfühlt, hör auf/,
    never: /\b(?:musst|sollst|solltest|nie|versprech\w+|wird dir helfen|beruhig\w*|entspann dich)\b/i,
  },
  it: {
    mayStop: /va peggio, fermati/,
    never: /\b(?:devi|dovresti|bisogna|mai|promett\w+|ti aiuterà|calmati|rilassati)\b/i,
  },
  pt: {
    mayStop: /se piorar, pare\b/,
    never: /\b(?:deve|deveria|tem que|nunca|promet\w+|vai ajudar|acalme-se|relaxe)\b/i,
  },
  nl: {
    mayStop: /slechter voelt, stop dan/,
    never: /\b(?:moet|hoort te|nooit|belo(?:of|ven)\w*|zal helpen|rustig maar|ontspan je)\b/i,
  },
  pl: {
    mayStop: /poczujesz się gorzej, przerwij/,
    never: /(?:musisz|powinn\w+|nigdy|obiecuj\w+|na pewno|uspokój się|odpręż się)/i,
  },
};
