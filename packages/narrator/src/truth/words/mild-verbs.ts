import { list } from './list.ts';

/**
 * Verbs by which nothing changes, whoever or whatever they are said of: a cupboard may sulk and a roof may answer its
 * bucket. None of them moves, opens, lights, breaks, gives or hurts anything.
 */
export const mildVerbs = list(
  // being somewhere, being some way
  'stand lie lay sit hang wait rest lean perch crouch squat loom sprawl dangle nestle huddle cling tower line surround face overlook',
  'flank hover stretch brood doze droop slouch bask linger cover wreathe veil fringe crown edge frame mark reach extend settle dwell',
  'stay remain keep last endure persist belong-here sag slump bulge slope curve arch taper dip dominate occupy crowd clutter border',
  'consist contain include measure weigh cost amount depend differ vary fit suit match resemble remind recall suggest hint imply mean',
  'matter count need want lack deserve require expect invite welcome greet beckon tempt promise threaten puzzle please bother surprise',
  'interest satisfy disappoint seem appear look smell sound taste feel show happen improve worsen work help use serve do point aim',
  // small movements
  'fill warm cool soften steady spread colour tint gild brighten-up sway stir tremble shiver quiver flutter ripple blink drift curl creep press sink seep soak shift twitch shudder bob nod thrum pulse',
  'swim play dance wander shimmer shimmy wobble waver rock fidget jostle nudge brush touch stroke lick lap nibble hug cradle',
  // light on things, not of lamps
  'gleam glint glimmer sparkle glisten glitter twinkle wink shine reflect mirror catch',
  // sounds that mean nothing
  'tick drip creak hum rattle murmur mutter sigh groan crackle rustle gurgle squeak patter trickle grumble complain echo rumble',
  'breathe purr hiss whisper sing tinkle clink drone click clack clank thud thump tap buzz whir gulp bubble simmer pop spit crunch',
  'whistle moan mumble snore clatter scrape',
  // minds that things are given in jest
  'judge think know consider wonder remember forget mind care listen hear see watch notice talk speak say tell answer reply ask agree',
  'disagree argue object protest apologise sulk pout dream sleep wake snooze yawn drink sip swallow sniff cough sneeze chew pretend',
  'behave hesitate ponder approve disapprove understand learn hope like prefer enjoy bear suffer tolerate manage decide insist clear',
  'lose find hold let allow take make have keep give draw get meet read thank pause doubt trust guess admit bide reckon pass while',
);

/** Of the mild ones, those that need something idle to be done to: a breath, a look, no lamp. */
export const needsIdle = list(
  'lose find hold let allow take make have give draw get keep touch press bear catch do use meet show clear drink swallow chew sip pass lay manage',
);
