import { type LexiconRow, markRows, riskRows } from './entry.ts';
import { weekday } from './shared-phrases.ts';

const now = { kind: 'self-harm', who: 'player', level: 4, imminence: 'now' } as const;
const span =
  '((an|one|two|half an|a few|few|a couple of) (hour|hours)|(a|ten|five|two|three|four|fifteen|twenty|thirty|forty|a few|few|couple of|10|15|20|30|5) (minute|minutes))';
const hour = `(tonight|midnight|dawn|sunrise|noon|morning|dinner|dark|then|tomorrow|${weekday}|the weekend|the end of (today|the (day|night|week))|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`;
const gone =
  '(be gone|be dead|not be (here|around|alive)|be no more|be with (god|him|her|them)|be free (of|from)|not have to (feel|live|wake|be)|not feel ..3|not exist|no longer)';
const others =
  '(my|the|our) ..1 (mom|dad|parents|wife|husband|roommate|flatmate|boyfriend|girlfriend|partner|sister|brother|kids|son|daughter|family|mother|father|nurse|housemate)';
const away =
  '((gets|get|comes|come|is|are) (home|back)|(leaves|leave|left|goes|go|went|is|are) ..1 (for work|to (work|bed|sleep)|asleep|out|gone|away)|leaves|leave|sleeps|sleep|wakes up|wakes)';
const doIt = '(do it|doing it|end it|finish it|go|jump|take them|get it over with)';

