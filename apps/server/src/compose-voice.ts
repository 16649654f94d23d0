import { freeOfCharge, type LanguageModel } from '@lamplight/ports';
import type { Config } from './config.ts';
import { shownProvider } from './shown-provider.ts';

/** The models that may lend the story their voice, in the operator's order. Where there are none, nothing is loaded. */
export async function composeModels({ models }: Pick<Config, 'models'>): Promise<readonly LanguageModel[]> {
  if (models.length === 0) return [];
  // Loaded here, because most installations have none.
  const { createLanguageModels, knownModel } = await import('@lamplight/adapter-models');
  return createLanguageModels(
    models.map(({ url, protocol, key, silenceSeconds, effort, price, ...written }) => {
      const known = knownModel(written.provider, written.model);
      const thinks = effort ?? known.effort;
      return {
        protocol,
        baseUrl: url,
        card: {
          id: written.id,
          model: written.model,
          provider: shownProvider({ provider: written.provider, url }),
          tiers: written.tiers,
          contextTokens: written.contextTokens ?? known.contextTokens,
          outputTokens: written.outputTokens ?? known.outputTokens,
          price: price === undefined ? known.price : priceOf(price),
        },
        ...(key !== undefined && { key }),
        ...(thinks !== undefined && { effort: thinks }),
        ...(silenceSeconds !== undefined && { silence: silenceSeconds * 1000 }),
      };
    }),
  );
}

/** Without what is not there: a price that is left out is not one that is undefined. */
function priceOf(
  price: Exclude<Config['models'][number]['price'], undefined>,
): LanguageModel['card']['price'] {
  if (price === null) return null;
  if (price === 'free') return freeOfCharge;
  const { cachedInput, ...rest } = price;
  return cachedInput === undefined ? rest : { ...rest, cachedInput };
}
