// Parts that several phrase lists share, in the language of `parse-phrase.ts`.

export const endOwnLife =
  '(kill myself|killing myself|end my (own)? life|ending my (own)? life|take my own life|taking my own life|' +
  'take my life|taking my life|end it all|ending it all|commit suicide|committing suicide|hang myself|hanging myself|' +
  'shoot myself|shooting myself|drown myself|drowning myself|off myself|end myself|gas myself|slit my (own)? wrists|' +
  'cut my (own)? wrists|blow my (own)? (brains|head) (out|off)|(stepping|step|jump|jumping|leap) in front of (a|the) ..2|do myself in|make my exit|suicide|overdose|od|take an overdose|' +
  'jump (in front of|under) (a|the) (train|bus|car|truck|tube|metro)|step in front of (a|the) (train|bus|car|truck)|' +
  '(throw|throwing) myself (in front of|under|off|from|at) (a|the|my) (train|bus|car|truck|lorry|tube|metro|bridge|balcony|roof)|' +
  '(throw|throwing) myself out (of)? (the|my) window|(jump|jumping) out of my window|end things|offing myself|ending myself|' +
  'ending things|kill my own self|hang my own self|overdosing|slitting my wrists|cutting my wrists|' +
  '(jump|jumping|leap|leaping) off (a|the|my) ..1 (bridge|building|roof|balcony|overpass|car park|parking garage|parking structure)|' +
  '(jumping|stepping|walking|step|walk) (in front of|under|into) (a|the)? (train|bus|car|truck|tube|metro|traffic|oncoming traffic)|' +
  '(drive|driving|crash|crashing|steer|steering|swerve|swerving) ..3 (into|off) (a|the|oncoming)? (wall|tree|bridge|cliff|river|pole|truck|traffic|road|barrier)|' +
  '(crash|crashing) my car ..1 on purpose|' +
  '(take|taking|swallow|swallowing) (all (of)? (my|the|these|those)|every|everything in the|the (whole|entire) (bottle|box) of|a (bunch|handful|lot) of) ..1 (pills|pill|sleeping pills|painkillers|medicine|medication|medicine cabinet|antidepressants)|' +
  'let myself (die|drown|bleed)|starve myself to death|inject (an|air)|drink bleach|drinking bleach|suffocate myself|suffocating myself)';

export const hurtSelf =
  '(burnt myself|scratching myself|scratched myself|stabbing myself|starving myself on purpose|hurt myself|hurting myself|hurts myself|harm myself|harmed myself|harming myself|self harm|self harmed|selfharm|self harming|cut myself|cutting myself|' +
  'burn myself|burned myself|burning myself|punish myself with (pain|a blade|cuts)|injure myself|injuring myself|self injure|self injury|' +
  '(cut|cutting|slice|sliced|slicing|slash|slashed|carve|carved|carving|burnt|burned|stab|stabbed|gouged) (up|open|into)? my (arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|stomach|hips|forearm|forearms))';

export const beDead =
  '(die|be dead|stop existing|be gone forever|stop living|be dead already|cease to exist)';

export const pills =
  '(pills|pill|oxys|sertraline|citalopram|fluoxetine|amitriptyline|propranolol|digoxin|warfarin|quetiapine|promethazine|pregabalin|aspirins|co codamol|sleeping pills|painkillers|medication|medications|medicine|antidepressants|insulin|opioids|capsules|benzos|valium|opiates|lithium|oxy|morphine|prozac|zoloft|ambien)';

export const realPerson =
  '(friend|sister|brother|stepbrother|stepsister|mom|mother|dad|father|stepdad|stepmom|son|daughter|kid|child|roommate|' +
  'flatmate|classmate|girlfriend|boyfriend|husband|wife|partner|cousin|coworker|colleague|teammate|student|ex|' +
  'neighbor|neighbour|nephew|niece|uncle|aunt|grandma|grandpa|grandmother|grandfather|mate|buddy|pal|fiance|fiancee|boss|' +
  'teacher|twin|stepfather|stepmother|student|pupil|girl friend|friends|parents|kids|children|guildmate|groupmate|stepmum|' +
  'grandad|granddad|gran|nan|nana|granny|grandson|granddaughter|stepson|stepdaughter|toddler|housemate|auntie|missus|carer|lodger|' +
  'godson|goddaughter|baby)';

export const atHome =
  '(dad|father|stepdad|stepfather|mom|mother|stepmom|stepmother|brother|sister|stepbrother|stepsister|boyfriend|girlfriend|husband|wife|partner|uncle|' +
  'aunt|cousin|coach|teacher|boss|grandpa|grandfather|grandma|grandmother|parents|family|ex|foster dad|foster mom|foster father|babysitter|priest|' +
  'stepmum|grandad|granddad|gran|nan|nana|granny|grandson|granddaughter|nephew|housemate|auntie|missus|tutor|imam|vicar|' +
  'mother in law|father in law|son in law|daughter in law|step dad|step mom|foster carer|scout leader|cellmate|' +
  'roommate|flatmate|caregiver|carer|guardian|pastor|fiance|fiancee|spouse|son|daughter|manager|landlord)';

export const blade =
  '(blade|blades|knife|razor|razors|razor blade|razor blades|box cutter|boxcutter|scissors|scalpel|glass shard)';

export const firearm = '(gun|pistol|shotgun|rifle|revolver|handgun|firearm|barrel|glock)';

export const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
