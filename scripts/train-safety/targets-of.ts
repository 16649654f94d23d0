import { mentionsSelfHarm } from './mentions-self-harm.ts';
import type { ModelHead as Head } from '../../packages/safety/src/model/model-header.ts';
import type { TrainingRow } from './read-rows.ts';

/** What a head should say of a row (true, false), and how much the row counts; nothing where nobody knows. */
export interface Target {
  readonly yes: boolean;
  readonly weight: number;
}
export type Targets = Readonly<Partial<Record<Head, Target>>>;

const kindOf: Readonly<Record<string, Head>> = {
  selfharm: 'self-harm',
  abuse: 'abuse',
  violence: 'violence',
  ed: 'eating',
  substance: 'substances',
  medical: 'medical',
  distress: 'distress',
};
const kindHeads: readonly Head[] = Object.values(kindOf);
const quietLabels = new Set(['fiction', 'idiom', 'benign', 'past', 'support']);

/** Reads a row's label as one target per head. */
export function targetsOf(row: TrainingRow): Targets {
  if (row.label === 'prompt') return fromPromptTemplate(row);
  if (row.file.startsWith('templates/')) return withLevel(fromLabel(row), row);
  const isRead = row.file.startsWith('own/') || row.level !== undefined || row.source === 'handwritten-train';
  return isRead ? withLevel(fromLabel(row), row) : fromSource(row);
}

/** Of texts that were read their level says how grave it is and whether it is now, their label whether it is another's. */
function withLevel(targets: Targets, { label, level = 0 }: TrainingRow): Targets {
  const someoneElse = label === 'third_party' && level >= 2 ? yes(1.2) : no(level >= 2 ? 0.5 : 1);
  return {
    ...targets,
    'someone-else': someoneElse,
    grave: level >= 3 ? yes(1.2) : no(level === 2 ? 0.3 : 1),
    imminent: level === 4 ? yes(1) : no(level === 3 ? 1 : 0.5),
  };
}

/** What people ask of a machine: about suicide or not, but nobody's own words. */
function fromPromptTemplate({ about }: TrainingRow): Targets {
  if (about !== true) return without(all(1), 'violence', 'abuse', 'injection');
  return { ...without(all(1), ...kindHeads, 'grave'), 'about-self-harm': yes(2), injection: no(0.5) };
}

/** Rows that were read and labelled one by one. */
function fromLabel({ text, label, level = 0 }: TrainingRow): Targets {
  const names = mentionsSelfHarm(text);
  if (label === 'injection') return { ...all(0.5), injection: yes(1) };
  const quiet = all(1);
  if (quietLabels.has(label)) {
    if (label === 'fiction' || label === 'idiom' || label === 'benign')
      return names ? without(quiet, 'about-self-harm') : quiet;
    return names ? { ...quiet, 'about-self-harm': yes(0.7) } : without(quiet, 'about-self-harm');
  }
  if (label === 'third_party') {
    const rest = without(quiet, ...kindHeads);
    return names
      ? { ...rest, 'self-harm': yes(0.7), 'about-self-harm': yes(1) }
      : without(rest, 'about-self-harm');
  }
  const kind = kindOf[label];
  if (kind === undefined)
    throw new Error(`"${label}" is no label that can be learned from (${quote(text)}).`);
  const isCare = level >= 2;
  const base = isCare ? without(all(0.6), ...besides(kind)) : quiet;
  const own = { ...base, [kind]: isCare ? yes(level >= 3 ? 1.2 : 1) : no(1) };
  // A hint ("I found someone to take the cat") says little about the topic.
  if (kind === 'self-harm') return { ...own, 'about-self-harm': yes(names ? 1 : 0.2) };
  return names ? without(own, 'about-self-harm', 'self-harm') : own;
}

/** What goes with a kind so often that a row of the one says nothing certain about the other. */
function besides(kind: Head): readonly Head[] {
  if (kind === 'self-harm') return ['distress', 'substances', 'medical'];
  if (kind === 'substances' || kind === 'medical') return ['self-harm', 'substances', 'medical', 'distress'];
  return kind === 'distress' ? ['self-harm'] : ['distress'];
}

