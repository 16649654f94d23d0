import { idiomRows, type LexiconRow } from './entry.ts';
import { guardedSayings } from './guarded-sayings.ts';

const sayings: Readonly<Record<string, readonly string[]>> = {
  // Of those whom somebody looks after at work.
  'idiom/on-the-shift': [
    '(overdose|overdoses|od|suicide|suicides|stabbing|attempt) ..1 (come|came|comes|brought|coming) in',
    '(overdose|suicide|suicides|self harm|overdoses) ..1 (call|calls|case|cases|patient|patients|ward|unit|statistics|rates|training|talk|workshop|lecture|lesson|module|chapter|documentary|awareness)',
    '(talked|talk|lesson|learned|learnt|assembly|lecture|training|essay|presentation|module) ..1 (about|on) ..1 (self harm|suicide|overdoses|overdose) ..2 (in (class|school|college|biology|english|psychology)|at (school|college|work|uni)|for (class|school|college|work|uni))',
  ],
  'idiom/laughing': [
    '(die|died|dying|dead|kill myself|killing myself) (of|from)? (laughing|laughter|cringe|embarrassment|boredom|hunger|thirst|curiosity|cuteness)',
    '(laughing|laughed|laugh) ..2 (dead|to death|myself to death|i want to die)',
  ],
  'idiom/dead-with-laughter': ['(dead|died|dying) (lol|lmao|haha|rofl)'],
  'idiom/eager': [
    '(dying|die|kill|killing) (to know|to see|to find out|to try|for a|for some|for that|for this|for the|to play|to read|to meet|of suspense)',
    '(kill|murder) (for)? (a|some) (sandwich|coffee|pizza|beer|burger|drink|cookie|nap|snack|tea|chocolate)',
  ],
  'idiom/killing-me': [
    '(is|are|was|were) (absolutely|just|really|literally)? killing me',
    '(kills|killed) me every time',
  ],
  'idiom/mission': [
    'suicide (mission|squad|run|door|doors|king|charge|bomber|bombers|pact with the|blonde|attack|rush|move|play|prevention|awareness)',
    '(it is|that is|this is|thats|would be|going there is|its|be) ..1 suicide $',
    '(political|career|social|commercial|tactical|financial) suicide',
    '(is|be|would be|was|thats|like|total|pure) ..1 suicide (to (go|attack|fight|enter|charge|face|try|run|walk)|with|against|if|unless)',
  ],
  'idiom/caught-hurt-by-accident': [
    '(cut|burn|burnt|burned|burning|hurt|stabbed|stab|shot|hang|hung|poisoned) myself (on (the|a|my|some|that|this|its)|while|shaving|cooking|chopping|by accident|accidentally|at work|with (boiling|hot|the (oven|kettle|pan|glue gun|soldering))|off from|free|loose|out of|with this paper)',
    '(accidentally|almost|nearly) ..1 (cut|burn|burnt|burned|hurt|killed|stabbed|shot|poisoned|hung|hanged) myself',
    '(kill|killed|killing|shoot|shot|hurt|hang) myself (again)? (in (this|the) (game|maze|level|room)|with (my own)? (fireball|spell|grenade|trap|rocket|bomb))',
    'not want to hurt myself (on|climbing|jumping|falling)',
  ],
  'idiom/in-the-game': [
    'too many (healing|health|mana|magic|strength|speed|xp) (potions|pills)',
    '(want|going|have|need) to (die|be dead|disappear|vanish) (in (the|this) (game|level|boss fight)|and (respawn|reload|restart|start over)|to respawn|again to|here to (reset|respawn))',
    '(i do not|not) want to (die|live|exist|be here|disappear) (in (this|the) (dungeon|cave|castle|maze|game|swamp|forest|room|dark|house|place|tavern|town|village|city)|with (these|those|the) (goblins|orcs|elves|trolls))',
    'end (it|this) all with (my|the) (sword|spell|fireball|axe|hammer)',
    '(life|hp|health) (points|bar|potion|force|essence)',
    '(launch|fire) myself (out of|from|across|through|at) ',
    '(shoot|shot) myself (out of|from|across) ',
    '(shoot|shot|launch|fire|throw) myself (into the (fight|fray|battle|air)|through the (gap|air|hatch|tube|portal|hole))',
    '(end|ending) (it|this|things) (quickly|here|now)? (with|for) (the|this|that|him|her|it|them|a)',
    '(kill|killing) (time|the (music|engine|lights|light|process|boss))',
    '(jump|jumping) off (a|the) (building|bridge|roof|cliff) (onto|into|in the game|after|to escape|to catch|and (glide|fly|land|grab|swing|teleport|cast))',
  ],
  'idiom/drinks-of-the-story': [
    'swallowed ..2 (whole|entire|full) (bottle|jar|lot|box) ..1 of ..2 (potion|potions|wine|ale|beer|mead|rum|water|juice|elixir|antidote|honey|jam|sweets|chocolates)',
  ],
  'idiom/dead-tired': ['dead (drunk|tired|asleep|serious|certain|sure)'],
  'idiom/dies-to-come-back': [
    'die (and|to|so i|then) (can)? (respawn|reload|restart|start over|come back|reset)',
  ],
  'idiom/no-point': [
    'no (reason|point|use) (to|in) (live|living|exist|going|going on) ..1 (but|except|left|right|north|south|east|west|up|down|back|there|there again|in|through|into|quest|quests)',
    '(can|could) not (go on|keep going|carry on|go any further) (until|without|because the|past|through|unless|north|south|east|west|the (boat|bridge|path|ship|train|road)|board|this (path|road|way))',
    '(can|could) not (do (this|it)|take (it|this|more)) anymore (gold|items|damage)',
    '(tired|sick) of (living|life) (in (this|the|a|an|that) (game|dungeon|castle|swamp|forest|cave|tower|village|town|city|house|hut|cottage|lighthouse|island|camp|tavern|flat|dorm)|on the (road|streets|sea))',
  ],
  'idiom/live-somewhere-else': [
    'not want to live (in (a|an|the|my|that)|at|near|there|together|with (my|him|her|them|these|those))',
  ],
  'idiom/overdoing-it': [
    'killing myself (with|over|trying|at work|for|to (get|make|finish))',
    '(cut|cutting) myself off',
  ],
  'idiom/people-in-general': [
    '(people|those|anyone|members|men|women|kids|teens|teenagers) ..4 (commit suicide|commiting suicide|suicide|suicidal)',
    'you (are|were|would|should|could|will|must|feel|felt|want|wanted|might|may) ..7 (suicide|suicidal|kill yourself)',
    'you ..3 not be (contemplating|considering|thinking) ..2 suicide',
  ],
  'idiom/in-trouble': [
    '(mom|dad|parents|wife|husband|boss|teacher|brother|sister|girlfriend|boyfriend) (will|would|is going to|are going to|was going to|were going to) (kill|murder) me (when|if|for|because|over)',
  ],
  'idiom/under-duress': [
    '(villain|he|she|they|bandit|guard|boss|captain|pirate|enemy|someone|sniper|cop|soldier) ..1 (has|have|had|holds|held|puts|put|presses|pressed) (a|the|his|her) (gun|pistol|knife|blade|sword) (to|at|against) my (head|throat|neck|temple|back)',
    '(ready|willing|prepared|happy|sworn) to die (for|in|fighting|with|like|beside|a|on|as|defending|protecting)',
    '(self harm|selfharm|cutting|sh) free',
    '(with|put|like) a gun to my head',
    'hate myself for',
  ],
  'idiom/startled': [
    '(about|almost|nearly|going|gave me|just|gonna) ..2 (have|had|a) ..1 (heart attack|stroke|panic attack) (when|because|from|at|from)?',
  ],
  'idiom/voices': [
    '(hear|hearing) (the|these)? voices (in (the|this) (room|hall|cave|next|other|corridor|tavern|distance|dark|forest|temple|kitchen)|from|behind|outside|ahead|of (the|my))',
  ],
  'idiom/offered-up': ['(sacrifice|offer|give|risk|lay down|trade|pledge) my (own)? life'],
};

/** Sayings and game talk in which risk words mean something else. */
export const idioms: readonly LexiconRow[] = [...idiomRows(sayings), ...guardedSayings];
