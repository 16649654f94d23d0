import { type LexiconRow, riskRows } from './entry.ts';
import { atHome } from './shared-phrases.ts';

const abuse = { kind: 'abuse', who: 'player' } as const;
const closeOne = `((my|his|her) (moms|mothers|dads|step|foster|ex|older|big|own)? ${atHome}|^ (mom|dad|stepdad|stepmom))`;

/** Disclosures of violence, sexual abuse and control by people of the player's life. */
export const abusePhrases: readonly LexiconRow[] = [
  ...riskRows(
    { ...abuse, level: 3, imminence: 'now', negated: 0 },
    {
      'abuse/violence-at-home': [
        `${closeOne} (still|always|just|sometimes|often|has|is|was|keeps|regularly|already|who)? ..2 (hits|hit|hitting|beats|beat|beating|chokes|choked|choking|kicks|kicked|punched|punches|slapped|slaps|burned|burns|strangled|hurts|whips|whipped|shoved) (me|us)`,
        `${closeOne} ..3 (threatened|threatens|threatening|promised|swore|says|said) ..3 (to)? (kill|hurt|beat|shoot|stab) (me|us)`,
        `${closeOne} ..2 (locks|locked) me (out|in|up)`,
        '(he|she|they) (hits|beats|chokes|chokes|choked|strangled|beat) me (every|again|when|at home|and|up|with|so|if|until|badly)',
        '(he|she) is (hitting|beating|choking|strangling|raping|kicking) me ..1 (right now|again|please|help|at home|in real life)',
        'i am (being|getting) (abused|beaten|hit|hurt|molested|raped|trafficked|stalked|groomed)',
        '(abused|beaten|hit|molested|hurt) (at home|by my|by him|by her) ..2',
        '(hiding|hide|hid|locked myself) ..4 (from my|because my|from him|from her) ..1 (boyfriend|girlfriend|husband|wife|dad|father|mom|mother|stepdad|partner|ex|brother|parents)',
        '(afraid|scared|terrified) ..2 (he|she|my (husband|wife|boyfriend|girlfriend|dad|father|ex|partner|stepdad)) (will|is going to|might) (kill|hurt|hit|beat|find) me',
        'not safe at (my)? home',
        `${closeOne} is (abusive|violent|abusing me|beating me|hurting me|stalking me)`,
      ],
      'abuse/sexual': [
        '(raped|molested|sexually (abused|assaulted|harassed)) me',
        'i (was|got|have been|am being|keep getting) (raped|molested|sexually (abused|assaulted)|assaulted|groomed)',
        `${closeOne} ..2 (touches|touched|touching|gropes|groped|rapes|raped|kisses) me`,
        `${closeOne} (makes|made|forces|forced) me (to)? (touch|undress|have sex|sleep with|watch|do things|send)`,
        '(touches|touched|touching) me (there|down there|in (my)? private|inappropriately|at night|and told me|where|in a way)',
        '(he|she|someone|somebody|guy|man|they) ..3 (asks|asked|asking|wants|wanted|forcing|forces|blackmailing|threatening) ..2 me ..2 (nudes|naked (pictures|photos|pics)|pics of me)',
        '(forced|forcing|forces) me to have sex',
        'forced (himself|herself) on me',
      ],
    },
  ),
  ...riskRows(
    { ...abuse, level: 2, imminence: 'now', negated: 0 },
    {
      'abuse/afraid-at-home': [
        `(afraid|scared|terrified) (of (my|his|her) ${atHome} $|to go home $|of going home|to be at home)`,
        `i am ..2 (afraid|scared|terrified) of my ..1 ${atHome}`,
      ],
      'abuse/control': [
        `${closeOne} ..2 (controls|checks|reads|tracks|monitors|takes) (all)? (my|every|where|everything|me) ..2 (money|cent|phone|messages|i do|i go|texts|me|move|penny|meals)`,
        `${closeOne} ..3 (will not|does not|never) (let|lets|allow|allows) me (leave|see|out|go out|talk|work|eat|have)`,
        `${closeOne} ..2 (screams|yells|screaming) at me (every|all|constantly|for hours|and calls)`,
        `${closeOne} ..2 (calls|tells|says) me ..1 (worthless|stupid|useless|garbage|i am worthless|i am useless|i should die|to kill)`,
        '(being|i am|get|getting) (bullied|harassed) ..2 (every|at|online|again|at school)',
      ],
    },
  ),
  ...riskRows(
    { ...abuse, level: 4, imminence: 'now' },
    {
      'abuse/danger-now': [
        `${closeOne} ..4 (gun|knife) ..3 (now|here|at the door|outside|coming|to my|at me|on me)`,
        `${closeOne} (is)? ..3 (breaking in|breaking down the door|trying to kill me|outside my door)`,
        `(hiding|locked) ..8 (he|she) (is)? ..2 (has a (gun|knife)|breaking|trying to get in|coming) `,
      ],
    },
  ),
];
