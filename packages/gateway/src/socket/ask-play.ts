import type { StreamAsk, Turn } from '@lamplight/contracts';
import type { Play, Who } from '@lamplight/play';

/** Does what the route of the same name does. */
export function askPlay(play: Play, who: Who, session: string, { to, body }: StreamAsk): Promise<Turn> {
  switch (to) {
    case 'interactions':
      return play.interact(who, session, body);
    case 'safety':
      return play.act(who, session, body);
    case 'limits':
      return play.setLimits(who, session, body);
    case 'take-back':
      return play.takeBack(who, session, body);
    case 'retell':
      break;
  }
  return play.retell(who, session, body);
}
