import type { LanguageModel, ModelTier } from '@lamplight/ports';

import { AgentError } from './agent-error.ts';
import { type Employed, employ } from './employ.ts';
import type { AgentReport, Registry } from './registry.ts';

export interface RegistryNeeds {
  /** The model for each tier: a `ResilientModel`, or anything else that has them. */
  readonly models: { tier(tier: ModelTier): LanguageModel };
}

/** A registry with nobody in it. */
export function createRegistry({ models }: RegistryNeeds): Registry {
  const employed = new Map<string, Employed>();
  const named = (name: string): Employed => {
    const found = employed.get(name);
    if (found !== undefined) return found;
    const known = [...employed.keys()].join(', ') || 'nobody';
    throw new AgentError('agents/unknown', `There is no agent "${name}". There are: ${known}.`);
  };
  const registry: Registry = {
    register(agent) {
      if (employed.has(agent.name)) {
        throw new AgentError(
          'agents/name-taken',
          `There is an agent "${agent.name}" already. Choose another name.`,
        );
      }
      employed.set(agent.name, employ(agent, models.tier(agent.tier)));
    },
    start: (name) => named(name).start(),
    drain: (name) => named(name).drain(),
    retire(name) {
      named(name).retire();
      employed.delete(name);
    },
    async close() {
      await Promise.all([...employed.values()].map((one) => one.drain()));
      for (const name of employed.keys()) registry.retire(name);
    },
    find: (by = {}) => [...employed.values()].map((one) => one.report()).filter((one) => isSuch(one, by)),
    perform(what, assignment, context) {
      const able = [...employed.values()].filter(
        (one) => one.report().state === 'working' && one.agent.serves.name === what.name,
      );
      const [best] = able.toSorted(byHealthAndWork);
      if (best === undefined) {
        const message = `Nobody at work can do "${what.name}". Register an agent for it, and start it.`;
        return Promise.reject(new AgentError('agents/nobody', message));
      }
      return best.perform(what, assignment, context);
    },
  };
  return registry;
}

function isSuch(
  { role, serves, capabilities }: AgentReport,
  by: { readonly role?: string; readonly capability?: string },
): boolean {
  if (by.role !== undefined && by.role !== role) return false;
  return by.capability === undefined || serves === by.capability || capabilities.includes(by.capability);
}

function byHealthAndWork(one: Employed, other: Employed): number {
  const [a, b] = [one.report(), other.report()];
  const unwell = Number(a.health === 'failing') - Number(b.health === 'failing');
  return unwell || a.metrics.running - b.metrics.running;
}
