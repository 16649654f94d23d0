import { isFreeOfCharge, type ModelSummary } from '@lamplight/contracts';
import { firstModels } from '@lamplight/play';
import { html } from 'hono/html';
import { barePage, type Html } from '../operator/bare-page.ts';
import { leaveForm } from '../operator/key-page.ts';
import { howToConnect } from './how-to-connect.ts';
import { agentsPart } from './agents-part.ts';
import type { ModelCheck, ModelsRoom } from './models-room.ts';

/** What the operator sees of the models and of who works with them, and what became of a test. Never a key. */
export function modelsPage(room: Pick<ModelsRoom, 'list' | 'agents'>, tested: Tested | null): Html {
  const models = room.list();
  return barePage(
    'Models',
    html`<h1>Models</h1>
      <p class="state" role="status">${tested === null ? standing(models) : outcome(tested)}</p>
      ${models.map((model) => card(model, tested))}
      ${
        models.length === 0
          ? connecting()
          : html`<p class="soft">
              A test asks a model for one word. It sends nothing of any story, and costs a few tokens.
            </p>`
      }
      ${agentsPart(room.agents())} ${leaveForm('/models')}`,
  );
}

/** A test, and what became of it. */
export interface Tested {
  readonly id: string;
  readonly check: ModelCheck;
}

function standing(models: readonly ModelSummary[]): string {
  if (models.length === 0)
    return 'No model is connected: stories are told in the words of their authors, and nothing is missing but colour.';
  const failing = models.filter(({ health }) => health === 'failing').length;
  const count = models.length === 1 ? 'One model is connected' : `${models.length} models are connected`;
  if (failing === 0) return `${count}. ${whoDoesWhat(models)}`;
  const fail = failing === 1 ? 'one of them fails' : `${failing} of them fail`;
  const meanwhile =
    failing === models.length
      ? 'stories are told in the words of their authors'
      : 'those that answer stand in for the others';
  return `${count}; ${fail}. ${whoDoesWhat(models)} Meanwhile ${meanwhile}.`;
}

function whoDoesWhat(models: readonly ModelSummary[]): string {
  const { tells, understands } = firstModels(models);
  if (models.length === 1)
    return 'It tells stories, and says what players mean where the program does not know.';
  return tells === understands
    ? `${tells} is asked first, to tell stories and to say what players mean where the program does not know.`
    : `${tells} is asked first to tell stories, and ${understands} to say what players mean where the program does not know.`;
}

function outcome({ id, check }: Tested): Html {
  if (!check.ok) return html`<strong>${id} did not answer.</strong> ${check.wrong}<br />${check.remedy}`;
  const said = check.said === '' ? 'It was reached' : `It answered “${check.said}”`;
  return html`<strong>${id} works.</strong> ${said}, for ${check.tokens} tokens.`;
}

function card(summary: ModelSummary, tested: Tested | null): Html {
  const { id, provider, model, tiers, contextTokens } = summary;
  return html`<h2>${id}</h2>
    <dl>
      <dt>Model</dt>
      <dd>${model}</dd>
      <dt>Provider</dt>
      <dd>${provider}</dd>
      <dt>For</dt>
      <dd>${tiers.map((tier) => tierWords[tier]).join(' and ')}</dd>
      <dt>Context</dt>
      <dd>${contextTokens.toLocaleString('en')} tokens</dd>
      <dt>Price</dt>
      <dd>${priceOf(summary)}</dd>
      <dt>State</dt>
      <dd>${stateOf(summary, tested)}</dd>
    </dl>
    <form method="post" action="/models/check">
      <input type="hidden" name="model" value="${id}" />
      <button aria-label="Test the connection of ${id}">Test the connection</button>
    </form>`;
}

/** That nothing is charged, that nobody knows, and a sum are three different things. */
function priceOf({ price }: ModelSummary): string {
  if (price === null) return 'none is known here, so no budget in money counts it';
  if (isFreeOfCharge(price)) return 'free of charge';
  const { input, output, currency } = price;
  return `${input} ${currency} for a million tokens read, ${output} for a million written`;
}

/** A test asks the model by itself, so what stories have found out about it does not hold what the test did. */
function stateOf({ id, health, because, until }: ModelSummary, tested: Tested | null): string {
  if (health === 'untried' && tested?.id === id)
    return `${tested.check.ok ? 'It answers' : 'It fails'}; no story has asked it yet.`;
  const again = until === null ? '' : ` It may be asked again from ${until.slice(11, 19)} UTC on.`;
  return `${healthWords[health]}${because === null ? '' : ` ${because}`}${again}`;
}

const tierWords = { small: 'understanding', large: 'telling' } as const;

const healthWords = {
  untried: 'No story has asked it yet.',
  ready: 'It answers.',
  failing: 'It fails.',
} as const;

function connecting(): Html {
  return html`<h2>How to connect one</h2>
    <p>
      In the terminal that starts the server. More, such as several models, prices and budgets:
      <code>docs/models.md</code>.
    </p>
    ${howToConnect.map(
      ({ provider, lines }) =>
        html`<h3>${provider}</h3>
          <pre><code>${lines.join('\n')}</code></pre>`,
    )}`;
}
