import { type LexiconRow, riskRows } from './entry.ts';
import { realPerson } from './shared-phrases.ts';

const other = { kind: 'self-harm', who: 'third-person' } as const;
const person = `(my|our|a|his|her) (best|close|little|big|older|younger|online|old|good)? ${realPerson}`;
const endTheirLife =
  '(kill (herself|himself|themself|themselves|themselfs)|killing (herself|himself|themself|themselves)|' +
  'end (her|his|their) life|ending (her|his|their) life|end it all|commit suicide|committing suicide|suicide|' +
  'hang (herself|himself|themself|themselves)|hurt (herself|himself|themself|themselves)|suicidal|' +
  'cut (herself|himself|themself|themselves)|cutting (herself|himself|themself|themselves)|to die|' +
  'jump off (a|the) (bridge|roof|building)|overdose|self harm|self harming)';

/** Somebody real whom the player knows is in danger. People of the story are not meant: they have no "my". */
export const thirdPerson: readonly LexiconRow[] = [
  ...riskRows(
    { kind: 'abuse', who: 'third-person', level: 2, imminence: 'someday' },
    {
      'other/is-hurt': [
        `${person} ..2 (is being|gets|is getting|was being) (abused|beaten|hit|hurt|molested|bullied badly)`,
      ],
    },
  ),
  ...riskRows(
    { kind: 'eating', who: 'third-person', level: 2, imminence: 'someday' },
    {
      'other/eats-badly': [
        `${person} ..3 (makes|making) (herself|himself) (throw up|sick)`,
        `${person} ..2 (stopped|is not|does not|barely) (eating|eat|eats)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 3, imminence: 'someday', negated: 1 },
    {
      'other/in-danger': [
        `${person} ..5 (says|said|told me|texted|wrote|posted|threatened|threatens|wants|wanted|is|keeps|might|plans|planning|going|will|talks|talking|thinking|may|been|started|feels|feeling|called|wrote) ..5 ${endTheirLife}`,
        `(someone|somebody|person|girl|boy|guy) (i know|in my class|from school|at school|at work|online|i love|i met|from work) ..6 ${endTheirLife}`,
        `(worried|scared|afraid|think|fear) (that|about)? ${person} ..5 ${endTheirLife}`,
        `${person} (is)? suicidal`,
        `(he|she|they) (said|says|texted|told me|wrote|posted|messaged) ..4 (going to|want to|wants to|will) (kill (herself|himself|themself|themselves)|end (her|his|their) life|commit suicide) ..6 (answer|answering|reply|replying|phone|help|do)`,
        '(how|what) (do|can|should) i (do|help|say|tell|talk) ..5 (suicidal|wants to die|kill (herself|himself|themself|themselves))',
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 4, imminence: 'now', past: true },
    {
      'other/act-under-way': [
        `${person} ..3 (took|taken|swallowed) ..4 (pills|overdose)`,
        `${person} ..3 (overdosed|is overdosing|is on the roof|is on the ledge|is on a bridge)`,
        `${person} ..6 (kill (herself|himself|themself|themselves)|end it|suicide) (tonight|right now|now|today)`,
        `${person} ..4 (is not breathing|not breathing|stopped breathing|is unconscious|will not wake up|does not wake up)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 2, imminence: 'someday' },
    {
      'other/passive': [
        `${person} ..3 (says|said|wishes|told me|keeps saying|texted|feels|thinks) ..5 (dead|not be alive|never born|worthless|hopeless|better off without|not want to live|no reason to live|disappear|give up on life|not want to be here|tired of living)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 1, imminence: 'past' },
    {
      'other/bereaved': [
        `${person} ..2 (killed (herself|himself|themselves|themself)|died by suicide|committed suicide|took (her|his|their) (own)? life|hanged (himself|herself)|hung (himself|herself))`,
      ],
    },
  ),
  ...riskRows(
    { kind: 'abuse', who: 'third-person', level: 3, imminence: 'someday' },
    {
      'other/abused': [
        `${person} ..2 (hits|beats|molests|abuses|hurts|rapes|is hitting|is beating|is hurting) (my|our|the) (mom|sister|brother|kids|children|baby|son|daughter|little)`,
      ],
    },
  ),
];
