import { type LexiconRow, riskRows } from './entry.ts';
import { blade, hurtSelf } from './shared-phrases.ts';

const skin =
  '(arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|stomach|hips|hand|hands|ankle|ankles|body|forearm|forearms)';

/** Hurting oneself without the wish to die: level 3, recent or going on. */
export const selfHarmInjury: readonly LexiconRow[] = [
  ...riskRows(
    { kind: 'self-harm', who: 'player', level: 3, imminence: 'now', negated: 0, past: true },
    {
      'injury/by-a-blade': [
        `(fresh|new|more|deep|bad) (cuts|scars|wounds|burns) (on|all over|across|up|down) my ${skin}`,
        `(cuts|scars|burns|bruises) ..2 (all over|across|up and down|on|covering|cover) my ${skin} ..4 (i did|myself|from me|again|did that|hide|hiding)`,
        `(i|hide|hiding|cover|covering) ..2 (wear|wearing)? (long sleeves|hoodies|bracelets) ..4 (cuts|scars|cover|hide)`,
        `(i|been|started|keep|kept) ..3 (cutting|slicing|carving|stabbing|burning|bruising) (up|at|into|open)? my (own)? ${skin}`,
        `i ..2 (sliced|slashed|carved|gashed|slit|stabbed) (up|open|into)? my (own)? ${skin} ..3`,
        `(took|put|used|using|take) ..2 ${blade} to my ${skin}`,
        `(cut|burn|scratch) (my ${skin}|myself|into my) ..4 (again|last night|yesterday|today|to (feel|cope|calm)|when i|because i|every|until|so i)`,
        `i ..2 (started|start) ${hurtSelf}`,
        'i ..1 (started|began) (cutting|self harming) ..7 (can not stop|never stopped|did not stop|still do)',
        '(relapsed|relapse|relapsing) (on|into|with)? (self harm|cutting|burning|sh)',
        '(blood|bleeding) ..4 (i did (it|this|that)|did this to myself|from cutting|on purpose)',
        '(cutting|burning|hurting myself|self harm|pain|bleeding|the blade) ..3 (only thing that (helps|works|calms)|makes me feel|helps me (cope|feel|calm)|calms me|is the only)',
      ],
      'injury/fresh': [
        `(scars|cuts|wounds|burns) on my ${skin} (are|is) (fresh|new|bleeding|open|getting worse|deep|infected)`,
        '(punch|punched|punching|hit|hitting|kick|kicking) ..1 (the|a)? (wall|walls|door|mirror) ..2 (until|till) my (knuckles|hand|hands|fist) ..3',
      ],
      'injury/by-a-blow': [
        `(bit|bite|biting|hit|hitting|punched|punching|pinch|pinching|squeeze) my (own)? ${skin} ..2 (until|till|so hard) ..3`,
        '(hit|bang|banging|hitting|smash|smashing|slam|slamming|banged|punch|punching|slammed) my (own)? (head|fist|hand|face) (against|on|into|in) ..1 (wall|walls|floor|door|desk|headboard) ..4 (until|till|when|again|because|every|over and|so hard|to (stop|cope|feel|calm)|bleeds|bled|bleeding)',
        '(punch|punched|punching|hit|hitting|slap|slapping|slapped|bite|biting|bit|choke|choking|strangle|strangling) myself (in|on|when|until|till|over|again|so|hard|every|because|to|whenever|for being)',
        '(scratch|scratched|scratching|pick|picking|picked|claw|clawing|rub|rubbing) ..1 (my (skin|arm|arms|legs|scalp|face)|myself) ..2 (until|till) ..3 (bleeds|bleed|raw|blood|bled|bleeding)',
        '(burn|burned|burning|burnt) (myself|my (arm|skin|hand|leg|wrist)) (with|using) (a|my|the)? (lighter|cigarette|cigarettes|iron|match|candle)',
      ],
    },
  ),
  ...riskRows(
    { kind: 'self-harm', who: 'player', level: 3, imminence: 'someday', negated: 0 },
    {
      'injury/urge': [
        '(need|want|wanna|going) to (cut|burn) (again|so (bad|badly|much)|deep|deeper|tonight|right now|$)',
        '(why|because|every time|tonight) i (do not)? cut ..1 $',
        '(coping|cope|relief|release) ..4 (self harm|cutting (myself|again|$)|hurting myself|burning myself)',
        '(addicted to|hooked on|back to|going back to) (the)? (cutting|self harm|hurting myself|the blade|burning myself)',
        '(urge|urges|urged|craving|cravings|itch|impulse|impulses|temptation|tempted) (to|for) ..1 (self harm|selfharm|cut|cutting|burn myself|hurt myself|harm myself|bleed|relapse and cut|a blade|injure myself|slice)',
        'i (deserve|need|want|have|like) to (bleed|suffer for what i did|be hurt|see my blood|feel pain|hurt (physically|myself|my body)|punish myself)',
        `(want|wanna|going|need|about|trying not|try not|hard not) to ..2 ${hurtSelf}`,
        `(thinking|think|thoughts|thought) (about|of) ..1 ${hurtSelf}`,
        `i ..1 (might|may|could|will|would) ..2 ${hurtSelf}`,
        `i ..3 (self harm|selfharm|self injure|self harmed)`,
        '(every time|whenever|when) i ..4 i (cut|hurt|burn|hit|scratch) (myself|my)',
      ],
    },
  ),
];
