import {
  isFreeOfCharge,
  type ModelSummary,
  type Money,
  type SessionVoice,
  type Spent,
} from '@lamplight/contracts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { wrapIndented } from '../terminal/wrap-indented.ts';
import { moneyText, numberText, spentText } from './money-text.ts';

const noModel =
  'No model is connected here, so the author’s words tell this story; nothing is missing but colour. ' +
  'docs/models.md says how to connect one.';

const ways =
  '“voice model” lets a model tell, “voice plain” the author alone. “retell shorter” tells the last turn again ' +
  '(longer, scarier, gentler, funnier, plainer), “say to” and a name speaks to somebody, “describe” looks around, ' +
  '“sent” shows what a model was sent, “propose” lets one think of more in this story. While a model tells, Enter or “stop” ends that.';

/** Who tells a story, what that does, what it has cost and may cost, and what can be said to change it. */
export function voiceText(voice: SessionVoice): string {
  const { models, spent, month, limits } = voice;
  if (models.length === 0) return wrapped(noModel);
  const others = models.length > 1 ? ['Models:', ...models.map((one) => indented(modelText(one)))] : [];
  return [
    whoTells(voice),
    ...others,
    wrapped(`In this story: ${soFar(spent, limits.session)}.`),
    wrapped(`This month, in all your stories: ${soFar(month, limits.month)}.`),
    ...nextCosts(voice),
    paint('dim', wrapped(models.length > 1 ? `${ways} “voice model” and a name takes another one.` : ways)),
  ].join('\n');
}

/** The same in short, once somebody has chosen. */
export function chosenText(voice: SessionVoice): string {
  const end = voice.voice === 'model' ? 'While it tells, Enter or “stop” ends that. ' : '';
  return [whoTells(voice), ...nextCosts(voice), paint('dim', wrapped(`${end}“voice” says more.`))].join('\n');
}

function whoTells(voice: SessionVoice): string {
  const model = voice.models.find(({ id }) => id === voice.model) ?? voice.models[0];
  if (model === undefined) return wrapped(noModel);
  const teller = voice.voice === 'model' ? `a model, ${named(model)}` : 'its author';
  return `${paint('bold', wrapped(`Voice: ${teller}`))}\n${wrapped(meaning(voice.voice, model))}`;
}

function nextCosts({ voice, next, limits }: SessionVoice): string[] {
  if (next === null) return [];
  if (next.amount === 0) return [wrapped('Nothing is charged for a telling.')];
  const most = moneyText(lower(next, limits.turn));
  return [
    wrapped(
      voice === 'model' ? `The next telling: at most ${most}.` : `A telling would cost at most ${most}.`,
    ),
  ];
}

function meaning(voice: SessionVoice['voice'], { model, provider, health, because }: ModelSummary): string {
  const sends = `${provider} is sent the scene as far as you know it, what you said and what was told lately`;
  const what =
    voice === 'model'
      ? `${model} writes each telling, and for that ${sends}. The rules alone decide what happens, every sentence is ` +
        'checked before you see it, and where one does not hold, the author’s words stand.'
      : `Nothing is sent to anybody. If ${model} told it, ${sends}.`;
  return health === 'failing'
    ? `${what} It does not answer at the moment: ${because ?? 'nobody knows why'}`
    : what;
}

function modelText(model: ModelSummary): string {
  const { price } = model;
  if (price === null) return `${named(model)}: no price is known`;
  if (isFreeOfCharge(price)) return `${named(model)}: free of charge`;
  const [read, written] = [price.input, price.output].map((amount) =>
    moneyText({ amount, currency: price.currency }),
  );
  return `${named(model)}: ${read} for a million tokens read, ${written} for a million written`;
}

function named({ id, model, provider }: ModelSummary): string {
  return `${id} (${id === model ? '' : `${model}, `}${provider})`;
}

function soFar(spent: Spent, limit: Money | null): string {
  const tellings = `${numberText(spent.tellings)} ${spent.tellings === 1 ? 'telling' : 'tellings'}`;
  const of = limit === null ? '' : `, of ${moneyText(limit)} at most`;
  return `${tellings}, ${spentText(spent)}${of}`;
}

function lower(next: Money, limit: Money | null): Money {
  return limit !== null && limit.currency === next.currency && limit.amount < next.amount ? limit : next;
}

function wrapped(text: string): string {
  return wrap(text, process.stdout.columns);
}

function indented(text: string): string {
  return wrapIndented(text, process.stdout.columns);
}
