import { html } from 'hono/html';
import type { Html } from '../operator/bare-page.ts';
import type { AgentSummary } from './models-room.ts';

/** What works with the models, how it is, and what it has done since the server was started; nothing of what was asked. */
export function agentsPart(agents: readonly AgentSummary[]): Html | string {
  if (agents.length === 0) return '';
  return html`<h2>Agents</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Agents">
      <table class="wordy">
        <thead>
          <tr>
            <th scope="col">Agent</th>
            <th scope="col">Does</th>
            <th scope="col">State</th>
            <th scope="col">Runs</th>
            <th scope="col">Failed</th>
            <th scope="col">Tokens</th>
          </tr>
        </thead>
        <tbody>
          ${agents.map(row)}
        </tbody>
      </table>
    </div>`;
}

function row({ name, serves, state, health, metrics }: AgentSummary): Html {
  const { runs, failures, inputTokens, outputTokens } = metrics;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${serves}</td>
    <td>${state}, ${healthWords[health]}</td>
    <td>${runs}</td>
    <td>${failures}</td>
    <td>${(inputTokens + outputTokens).toLocaleString('en')}</td>
  </tr>`;
}

const healthWords = {
  untried: 'not asked yet',
  well: 'well',
  failing: 'failing, and left alone for a while',
} as const;
