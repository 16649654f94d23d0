import { type LexiconRow, riskRows } from './entry.ts';

const eating = { kind: 'eating', who: 'player', level: 2, imminence: 'now', negated: 0 } as const;
const number = '(100|150|200|250|300|350|400|450|500|600|700|800)';

/** Disordered eating (level 2) and a body that fails from it (level 3). */
export const eatingPhrases: readonly LexiconRow[] = [
  ...riskRows(eating, {
    'eating/throws-up': [
      '(threw|throw|throwing|thrown|puke|puked|vomit|vomited|puking|vomiting|threw it) (up|it|back)? ..3 (on purpose|after (eating|dinner|lunch|every|i eat|meals|breakfast|each|binging|bingeing)|everything i (eat|ate)|what i (eat|ate)|to (lose|be thin|get rid|stay thin)|so i (do not|stay|lose)|every (meal|time i eat))',
      '(stick|put|shove|sticking|putting) ..2 (finger|fingers|toothbrush) down my throat',
      '(make|made|making|force|forced|forcing) myself (to)? (throw up|sick|vomit|puke|throwing up)',
      '(binge|binged|bingeing|binging|overeat|overate) ..4 (and|then|to) ..2 (throw up|vomit|purge|puke|threw up|starve|fast|laxatives|puked|purged|cry|hate)',
      '(binge|binged|bingeing|binging) ..2 (eat|eating|every|again|and (can|i|feel)|on food|in secret|last night|all night|alone)',
      'i ..4 (purge|purging|purged|am bulimic|am anorexic)',
      '(use|take|taking|abusing|using|took|swallow|abuse|bought) ..3 (laxatives|diuretics|diet pills|ozempic) ..4',
      '(chew|chewing) and spit',
    ],
    'eating/eats-too-little': [
      '(starve|starving|starved|restrict|restricting|restricted) (myself|my (food|calories|eating|intake)|again|for|to|until|so) ..3',
      '(stopped|stop|quit|not|never|refuse to|refusing to|barely|hardly|without) (eating|eat|eaten) ..4 (because i (am|feel|look|want|hate)|fat|weight|skinny|thin|calories|control|punish|ugly|disgusting|in days|for (days|a week|weeks))',
      '(have not|had not|has not|not|nothing) (eaten|ate|eat) (anything|food|properly|real food)? ..1 (in|for|since) ..3 (days|day|a week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hours) ..3 (because|to|and i|on purpose|proud|fat|so i|feels|it feels|$)',
      `(eat|eating|only|allow|allowed|let|under|limit|living on|survive on|less than|had|just|keep it|stay under) ..4 ${number} calories ..2`,
      '(scared|afraid|terrified|guilty|ashamed|panic|anxious|disgusted|hate myself) (to|of|after|when|for|about|if i|every time i) ..2 (eat|eating|food|gaining weight|calories|carbs|being seen eating|meals|ate)',
      '(not|never) deserve (to eat|food|dinner|to be fed|meals|lunch|breakfast|any food)',
      '(skip|skipping|skipped) (all|most|every|my)? ..2 (meals|meal|breakfast|dinner|lunch|eating|food) ..6 (thin|weight|skinny|fat|calories|lose|every day|punish|look|pretty|days|so i|because i)',
      '(lie|lying|lied) ..2 (about|that) ..2 (eating|i ate|i have eaten|food|meals)',
      '(hide|hiding|throw away|throwing away|flush|spit out) (my|the) (food|meals|lunch|dinner)',
      '(fasting|fasted|fast) (for)? ..2 (days|day|hours|week) ..4 (thin|weight|skinny|lose|fat|pounds|because|control|feel)',
      '(food|eating|not eating|hunger|starving|my weight|being hungry|the scale) ..3 (only thing i (can)? control|is the enemy|controls me|makes me feel (strong|in control|powerful|good|clean)|feels (good|clean|like control))',
    ],
    'eating/body-hated': [
      '(only|i) (eat|ate|eating) ..1 (once|one meal|one thing) ..2 (every|in|a) (two|three|other|2|3) (days|day)',
      'hate (my body|how i look|my weight|being fat|my reflection) ..6 (eat|eating|food|starve|purge|throw up)',
      '(weigh|weighing|weighed) myself ..2 (times|every|constantly|after|all the time|ten|twenty|daily and|before and)',
      '(exercise|exercising|work out|working out|run|running|train|jog) ..3 (until|till) i (collapse|faint|pass out|throw up|drop|can not stand|bleed|puke)',
      '(burn|work|run|sweat|purge|earn) (off|it off|out)? ..1 (what|everything|the|all the|every) (i|calorie|calories|food)? ..1 (ate|eat|i ate|calories)',
      '(obsessed|obsessing|obsess) (with|over|about) ..1 (calories|my weight|being thin|losing weight|food|the scale|my body|being skinny|counting)',
      '(count|counting) (every|all)? ..1 calories ..4 (obsess|can not stop|every|all day|crazy|panic|afraid|constantly)',
      '(anorexia|bulimia|anorexic|bulimic|eating disorder|ed voice|orthorexia|binge eating) ..3 (is|back|again|worse|winning|me|and|since|telling|says|relapse|voice|took|control)',
      '(my|have|got|having|struggling with|relapsing into|relapsed into|battling|with) ..1 (an|my)? ..1 (anorexia|bulimia|eating disorder|ed is|binge eating)',
      '(so|too|feel|feeling|am|look|am so|fat) (fat|disgusting|huge|gross) ..5 (eat|eating|food|starve|throw up|fasting|skip|meals|purge|stopped)',
      '(want|need|have) to be (thinner|skinnier|skin and bones|bones|underweight) ..3',
      '(see|feel|count|touch) my (ribs|bones|collarbones|hip bones) ..5 (happy|proud|good|want|more|thin|beautiful|still)',
    ],
  }),
  ...riskRows(
    { ...eating, level: 3 },
    {
      'eating/body-failing': [
        '(heart|chest) ..4 (beating weird|weird|fluttering|stopped|stopping|beats (weird|slow|funny)|skips|skipping|racing|hurts|flutters|stops|pounding|slow|irregular|palpitations) ..8 (eat|eating|purging|starving|laxatives|throwing up|eaten|food|purge|calories)',
        '(not eaten|not eating|nothing to eat|without eating|without food|barely eaten|barely eating|barely eat|how little i eat|stopped eating|starving myself|purging|fasting|restricting|laxatives|not ate) ..7 (fainted|faint|fainting|passed out|pass out|passing out|collapsed|collapse|blacked out|can not stand up|hair is falling|period stopped)',
        '(fainted|passed out|fainting|collapsed|blacked out|faint|dizzy and) ..9 (not eating|eat|eaten|starving|purging|throwing up|food|purge|laxatives|calories|starved)',
        '(throwing|vomiting|throw|vomit|vomited|threw|puke|puked|puking) (up)? blood ..6 (purging|purge|binge|after|make myself|eat|again|throwing)',
        '(28|29|30|31|32|33|34|35|36|37|38|39|40) (kilos|kilo|kg|kgs|kilograms) ..7 (eat|eating|fat|lose|losing|still|thin|less|weight)',
        '(60|65|68|70|72|75|78|80|82|85) (pounds|lbs|lb) ..7 (eat|eating|fat|lose|losing|still|thin|less|weight)',
        '(bmi) (is|of|at)? (9|10|11|12|13|14|15) ..3',
        '(lost|losing) my (period|hair) ..5 (eat|eating|weight|thin|starving|calories|food)',
        '(not|nothing) (eaten|drunk) ..2 (for|in) ..2 (week|weeks|10 days|seven days|eight days) ..3',
      ],
    },
  ),
];
