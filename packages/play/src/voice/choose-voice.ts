import type { VoiceChange } from '@lamplight/contracts';
import { entryOfKey } from '../entry-of-key.ts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, turnOf } from '../playing.ts';
import { keyReused } from '../turn/key-reused.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';

/**
 * Chooses who tells a session. The same key chooses once.
 *
 * @throws PlayError `play/no-model`, `play/key-reused`
 */
export async function chooseVoice(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { voice, model, key }: VoiceChange,
): Promise<void> {
  const before = await entryOfKey(needs, who, playing.id, key);
  if (before !== null) {
    if (before.kind === 'voice-chosen' && before.voice === voice && before.model === model) return;
    throw keyReused(key);
  }
  if (voice === 'model') checkModel(needs, model);
  const { world } = needs.shelf.of(playing);
  const head = headOf(playing);
  const state = needs.states.at(playing, head);
  const after = { world, turn: turnOf(head), ended: head.ended, state, scene: world.scene(state) };
  await needs.desk.write(who, playing, { kind: 'voice-chosen', voice, model, key }, after);
}

function checkModel({ modelVoice }: TurnNeeds, model: string | null): void {
  const known = modelVoice?.models() ?? [];
  if (known.length === 0) {
    throw new PlayError(
      'play/no-model',
      'No model is connected here, so the author’s words tell this story. Whoever runs this server can connect one.',
    );
  }
  if (model === null || known.some(({ id }) => id === model)) return;
  const names = known.map(({ id }) => `"${id}"`).join(', ');
  throw new PlayError('play/no-model', `There is no model "${model}" here. There is: ${names}.`);
}