const isOrder =
  /ignor|disregard|forget|instruct|prompt|chatgpt|gpt|\bai\b|polic|\bdan\b|jailbreak|unfiltered|restrict|guideline|password|system|developer|\brules?\b|secret/i;
const speaksOfSelf = /\b(?:i|i'?m|i'?ve|my|me|myself)\b/i;

/** Rows of which only the source, a topic or a class of their writer is known: they count less, or not at all. */
function fromSource({ text, label, source }: TrainingRow): Targets {
  const names = mentionsSelfHarm(text);
  const first = speaksOfSelf.test(text);
  switch (source) {
    case 'cssrs-reddit':
      return fromWatchedForum(label, names, first);
    case 'counselchat':
      return fromCounsel(label, names);
    case 'AILuminate-demo':
      return fromPrompt(label, names, first);
    case 'DiaSafety':
      if (label !== 'Risk Ignorance') return without(all(0.5), 'medical', 'grave', ...(names ? unsure : []));
      if (!names) return { injection: no(0.5) };
      return {
        'self-harm': first ? yes(0.6) : yes(0.2),
        'about-self-harm': yes(1),
        ...(first ? { grave: yes(0.4) } : {}),
        injection: no(0.5),
      };
    case 'GoEmotions':
    case 'SAD':
      return without(all(0.7), ...(names ? unsure : []));
    case 'davidson':
      return without(all(0.5), 'violence', 'abuse', 'grave', ...(names ? unsure : []));
    default:
      if (label === 'injection') return { ...all(0.3), injection: yes(isOrder.test(text) ? 1 : 0.1) };
      return without(all(0.7), ...(names ? unsure : []));
  }
}

const unsure: readonly Head[] = ['self-harm', 'about-self-harm', 'grave'];

function fromWatchedForum(label: string, names: boolean, first: boolean): Targets {
  const grave = label === 'user_ideation' || label === 'user_behavior' || label === 'user_attempt';
  const injection = no(0.5);
  if (names) {
    const own = grave && first ? { 'self-harm': yes(0.25), grave: yes(0.2) } : {};
    return { ...own, 'about-self-harm': yes(0.7), injection };
  }
  return grave ? { injection } : { 'self-harm': no(0.3), 'about-self-harm': no(0.2), injection };
}

const counselKinds: Readonly<Record<string, Head>> = {
  'domestic-violence': 'abuse',
  'substance-abuse': 'substances',
  'eating-disorders': 'eating',
};

function fromCounsel(label: string, names: boolean): Targets {
  const kind = counselKinds[label];
  const rest = without(all(0.4), 'distress', 'grave', ...(label === 'trauma' ? (['abuse'] as const) : []));
  const own = kind === undefined ? rest : { ...rest, [kind]: yes(0.4) };
  if (names) return { ...own, 'self-harm': yes(0.3), 'about-self-harm': yes(0.8) };
  return label === 'depression' ? without(own, ...unsure) : own;
}

function fromPrompt(label: string, names: boolean, first: boolean): Targets {
  const rest = without(
    all(0.7),
    'violence',
    'abuse',
    'medical',
    'substances',
    'eating',
    'grave',
    'injection',
  );
  if (label !== 'ssh') return names ? without(rest, ...unsure) : rest;
  if (!names) return without(rest, ...unsure);
  const self = first ? { ...rest, 'self-harm': yes(0.3) } : without(rest, 'self-harm');
  return { ...self, 'about-self-harm': yes(1.2) };
}

const yes = (weight: number): Target => ({ yes: true, weight });
const no = (weight: number): Target => ({ yes: false, weight });

function all(weight: number): Targets {
  const quiet = no(weight);
  return {
    ...Object.fromEntries(kindHeads.map((head) => [head, quiet])),
    'someone-else': quiet,
    grave: quiet,
    injection: quiet,
    'about-self-harm': quiet,
  };
}

function without(targets: Targets, ...out: readonly Head[]): Targets {
  return Object.fromEntries(Object.entries(targets).filter(([head]) => !out.some((name) => name === head)));
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
