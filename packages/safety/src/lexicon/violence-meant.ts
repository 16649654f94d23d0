import { type LexiconRow, riskRows } from './entry.ts';
import { firearm, realPerson, weekday } from './shared-phrases.ts';

const violence = { kind: 'violence', who: 'player', negated: 0 } as const;
const person = `(my|our) (own|little|big|older|younger|ex|best|evil|step)? ..1 ${realPerson}`;
const place =
  '(school|work|office|church|mosque|synagogue|mall|class|job|college|university|campus|workplace|neighborhood|gym|store|concert)';
const harming =
  '(killing|hurting|stabbing|shooting|strangling|choking|poisoning|hitting|beating|attacking|murdering|smothering|drowning|burning|torturing|bashing)';
const gravely = '(stab|shoot|strangle|choke|poison|drown|smother|burn|attack|murder|torture|bash|behead)';
const folk =
  '(people|someone|somebody|random people|strangers|others|kids|children|animals|women|men|innocent people|real people|a person|everybody around me|my classmates|my coworkers|everyone around me)';
const weapon = `(${firearm}|knife|rifle|bomb|machete|axe|bat|weapon|acid|gasoline|explosives)`;

/** Threats and urges against people of the player's own life, without a plan's usual words. */
export const violenceMeant: readonly LexiconRow[] = [
  ...riskRows(
    { ...violence, level: 4, imminence: 'now' },
    {
      'violence/under-way': [
        `about to ..1 (stab|shoot|kill|strangle|attack|hurt|murder|burn) ${person}`,
        `(outside|in front of|at|near|parked outside|waiting outside|sitting outside|following) ..1 (her|his|their|my exs|my ex|my boss|my bosss|my ..1) ..2 (place|house|home|work|school|apartment|car|door|office|job) ..6 with (a|my|the) ..1 ${weapon}`,
        `${weapon} ..3 (in my (hand|bag|car|backpack|jacket|lap)|with me|ready|loaded) ..5 (outside|going to|waiting for|in front of) (her|his|their|my ex|my boss|the|school) ..2`,
        `(bringing|bring|taking|brought|take|sneaking|carrying|bought) ..4 ${weapon} ..1 (to|into|for) (my|the|our)? ..1 ${place}`,
        `(going to|will|about to|ready to|planning to) ..2 (kill|shoot|stab|murder|burn) ..1 (${person}|her|him|them|my ex) ..1 (tonight|today|right now|tomorrow|when (he|she|they) (gets|get|comes|sleeps|is asleep)) ..4 (gun|knife|real|weapon|loaded|$)?`,
        `(tonight|today|tomorrow|${weekday}) ..2 i (am|will|am going to|am going) ..2 (kill|shoot|stab|murder|shoot up) ..1 (${person}|everyone at|people at|my ex|them all at)`,
        `i (just)? (stabbed|shot|strangled|killed|poisoned|choked) ${person} ..3`,
        `i (just)? (stabbed|shot|killed|strangled) (someone|somebody|him|her|a (man|woman|person)) ..6 (in real life|not a game|for real|not breathing|real)`,
      ],
    },
  ),
  ...riskRows(
    { ...violence, level: 3, imminence: 'someday' },
    {
      'violence/against-someone-real': [
        `(want|going|plan|planning|about|ready|think|like|need|love|tempted|will|could|might|may|would|going to end up|dream of|imagine) ..3 (${gravely}|${harming}|beat|hurt|beat up|hit) ${person}`,
        `(think|thinking|thoughts|thought|fantasize|fantasizing|fantasise|fantasising|fantasies|dream|dreaming|urge|urges|imagine|imagining|obsess|obsessed|planning|picture|picturing) ..2 (about|of|to|with)? ..1 (${harming}|kill|hurt|stab|shoot|strangle|attack|hit) ..1 (${person}|${folk}|my (family|own)|her|everyone (at|in)|the (baby|kids|children))`,
        `(kill|stab|strangle|smother|poison|shoot|burn) ${person} in (his|her|their) sleep ..3`,
        `(could|want to|going to|will|might) kill ${person} ..6 (and i want|for real|i mean it|not joking|serious|in real life|really|knife|gun|tonight|plan)`,
        `(almost|nearly|just) (strangled|killed|stabbed|hit|hurt|choked|shot|punched|beat) ${person} ..3`,
        `kill ${person} ..9 (gun|knife|weapon|rifle|poison|axe|bat) ..3`,
        `(make|making) ${person} (pay|suffer|bleed) ..6 (blood|die|gun|knife|kill|hurt|what (he|she|they) did|life)`,
        `(want|wish) (him|her|them|${person}) dead ..6 (going to|house|real|gun|knife|plan|mean it|make it happen|serious)`,
        `(lose|losing|lost) control ..4 (hurt|hit|kill|stab|attack|shake|strangle) ..2`,
        `(snap|lose it|explode|break|go off|flip) ..1 (and|or) ..1 (hurt|kill|stab|attack|shoot|hit|murder) ..2 (someone|somebody|people|everyone|them|him|her|my|others)`,
        `(afraid|scared|worried|terrified|fear) ..3 (i will|i might|i am going to|i would|i may|i could|of|that i will|to) ..2 (hurt|kill|harm|hit|shake|hurting|hitting|killing|harming) ..1 (${person}|my|someone|somebody|people|others|them|him|her|baby|the (baby|kids|children)) ..2`,
        `i ..3 (hit|hitting|shook|shake|shaking|slapped|slap|beat|beating|choked|kicked|punched|push|pushed|abusing|abuse|abused|hurting|lash out at|lashed out at|throw things at) ${person} ..5 (again|hard|and i|can not stop|every|when|yesterday|today|last night|lost|regret|anger|angry|drunk|stop)`,
        `(stop|stopping) (myself)? (from)? ..1 (hitting|beating|hurting|abusing|shaking|slapping|physically|screaming at and hitting) ..1 ${person}`,
      ],
      'violence/against-many': [
        `(burn|burning|blow|blowing|shoot|shooting|tear|tearing) (my|the|our) ..1 ${place} (down|up)`,
        `(want|going|plan|planning|thinking|about|dream|fantasize|fantasizing|will|ready) ..2 (to|of|about) ..1 (shoot up|shooting up|bomb|bombing|blow up|blowing up|burn down|burning down|attack|attacking) (my|the|our|a|that|this) ..1 ${place}`,
        `(shooting|shoot|shooter|massacre|attack|columbine) ..3 (at|in|on) (my|our|the) ..1 (school|work|office|church|mosque|college|university|campus|workplace|class) ..3 (plan|planning|going|want|deserve|soon|tomorrow|should)`,
        `(everyone|they|all of them|everybody|those|the (kids|people|bullies|girls|guys)|people) (at|in|from) (my|the|this)? ..1 (school|class|office|work|job|college) ..6 (pay|suffer|die|regret it|be sorry|bleed|get what)`,
        `(they|everyone|everybody) ..2 (will|is going to|are going to) ..1 (pay|be sorry|regret|suffer) ..6 (school|work|gun|knife|shoot|tomorrow|monday|bullied me)`,
        `(want|going|need|ready|urge|urges|plan) ..2 (hurt|kill|stab|shoot|attack|murder) (real people|innocent people|random people|strangers|kids|children|animals|everyone around me|my (classmates|coworkers|family|whole family|colleagues|neighbors|students)|people (in real life|for real|irl))`,
        `(thoughts|urges|urge|impulse|impulses|thinking) (of|to|about) ..1 (hurt|hurting|kill|killing|stab|stabbing|shooting) ${folk}`,
        `(want|going) to hurt ${folk} ..4 (real|seriously|scared|bad|badly|stop|feeling|so|in real life)`,
        `i (have|made|wrote|keep) a (kill list|hit list|manifesto|death list|list of (people|names))`,
        '(voices|a voice|god|something) ..3 (tell|tells|telling|says|want|wants) ..1 me to ..1 (hurt|kill|stab|attack|burn) ..2',
      ],
    },
  ),
];