/** Hours that are counted, and what is said when they are the last: danger now, with no word for the act. */
export const lastHours: readonly LexiconRow[] = [
  ...riskRows(now, {
    'acting/hours-counted': [
      `${span} from now ..1 (it|this|everything|all of it|i) ..2 (over|done|gone|finished|dead) ..2 $`,
      `(in|within|for) (the|about)? ..1 (hour|${span}) i (will|am going to) ..1 ${gone}`,
      `(in|within) ..1 (hour|${span}) (it|this|everything) (will|is going to) ..2 (not hurt|stop hurting|be over for me|be quiet for ever)`,
      `(by|before|come) ${hour} i (will|am going to) ..2 ${gone}`,
      `i (will|am going to) ..1 be (dead|gone for good|gone forever|no more) (by|before|in|at|within) ..2`,
      `i (will|would|am going to|shall) (not|never) ..1 (see|make it to|live to see|wake up to|be here for|live through|survive to) ..1 (the|another)? ..1 (morning|sunrise|tomorrow|dawn|daylight|next day) ..2`,
      `(about|only|just|got) ..1 (an hour|${span}) (before|until|till) ..7 (dead|gone|over|die|do it|end it)`,
      `(nearly|almost|at|till|until) (midnight|dawn|sunrise|noon) ..5 (i (said|decided|planned|chose|wanted|would) ..3 (die|end|go|do it)|it is (finished|done)|i (die|go|jump)|it ends for me)`,
      `(tomorrow|tonight|at ${hour}) ..3 i (will|am going to) (walk|wade|swim|drive|step|jump|go) (into|off|in front of) (the|a) ..3 (and)? ..1 (not|never) come back`,
      `(my|the) (exit|death|end|suicide|departure) is (booked|planned|set|scheduled|fixed|arranged) (for)? ..2`,
    ],
    'acting/when-they-are-away': [
      `i ..1 (will|going to|am) ..1 ${doIt} ..2 (before|when|once|after|while|as soon as|until) ${others} ..2 ${away}`,
      `(before|when|once|after|while|as soon as|until) ${others} ..2 ${away} ..4 i (will|am|am going to) ..1 ${doIt}`,
      '(enough time|time enough) (to|for me to) (die|do it|bleed out|kill myself|end it)',
      `(when|once|as soon as|after) (everyone|everybody|they all|the others|people) ..1 (sleeps|sleep|is asleep|are asleep|leave|leaves|goes to bed|left|is gone) ..1 i ..2 (take (the|my) pills|hang|jump|do it|swallow|cut|end it)`,
      '(as soon as|when|once) the ..2 (leave|leaves|are gone|is gone|go|left) ..1 i ..2 (jump|do it|go over|step off|go in)',
      'i am (going off|going over|jumping off|stepping off|going under) the (pier|bridge|roof|cliff|edge|platform|ledge|railing) ..8',
    ],
    'acting/to-be-found': [
      '(no one|nobody|noone|they|she|he|someone|somebody|police|neighbor|neighbour) (will|would|is going to|can|to) ..1 find (me|my body) ..1 (till|until|before|in (the|a) (morning|day|days|week|time)|for (days|weeks|a week)|by then|when|tomorrow|too late|on) ..3',
      '(someone|somebody|they|she|he|anyone|who|police|stranger|nobody) ..2 (finds|find|found|discovers) my (dead)? body ..3',
      '^ (they|she|he|someone|somebody|the police|the cleaner) will find me ..1 (in the morning|tomorrow|in the bath|hanging|dead|when|too late)',
      '^ (please|do|just)? ..1 not send (anyone|anybody|someone|help|police|an ambulance) ..1 (it will be|it is|i will be) (too late|done|over|gone|dead)',
    ],
    'acting/after-this': [
      `i am (doing it|killing myself|dying|going to do it|ending it|ending this) (as soon as|after|when|once|right after) ..1 (this|the) (game|quest|chapter|story|level|song|fight|session|dungeon|boss)`,
      `(when|once|after|as soon as) (this|the) (game|quest|chapter|story|level|session) (ends|is over|is done|finishes) ..2 i (will|am) ..2 (die|dead|kill|gone|take (them|the pills|my pills)|shoot myself|hang myself)`,
      '(shoot|hang|kill|drown) myself (when|once|after|as soon as) (this|the) ..1 (game|quest|chapter|story|level|song|session|fight|stream)',
    ],
    'acting/says-it-plainly': [
      '^ (ok|okay|so|well|sorry|bye|and)? ..1 (i am|im) (killing|hanging|shooting|drowning|poisoning|gassing) myself ..1 (tonight|now|right now|today|here|in the ..2)?$',
      '(where i (stop|get off|end) ..4 (hang|kill|shoot|drown) myself)',
      '(i am|going to|will) ..2 (hang|kill|shoot|drown) myself (in|at|from|off|on) (the|my|our) ..1 (shed|garage|bathroom|woods|forest|barn|attic|basement|room|closet|tree|bridge|lake|river|park|car) ..1 (now|tonight|today|$)',
      '(until|till|before|waiting for) (it|the pills|they|the overdose) (works|work|kicks in|kick in|takes me|takes effect|start working) ..2',
      '(it is|it) (done|all done) ..2 i (took|swallowed|drank|cut|have taken|have done)',
    ],
  }),
  ...riskRows(
    { kind: 'self-harm', who: 'player', level: 3, imminence: 'someday', firmness: 'intent' },
    {
      'indirect/soon-gone': [
        'i (will|am going to)? ..1 (finally)? ..1 (be with|join|see|follow|going to|go to) my ..1 (dead|late|deceased) ..2',
        '(i|we) will not (have to)? (feel|carry|suffer|hurt|need) (this|any of this|the pain|it|anything|them|these) (anymore|any more|any longer|much longer|soon)',
        '(i|and) ..2 (fed|walked|hugged|kissed|visited|held|petted|called) (my|the) ..2 (for)? (the|one) last time',
        '(can not|could not|will not) promise ..3 (be here|be around|be alive|still be here|see you|make it) ..3',
        '(i am|am|was) (not)? (going to|gonna) (be here|be around|be alive) (next|after|for|much|by|in) ..2',
        '(not|never) (have)? (got)? (long|much time) left ..2 (by (my (own)? )?choice|because of me|i (decided|chose) (it|so))',
        'by (my)? (own)? choice ..3 (dead|die|gone|not be here|leave this)',
        '^ (i|and) (checking|check|am checking) out (of (life|this (world|life))|for good|early|soon|forever) ..2',
        '(living|life|this world|this life) ..4 (checking out|check out|opting out|opt out|bowing out) (soon|for good|early|tonight)?',
        '(clean slate|debts|bills) ..5 (leave (the|this) world|before i (die|go)|when i am (gone|dead))',
      ],
    },
  ),
  ...markRows('settled', [
    `(the|my) (kids|kid|dog|cat|cats|dogs|baby|children|son|daughter) (is|are) (at|with|safe at|safe with|staying (at|with)) ..1 (my|grandmas|grandma|grandpa|grandpas|the|their|her|his|a) ..2`,
    '(letters|letter|notes|note|will|passwords|documents|papers) (is|are) ..1 (on|in|with|under|at) (the|my) ..1 (table|kitchen table|desk|drawer|bed|counter|pillow|lawyer)',
    '(key|keys) (is|are) (under|on|with|in) (the|my) ..1 (mat|doormat|table|neighbor|neighbour|flowerpot|mailbox|letterbox)',
    '(look after|take care of|feed|be good to) (my)? ..2 (his|her|their) (food|leash|bowl|pills|papers) (is|are) (in|on|under)',
    '(wrote|written|finished|left) (the|my|a|her a|him a|them a) (note|letter|letters|notes|will)',
    '(cleaned|tidied) (the|my) (flat|apartment|room|house) ..3 (nobody|no one|them|they|last) ..3',
    '(gave|given|giving) ..4 away',
    '(emailed|texted|sent|told|messaged|wrote) (everyone|everybody|all my friends|my friends|my family|them all|my mom) ..2 (goodbyes|goodbye|my goodbyes|my love|i love them)',
    '(for|one) (the)? last time',
    'last (meal|supper|dinner|cigarette|coffee|bath|walk|song|drink)',
  ]),
  ...markRows('no-return', [
    '(do not|please do not|nobody|no need to) (come)? ..1 (look|looking|search|searching) for me',
    '(do not|please do not) (send (anyone|anybody|help)|call (anyone|anybody|the police|911|999|an ambulance)|try to stop me|be sad|blame yourself|cry for me|follow me)',
    '(it|by then it|then it|that) (will|is|would) (be)? ..1 too late',
    '(no|not any) (way|going|turning) back (now|for me|$)',
    '(not|never) ..1 (coming|come|be coming|be) back (this time|ever|again|anymore|$)',
    '(will|would) (be)? ..1 find me ..1 (till|until|in the morning|tomorrow|when|too late)',
    '(it|that) (was|is) not (their|your|anyones|her|his|moms|dads) fault ..2',
    '(will|would|until|soon) ..2 (be)? (gone|no more) (by|before|tonight|tomorrow|soon|forever)',
    'i ..1 will not be (around|here|there|back)',
  ]),
  ...markRows('made-up-mind', [
    '^ ..1 (this|that) is it (now|then|for me)? ..1 $',
    '^ ..1 i am ready (now|to go|for it|to leave)? $',
    '^ ..2 it is time (now)? $',
    '(i|i have|have|got) (everything|all) (that)? i need ..1 $',
    '(i have|have|got) what i need ..1 $',
    '(tonight|today|now) is the (nite|night|time|day) ..2',
    '(do not|no point|nothing you|please do not|cannot) ..3 (talk me out of it|change my mind|stop me)',
  ]),
];
