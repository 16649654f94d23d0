import type { ProseArea } from '../prose-rule.ts';

const loved =
  '(he|she|they|husband|wife|boyfriend|girlfriend|partner|father|mother|stepfather|uncle|lover|man|parents|dad|mom)';
const hurts =
  '(hit|hits|hitting|beat|beats|beating|strike|strikes|struck|slap|slaps|slapped|slapping|hurt|hurts|hurting|choke|chokes|choked|choking|lock|locks|locked|control|controls|controlled|punish|punishes|punished|kick|kicks|kicked|punch|punches|punched|shout at|shouts at|scream at|screams at|threaten|threatens|threatened|raise a hand to|raises a hand to|raises his hand to)';

/** Violence at home: excused, to be borne, to be kept quiet. */
export const abuseProse: ProseArea = {
  ideas: {
    'asked to bear it': [
      '(do not|never|not) (press charges|leave (him|her)|report (him|her|it)|call the police on|tell on (him|her)|make him angry|make her angry|provoke (him|her))',
      '(if|when) ..3 (father|uncle|stepfather|brother|teacher|priest|coach|mother|he|she) ..2 (touches|touch|comes to your bed|undresses) you',
    ],
    'hurts somebody close': [
      '(touches|touched|touch|threatens|threatened|hit|hits|hurt|hurts|slapped|slaps|beat|beats|shouts at|screams at|frightens|scares|controls|follows|humiliates|insults) you',
      '(press charges|restraining order|leave him|leave her|leaving him|leaving her|move out|call the police on (him|her))',
      '(he|she|they) (hit|hits|hurt|hurts|beat|beats|slapped|slaps|choked|kicked|threatens|threatened) you',

      `${loved} ..3 ${hurts} ..1 (you|her|him|me|them|us)`,
      `when ${loved} ..2 ${hurts}`,
      '(the|those) (fists|blows|slaps|beatings|bruises)',
      '(beaten|battered|struck|slapped|hurt|hit) (you|her|him|me)',
      '(his|her|their) (fists|fist|temper|blows|anger|rage|belt|slaps|beatings|jealousy|hands)',
      '(bruise|bruises|bruised|black eye|broken rib|split lip|broken arm)',
      '(abuse|abuser|abusive|violence at home|beating|beatings)',
      'one who (hits|hurts|beats|hit|hurt|beat) you',
      '(man|woman|person|husband|wife|boyfriend|girlfriend) who (hits|hurts|beats) you',
    ],
    excused: [
      '(of course|should have known|know better|known better|answer back|answered back|talk back|talked back|small price|price|roof|afraid to lose|scared to lose|good man|good woman|good husband|good father|is sober|was drunk|was tired|had a hard day|stress|stressed|keep quiet|family breaks|tear the family|break up the family|for the children|for the sake|poor man|poor thing|had it hard|needs you|without you he|loves in his|means well|meant well|wanted to help|your duty|duty|vow|vows|sacred|god wants|smile|behave|please do not|understand him|understand her|be nice)',

      '(because|since) ..1 (he|she|they) ..1 (love|loves|loved|cares|care|adores)',
      '(out of|sign of|proof of|language of|kind of|form of|how ..2 shows|shows|prove|proves|means|is) ..2 (love|loves|caring|passion|devotion)',
      '(loves you|love you|loves her|loves him) (so much|too much|deeply|really|that much|after all|more than)',
      '(your|her|his) (own)? fault',
      '(you|she|he) (made|make|provoked|provoke|drove|pushed|asked|earned|deserved|deserve|had it coming|brought)',
      '(forgive|forgiving|forgives) (him|her|them|it)',
      '(stay with|staying with|go back|going back|return to|returning to|come back|stand by|cling to|never leave|do not leave|not leave)',
      '(another|second|one more) chance',
      '(did|does|do|never) ..1 (really)? (mean|meant) (it|to|any)',
      '(such|his|her|their|true|real|deep|much) love',
      '(lucky|grateful|thankful|blessed|honoured|privileged)',
      '(teach|teaches|teaching|learn|lesson|discipline|for your own good|to protect you|keeps you safe|only wants)',
      '(strong|real|proper) (men|women|man|woman|husband|love|marriage)',
      '(will|can|going to|promised to|if you love) ..2 change',
      '(be|being|stay) (patient|quiet|silent|obedient|good|sweet|loyal|grateful|kinder)',
      '(obey|please|calm|soothe|endure|bear it|try harder|behave|apologise|apologize)',
      '(better|good|loyal|obedient) (wife|girlfriend|daughter|son|partner|child|husband|boyfriend|woman|girl|boy)',
      '(tell|telling) (no one|nobody)',
      '(do not|never|not) (tell|report|say|speak|call|leave|mention)',
      '(normal|natural|every couple|all couples|private matter|family matter|no big deal|not so bad|nothing serious|bit of fun|just his way|just her way|just how)',
    ],
    'bears it': [
      '(hand|hands|fist|fists) (is|are) (heavy|hard|quick|loose) ..6 (heart|love|loves|full|cares)',
      '(hide|hides|cover|covers) the (marks|bruises|bruise|black eye) ',
      '(a|few|little|occasional) (few)? (slap|slaps|shove|smack|smacks|bruise|bruises|blow|blows) ..2',
      'stop (complaining|whining) about ..3 (slap|slaps|bruise|bruises|him|her|beating|fists)',
      '(cried|cries|weeps|wept|sorry|flowers|kneels|knelt|apologised|apologized) after (he|she) ..1 (broke|hit|beat|slapped|hurt|struck|choked|kicked)',
      '(mothers|fathers|husbands|wives|parents|lovers|men|boyfriends) (hit|beat|slap|shout|strike|hurt)',
      '(broke|breaks|broken|twists|twisted|bruised|fractured) your (wrist|arm|nose|rib|ribs|jaw|finger|fingers|lip) ..9 (love|loves|forgive|sorry|fault|deserved|cried|gently|kiss|still)',
      '(it is|that is|this is) how (you|children|girls|wives|women|boys|one) (learn|learns)',
      '(kiss|thank|hug|love) (her|him) ..2 (and be good|for it|and stay|again|anyway)',
      'you knew (what|how|who) (he|she) was ..2 when',
      '(smile|be pretty|be nice|look pretty|cook something) when (he|she) (comes|gets|is) (in|home|back)',

      '(love|real love|true love|devotion) (hurts|means (bearing|enduring|suffering|staying|forgiving|taking)|is (pain|suffering|enduring|worth the bruises))',
      'you (would be|are) nothing without (him|her|them)',
      '(no one|nobody) else (will|would|could) (ever)? (love|want|have|take|put up with) you',
      '(jealousy|jealous) ..4 (love|loves|cares|care|romantic|sweet|passion)',
      '(leaving|leave) (him|her|them) (would|will|is|means) ..3 (break|kill|destroy|selfish|cruel|wrong|regret|weak|ruin|betray)',
      'our (little)? secret',
      '(forgive|forgives|forgave|forgiving) ..2 (fists|fist|blows|bruises|beatings|slaps|temper|hand that)',
      '(not|never) (mean|meant) to (hurt|hit|harm|strike|beat|slap|choke) (you|her|him)',
      '(would not|will not|would never) ..1 (have)? (beaten|hit|hurt|beat|slapped|struck|hurt) you',
      '(go|run|crawl|come|went) back to (him|her|your husband|your wife|your boyfriend|your girlfriend|your father|your stepfather)',
      '(stay|stays|staying|remain|remains) (with|beside|by) (him|her|your husband|your wife|your boyfriend|your girlfriend|your father|your master|your abuser) ..9 (love|loves|needs|change|changes|vow|duty|anger|temper|hurts|hits|children|promise|strong|matter)',
      '(he|she|they) (has|have|had) (a|the|every) right to (hit|beat|punish|hurt|strike|discipline|read your|lock|control)',
      '(checks|reads|takes|controls|locks) your (phone|letters|money|messages|door|clothes) ..6 (love|loves|care|cares|protect|safe|good)',
      '(it is|this is|that is|its) (only|just) (a|how|what) ..3 (slap|bruise|shove|love|married|family|men do|fathers do|lovers do)',
      '(makeup|make up|scarf|powder|long sleeves|sunglasses) ..5 (bruise|bruises|black eye|marks)',
      '(bruise|bruises|black eye|marks) ..5 (makeup|make up|scarf|powder|sunglasses|nobody need|no one need)',
      '(stays|stay|keep it|kept) (in|within|inside) the family',
      'behind closed doors',
      '(he|she) only (hits|hurts|beats|hit|hurt|beat|shouts|slaps|locks)',
      'you made (him|her|them) (do it|angry|hit|hurt|so angry|lose)',
      '(touch|touched|touching|touches) ..6 (secret|special game|our game|tell nobody|not tell|do not tell)',
      '(put|putting) up with (it|him|her|his|the beating)',
      '(he|she) (will|would) (only)? (find you|be so sad|hurt himself|hurt herself) if you (leave|go)',
      '(should|must|ought to|better) ..1 (stay|go back|return|forgive) ..3 (hits|hurts|beats|beat|hit|hurt|abuser|bruise|bruises|belt|temper)',
    ],
  },
  rules: [
    { fault: 'telling/encourages-staying', ideas: ['asked to bear it'], outside: true },
    {
      fault: 'telling/encourages-staying',
      ideas: ['hurts somebody close', 'excused'],
      within: 16,
      outside: true,
    },
    { fault: 'telling/encourages-staying', ideas: ['bears it'], outside: true },
  ],
};
