import { type LexiconRow, riskRows } from './entry.ts';
import { realPerson } from './shared-phrases.ts';

const violence = { kind: 'violence', who: 'player' } as const;
const harm = '(kill|murder|stab|shoot|strangle|poison|hurt|beat up|attack|choke)';
const crowd =
  '(people|everyone|everybody|kids|students|them all|classmates|coworkers|them|someone|colleagues|teachers) (at|in) ' +
  '(my|the|our|that)? (high)? (school|work|office|church|mosque|synagogue|mall|class|job|college|university|campus)';
const soon = '(tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|now|this week)';

/** Threats against real people: their home, school or work is named, not the story's. */
export const violencePhrases: readonly LexiconRow[] = [
  ...riskRows(
    { ...violence, level: 4, imminence: 'now', negated: 0 },
    {
      'violence/plan-now': [
        `(going to|will|want to|about to|plan to|planning to|ready to) ..2 ${harm} ..1 ${crowd} ..3 ${soon}`,
        `${soon} ..2 i ..1 (going to|will|want to|plan to) ..2 ${harm} ..1 ${crowd}`,
        '(going to|will|about to|plan to) (shoot up|bomb|blow up|burn down) (my|the|our) (high|old|whole|damn)? (school|work|office|church|mosque|mall|workplace|college|campus) ..2',
        `(want|wanted|planning) to (shoot up|bomb|blow up|burn down) (my|the|our) (high|old|whole|damn)? (school|work|office|church|mosque|mall|workplace|college|campus) ..3 ${soon}`,
        '(bringing|bring|took|taking|brought) (a|my|the|dads) ..1 (gun|knife|rifle|pistol|bomb) to (school|work|class|church|college)',
        '(gun|knife|rifle|pistol) ..3 (waiting|outside|parked) ..2 (outside|at|near|in front of) (his|her|my|their) ..1 (house|home|apartment|work|flat|school|place)',
      ],
    },
  ),
  ...riskRows(
    { ...violence, level: 3, imminence: 'someday', negated: 0 },
    {
      'violence/threat': [
        `(want|going|plan|planning|need|about|thinking|think|will|fantasize|dream|intend|have) ..3 (${harm}|killing|shooting|stabbing|hurting|murdering) ..1 ${crowd}`,
        `(want|going|plan|planning|will) ..3 (shoot up|bomb|blow up|burn down) (my|the|our) (school|office|workplace|church|mosque)`,
        '(make|making) (everyone|them all|everybody|them) (at school|at work|in my class) (pay|suffer|sorry)',
        `(really|actually|seriously) (want|going) to (kill|murder|stab|shoot) my ..1 ${realPerson}`,
        `(want|going|plan|planning) to (kill|murder|stab|shoot) my ..1 ${realPerson} ..4 (i have|thought through|how|with|tonight|gun|knife|plan|sleep|in real life)`,
        '(afraid|scared|worried|terrified) ..2 (i will|i might|i am going to|i would|i may) ..1 (hurt|kill|harm) (my (kids|kid|baby|child|children|wife|husband|son|daughter|family|mom|dad)|someone|somebody|people|others|them)',
        'i ..1 (hit|shook|hurt|beat|choked) my (own)? (kid|kids|baby|child|son|daughter|wife|girlfriend|children)',
        '(urge|urges|thoughts) (to|of|about) (hurt|kill|hurting|killing) (people|someone|others|my|somebody) ..2',
        'i have a (kill|hit) list',
      ],
    },
  ),
  ...riskRows(
    { ...violence, level: 2, imminence: 'someday', negated: 0 },
    {
      'violence/anger-at-someone-real': [
        `i ..2 (want|going) to (kill|murder|stab|shoot) my ..1 ${realPerson}`,
      ],
    },
  ),
];
