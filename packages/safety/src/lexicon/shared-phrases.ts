// Parts that several phrase lists share, in the language of `parse-phrase.ts`.

export const endOwnLife =
  '(kill myself|killing myself|end my (own)? life|ending my (own)? life|take my own life|taking my own life|' +
  'take my life|taking my life|end it all|ending it all|commit suicide|committing suicide|hang myself|hanging myself|' +
  'shoot myself|shooting myself|drown myself|drowning myself|off myself|end myself|gas myself|slit my (own)? wrists|' +
  'cut my (own)? wrists|blow my (own)? brains out|do myself in|make my exit|suicide|overdose|od|take an overdose|' +
  'jump (in front of|under) (a|the) (train|bus|car|truck|tube|metro)|step in front of (a|the) (train|bus|car|truck)|' +
  'throw myself (in front of|under) (a|the) (train|bus|car|truck)|jump off a (bridge|building|roof)|end things)';

export const hurtSelf =
  '(hurt myself|hurting myself|harm myself|harming myself|self harm|selfharm|self harming|cut myself|cutting myself|' +
  'burn myself|burning myself|cut my (arm|arms|thigh|thighs|legs|wrist|wrists))';

export const beDead = '(die|be dead|stop existing|be gone forever|stop living)';

export const pills =
  '(pills|pill|sleeping pills|painkillers|medication|medicine|antidepressants|insulin|opioids)';

export const realPerson =
  '(friend|sister|brother|stepbrother|stepsister|mom|mother|dad|father|stepdad|stepmom|son|daughter|kid|child|roommate|' +
  'flatmate|classmate|girlfriend|boyfriend|husband|wife|partner|cousin|coworker|colleague|teammate|student|ex|' +
  'neighbor|neighbour|nephew|niece|uncle|aunt|grandma|grandpa)';

export const atHome =
  '(dad|father|stepdad|mom|mother|stepmom|brother|sister|stepbrother|boyfriend|girlfriend|husband|wife|partner|uncle|' +
  'aunt|cousin|coach|teacher|boss|grandpa|grandfather|parents|family|ex|foster dad|foster mom|babysitter|priest)';
