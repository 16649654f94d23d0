import { type LexiconRow, riskRows } from './entry.ts';
import { beDead, endOwnLife, hurtSelf } from './shared-phrases.ts';

const about = { kind: 'self-harm', who: 'player', level: 3 } as const;

/** Active thoughts of suicide and self-harm: level 3 on their own. */
export const selfHarmActive: readonly LexiconRow[] = [
  ...riskRows(
    { ...about, imminence: 'someday', negated: 1, firmness: 'wish' },
    {
      'self/wants-to-end-life': [
        `(want|need|wish|wanting|love|like|rather|desire|tempted|longing) ..3 ${endOwnLife}`,
        `(feel|feeling) like ..1 ${endOwnLife}`,
        'want my life to (end|be over|stop)',
        'want to end (it|this|everything) ..2 (tonight|today|forever|for good|now)',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'someday', firmness: 'wish' },
    {
      'self/does-not-want-to-live': [
        'not want to (live|be alive|exist) (anymore|any longer|any more)?',
        'no longer want to (live|be alive|exist|be here)',
        'not want to be here (anymore|any more|any longer)',
        'never wanted to die (more|so)',
        `(reason|reasons|why) ..3 not (to)? ${endOwnLife}`,
        'not (brave|strong) enough to (kill myself|end it|end my life|die)',
        'my ..3 living is over',
        'want to not (exist|be alive|live|be here)',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'someday', negated: 0, firmness: 'wish' },
    {
      'self/wants-to-die': [
        `(i|just|really|honestly|truly|still|only) (want|wanted|wanting|need|wish|long) ..1 to ${beDead}`,
        `^ (want|wish) to ${beDead}`,
        `i have ..2 (wanted|been wanting) to ${beDead} (ever since|since (i|he|she|they|we|my|it)|for ..3 (years|months|weeks|days|ever|long)|every|all my|my (whole|entire)|as long)`,
        `i ..3 want to ${beDead}`,
        'i ..2 wish i (was|were|could be) dead',
        '^ (i|just|really|honestly|sometimes|god|so|and|but|often|still|oh|ugh)? wish i (was|were|could be) (dead|not alive)',
        `i ..3 (want|going|wish|need|ready) to (just)? (jump|fall|drown|step off|lie down|bleed out|disappear|let go|starve) ..4 (and|to) (just)? ${beDead}`,
        `^ (just|really|still)? (want|going|ready) to (just)? (jump|fall|drown|step off|lie down|bleed out|let go|starve) ..4 (and|to) (just)? ${beDead}`,
        `(about|of) wanting to ${beDead}`,
        'i ..2 wish i could (just)? die',
        '(would|i) rather (be dead|die) than (go back|live|wake up|keep living|be here)',
        'i (deserve|ought) to die and',
        'i ..2 want to be dead',
        '(sucks|so bad|sick of|done with|hate) ..6 i want to die',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'someday', firmness: 'wish' },
    {
      'self/better-off-without': [
        '(everyone|everybody|they|world|family|kids|parents|friends|mom|dad|wife|husband) ..4 better off without me',
        '^ (so|much|all|way)? better off without me',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'now', negated: 1, firmness: 'intent' },
    {
      'self/intends-to-end-life': [
        `(made up my mind|mind is made up|mind made up) ..1 to ..1 (${beDead}|${endOwnLife})`,
        `(going|about|plan|planning|decided|ready|prepared|intend|intending|determined|have) ..2 to ..2 ${endOwnLife}`,
        `(plan|planning|decided) on ${endOwnLife}`,
        `(will|shall|must) ..2 ${endOwnLife}`,
        '(going|about|ready|planning|decided) to (shoot|hang|drown|stab|poison) myself',
        '(shoot|shot) myself ..3 bullet',
        '(plan|plans) (to|for) (die|my death|my suicide|suicide)',
        'i am (ready|prepared) to die (tonight|today|now)',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'someday', negated: 1 },
    {
      'self/thinks-of-ending-life': [
        `(thinking|think|thought|thoughts|considering|considered|consider|contemplating|contemplate|imagining|imagine|imagined|picturing|picture|fantasizing|fantasising|fantasize|dreaming|dream|obsessed|daydream|daydreaming|visualizing|researching|googling|googled) ..3 ${endOwnLife}`,
        '(imagining|picturing|thinking about|fantasizing about|planning) my (own)? (death|suicide|funeral)',
        '(picturing|imagining|see|picture|imagine) myself (jumping|hanging|drowning|dead|dying)',
        `(might|may|could|should|would|let me|gonna|try|trying|tries) (just|as well|actually|really|finally)? ${endOwnLife}`,
        `(help|make|makes|let) me ${endOwnLife}`,
        `i ..2 (could|should|would|might|may) ..2 ${endOwnLife}`,
        `i ..7 (kill myself|killing myself|end my (own)? life|ending my (own)? life|hang myself|take my own life)`,
        '(urge|urges|impulse|impulses) to (cut|die|jump|kill myself|hurt myself|end it|self harm|bleed)',
        '(suicide|dying|death) (is|seems|looks|feels) (like)? (the|my) (only|best) (way|option|answer|escape|choice|solution|exit)',
        '(i am|feel|feeling|being|still|so|very|actively|been|bit|kinda|getting|become) suicidal',
        '^ suicidal (again|right now|today|tonight)?',
        'suicidal (thoughts|ideation|feelings|urges|again)',
        'thoughts (of|about) (suicide|dying|death|ending it|killing myself)',
        'thinking (of|about) (suicide|dying|ending it|ending things)',
        '(my|a) suicide (note|plan|letter)',
        '(think|thinking|thought|thoughts) (about|of) (ending it|self harm|hurting myself|cutting)',
        '(thoughts|thought|urges) (of|about|to) (self harm|hurt myself|cut)',
        '(suicide|dying|death) (still|now|really)? (seems|looks|feels) ..3 (way|option|escape|answer|choice)',
        '(brave|strength|courage|guts) ..4 (kill myself|end it|end my life|go through with it)',
        '(day|moment) i (get to|finally|can) ..1 (kill myself|die|end it)',
        'suicide preparation',
        '(romanticize|crave|planned|planning|plan) ..3 my (own)? (suicide|death)',
        'kill myself (on occasion|someday|soon|anyway|eventually|one day|before)',
      ],
      'self/asks-for-a-way': [
        '(how|way|ways|method|methods) ..2 (do|can|to|should|would) i? (kill myself|end my life|die|overdose|hang myself|commit suicide) (without|painlessly|quickly|fast|easily|peacefully|with)',
        '(painless|painlessly|easiest|quickest|least painful|best|fastest|most peaceful) (way|ways|method) ..2 (die|kill myself|suicide|end it|to go|end my life|kill yourself|to end myself)',
        'how many (pills|sleeping pills|painkillers) ..4 (die|kill|kill me|overdose|lethal|dead|too many)',
        'how (do|can|should) i (kill|hang|drown|poison) myself',
      ],
      'self/hurts-self': [
        `i ..4 ${hurtSelf}`,
        `(started|start|been|keep|kept|want|need|like|stop|going to|still|urge|about) ..2 ${hurtSelf}`,
        '(i am|i have been|been|started|relapsed) (cutting|burning) (again|myself)',
        '(i did|i) (cut|cutting) (again|too deep|every (night|day))',
        '(arms|arm|thighs|legs|wrists) ..3 covered in (cuts|scars)',
        '(punched|punch|punching|hit|hitting) myself (in the (face|head)|until|over and over|again)',
        'urge to cut',
        'i (have)? (cut|burned) (last night|yesterday|this morning)',
        '(relapsed|relapsing|relapse) ..3 (cut|cuts|cutting|burned myself|hurt myself|self harm|self harmed)',
        'not feel safe (with|around) myself',
        '(scared|afraid) (of what i|i) (will|might|may) do to myself',
        'scared of what i (will|might|may) do',
      ],
    },
  ),
  ...riskRows(
    { ...about, imminence: 'past', negated: 0, past: true },
    {
      'self/tried-to-end-life': [
        '(tried|attempted) ..2 (kill myself|killing myself|end my life|end it|end it all|hang myself|overdose|die|suicide|commit suicide|to od|drown myself)',
        '(my|a|survived|had|after|since) ..2 suicide attempt',
        'when i (tried|attempted) (to)? (kill myself|suicide|end it|die)',
        '(i|used to|did) (cut|self harmed|self harm|hurt myself|harm myself|cut myself) (in (high)? school|as a (teen|kid)|when i was|years ago|back then|before)',
        'used to (cut|self harm|cut myself|hurt myself|be suicidal|want to die)',
        'i ..2 was ..1 suicidal',
      ],
    },
  ),
];
