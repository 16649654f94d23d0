import type { Act } from './act.ts';

const unkind = '{It} would not like that.';
const harmful = "You don't want to hurt {it}.";

/** What one does to things with one's hands. */
export const handActs = {
  push: {
    aim: 'tool',
    lines: [
      'push|press|shove|move|shift|nudge <thing:entity>',
      'push|press|shove on|against <thing:entity>',
      'push|move <thing:entity> with <with:held>',
    ],
    thing: 'Nothing happens when you push {it}.',
    person: unkind,
  },
  pull: {
    aim: 'tool',
    lines: [
      'pull|drag|tug|yank|haul <thing:entity>',
      'pull|tug on|at <thing:entity>',
      'pull|drag <thing:entity> with <with:held>',
    ],
    thing: 'Nothing happens when you pull {it}.',
    person: unkind,
  },
  turn: {
    aim: 'tool',
    lines: [
      'turn|rotate|twist|crank|wind|screw|unscrew <thing:entity>',
      'turn|twist <thing:entity> with <with:held>',
      'wind up <thing:here>',
    ],
    thing: 'Nothing happens when you turn {it}.',
    person: unkind,
  },
  shake: {
    aim: 'entity',
    lines: ['shake|rattle|swing <thing:entity>'],
    thing: 'Nothing happens when you shake {it}.',
    person: unkind,
  },
  squeeze: {
    aim: 'entity',
    lines: ['squeeze|squash|pinch <thing:entity>'],
    thing: 'Nothing happens when you squeeze {it}.',
    person: unkind,
  },
  knock: {
    aim: 'entity',
    lines: ['knock|rap|tap|bang on|at <thing:entity>', 'knock|tap <thing:entity>'],
    thing: { done: 'You knock on {it}.' },
    person: unkind,
  },
  ring: { aim: 'entity', lines: ['ring|chime|toll|sound <thing:here>'], thing: "You can't ring {it}." },
  play: {
    aim: 'entity',
    lines: ['play|strum <thing:here>', 'play on|with <thing:here>'],
    thing: "You can't play {it}.",
  },
  blow: {
    aim: 'entity',
    lines: ['blow <thing:here>', 'blow in|into|through|on <thing:here>'],
    thing: 'Nothing happens when you blow on {it}.',
  },
  throw: {
    aim: 'tool',
    lines: [
      'throw|toss|hurl|fling|chuck <thing:held>',
      'throw|toss|hurl|fling|chuck <thing:held> at|to|through|against <with:entity>',
    ],
    thing: 'Throwing {it} would not help.',
  },
  tie: {
    aim: 'tool',
    lines: [
      'tie|fasten|attach|bind|knot|connect <thing:entity>',
      'tie|fasten|attach|bind|connect <thing:entity> to|with <with:entity>',
      'tie up <thing:entity>',
      'tie up <thing:entity> with <with:held>',
    ],
    thing: 'You see no way to tie {it}.',
    person: unkind,
  },
  untie: {
    aim: 'entity',
    lines: ['untie|unfasten|detach|loosen|disconnect|undo|free <thing:entity>'],
    thing: 'You see nothing to undo about {it}.',
  },
  cut: {
    aim: 'tool',
    lines: [
      'cut|slice|chop|carve|saw|prune <thing:entity>',
      'cut|slice|chop|carve|saw|prune <thing:entity> with <with:held>',
    ],
    thing: 'Cutting {it} would not help.',
    person: harmful,
  },
  break: {
    aim: 'tool',
    lines: [
      'break|smash|crack|destroy|wreck|crush|tear|rip <thing:entity>',
      'break|smash|crack|destroy|crush <thing:entity> with <with:held>',
      'break|smash down|open <thing:here>',
    ],
    thing: 'Breaking {it} would not help.',
    person: harmful,
  },
  burn: {
    aim: 'tool',
    lines: [
      'burn|scorch <thing:entity>',
      'burn <thing:entity> with <with:held>',
      'set fire to <thing:entity>',
      'set <thing:entity> on fire',
    ],
    thing: 'Setting fire to {it} would not help.',
    person: harmful,
  },
  attack: {
    aim: 'tool',
    lines: [
      'attack|hit|fight|kill|punch|kick|strike|slap|beat|stab|hurt|murder|shoot <thing:entity>',
      'attack|hit|fight|kill|strike|beat|stab|hurt|shoot <thing:entity> with <with:held>',
    ],
    thing: 'Hitting {it} would not help.',
    person: harmful,
  },
  dig: {
    aim: 'tool',
    lines: [
      'dig <thing:here>',
      'dig in|into|through|under|up <thing:here>',
      'dig <thing:here> with <with:held>',
      'dig in <thing:here> with <with:held>',
    ],
    thing: "You can't dig there.",
  },
  clean: {
    aim: 'tool',
    lines: [
      'clean|wipe|polish|rub|scrub|wash|dust|brush|sweep <thing:entity>',
      'clean|wipe|polish|rub|scrub|wash|dust|brush|sweep <thing:entity> with <with:held>',
      'clean|wipe off <thing:entity>',
    ],
    thing: 'Cleaning {it} would make no difference.',
    person: unkind,
  },
  repair: {
    aim: 'tool',
    lines: ['repair|mend|fix|patch <thing:entity>', 'repair|mend|fix|patch <thing:entity> with <with:held>'],
    thing: "You can't repair {it}.",
    person: "You can't do that for {it}.",
  },
  fill: {
    aim: 'tool',
    lines: ['fill|refill <thing:here>', 'fill|refill <thing:here> with|from <with:thing>'],
    thing: "You can't fill {it}.",
  },
  pour: {
    aim: 'tool',
    lines: [
      'pour|spill <thing:here>',
      'pour|spill <thing:here> in|into|on|onto|over <with:entity>',
      'pour|empty out <thing:here>',
      'empty|tip <thing:here>',
    ],
    thing: "You can't pour {it}.",
  },
} as const satisfies Readonly<Record<string, Act>>;
