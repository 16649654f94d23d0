import type { ProseArea } from '../prose-rule.ts';

/** Making light of somebody who is not well, and cheerfulness beside it. */
export const distressProse: ProseArea = {
  ideas: {
    mocking: [
      '(still|so|being|always|too) sad (again|today|are you|still|how|about that)?',
      'how boring you',
      'only feelings',
      'smile for (me|us|them)',
      '(you|your) ..2 (bore|bores|boring|tiresome|tedious|exhausting) (me|us|everyone)?',
      '(shrug|shrugs|shrugged|rolls (his|her|its|their) eyes|rolls (his|her|its) eye|sighs loudly|checks the clock|looks at (his|her) watch|changes the subject)',
      'it is (only|just|nothing but) ..1 (feelings|a feeling|a mood|a phase|sadness|tears|nerves|in your head)',

      '(long face|wipe that look|worse things happen|old chum|oh please|buck up|perk up|keep smiling|spoiling (it|the|our|my)|spoilsport|killjoy|wet blanket|sulk|sulks|sulking|sulky|whinge|whingeing|moan moan|grump|gloomy guts|mood killer|party pooper|what a downer|downer|misery guts)',
      '(yawn|yawns|yawning|bored|boring|dull|tedious) ..3 (your|this) (story|sadness|tears|feelings|grief|words|misery|pain)',
      '(yawn|yawns|yawning) ..3 (your|you)',
      '(better|funnier|happier|merrier) (one|story|tune|song) ',
      '(life is too short|time heals|everything happens for a reason|it is not the end of the world|feel sorry for yourself|first world problems|count your blessings|smile and the world)',

      '(get over it|cheer up|lighten up|snap out of it|man up|toughen up|grow up|stop (crying|whining|moping|complaining|sulking|being so|feeling sorry|overreacting)|boo hoo|so what|who cares|nobody cares|no one cares|big deal|suck it up|calm down|pull yourself together|shake it off|just smile|smile more|dry your (eyes|tears)|turn that frown|chin up|deal with it|move on already)',
      '((want|wants|wanting|seeking|craving|begging for|need|needs) (some|the|a bit of|more|only|just)? attention|here we go again|not this again|how sad for you|poor little|poor you|crybaby|cry baby|drama queen|drama|dramatic|attention seeker|attention seeking|wanting attention|for attention|pathetic|whiner|whining|moping|self pity|pity party|snowflake|weakling|melodramatic|sob story|wimp|sissy|tantrum)',
      '(you are|you were|youre|just) ..2 (overreacting|exaggerating|too sensitive|being silly|being dramatic|making it up|faking|ungrateful|weak|being weak|imagining|imagining things|tired|hormonal|pretending|bluffing)',
      '(others|other people|some people|many people|children|people) ..4 (have it|had it|are|suffer) ..2 (worse|starving|more)',
      '(could be|it is not so|is not that|is not so|not that) (worse|bad)',
      '(think|stay|be|just be) (more)? (positive|happy|happier|cheerful|grateful)',
      '(look|looking) (on|at) the bright side',
      '(laugh|laughs|laughing|laughed|giggle|giggles|giggling|snigger|sniggers|snickers|sneers|sneer|smirk|smirks|mock|mocks|mocking|jeers|jeer|chuckles|grins) ..6 (at you|at your|your tears|your pain|your sadness|your sorrow|your fear|your feelings|your words|your confession|about it)',
      '(your (tears|pain|sadness|sorrow|feelings|problems|grief|despair|fear|worries|confession)) ..5 (funny|hilarious|boring|ridiculous|silly|joke|nothing|amusing|bore|bores|stupid|embarrassing|trivial|small|laugh|laughable|laughs|matter|matters|tedious|pathetic)',
      '(funny|hilarious|ridiculous|silly|amusing|laughable|cute) ..5 (your (tears|pain|sadness|sorrow|feelings|problems|grief|despair)|how sad you|when you cry|you cry|crying)',
      '(enough|forget|never mind|ignore|no time for|leave|put aside|back to the fun|nobody wants to hear|not interested in|spare us|spare me|stop with|bored of|tired of) ..3 (sadness|sad|tears|crying|feelings|gloom|gloomy|problems|moping|talk|heavy|misery|your pain|that|nonsense|serious stuff)',
      '(typical|classic) ..3 (you|teenager|teenage|depressed|attention)',
      '(do not be|stop being) (so)? (silly|sad|gloomy|dramatic|ridiculous|such a|a baby|depressed|sensitive)',
    ],
    cheerful: [
      '(puppet|puppets|squeaks|squeak|sausages|polka|banana|bananas|slips on|strikes up|ta da|tada|boing|trombone|kazoo|somersault|somersaults|custard|pie|pies|slapstick|rhyme|rhymes|limerick|pun|puns|fool|jester|jesters|juggles|juggler|juggling|acrobat|acrobats|whistles|whistling|hums a|sings a|ditty|lol|sparkles|glitter|unicorn|unicorns|hip hip|huzzah|bubbly|giddy|lively|rollicking|festive|festivities|birthday|revel|revels|revelry)',

      '(cake|cakes|carnival|picnic|picnics|trumpets|dances|dancing|dance|tickle|tickles|hoots|yawns|whoops|circus|gala|jig|jigs|hop|hops|prank|pranks|merriment|frolic|frolics|banter|wink|winks|grinning|grin|beams|cheer|toast|treat|treats|amusing|ridiculous|charades|games|playful|playfully|gleeful|gleefully|glee|chipper|breezy|perky|sunny)',

      '(hooray|hurrah|hurray|yay|yippee|woohoo|woo hoo|whee|haha|ha ha|hahaha|lol|lmao|rofl|hehe|tee hee|party|parties|partying|confetti|hilarious|hilariously|merrily|merry|jolly|joyous|joyful|cheerful|cheerfully|cheery|cheers|cheering|festival|feast|jokes|joke|clown|clowns|fun|funny|funniest|giggle|giggles|giggling|silly|laughs|laughter|laughing|wonderful|wonderfully|splendid|marvellous|marvelous|fantastic|fabulous|delightful|delighted|celebrate|celebrates|celebration|celebrating|balloons|rainbow|rainbows|dance party|skip|skips|skipping|tra la la|bright and sunny|best day|great day|lucky day|happiest|exciting|excitement|hilarity|bouncing|bounces|sunshine|piece of cake|high five|awesome|super|champion|congratulations|bravo)',
    ],
  },
  rules: [
    { fault: 'telling/ignores-distress', ideas: ['mocking'], level: 2 },
    { fault: 'telling/ignores-distress', ideas: ['cheerful'], level: 2, outside: true },
  ],
};
