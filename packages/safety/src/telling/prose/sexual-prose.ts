import type { ProseArea } from '../prose-rule.ts';

/** Explicit sexual content is told to nobody here; what only hints at it needs the highest rating. */
export const sexualProse: ProseArea = {
  ideas: {
    'lust beyond doubt': [
      '(undress|undresses|undressed|undressing|lover|lovers|thighs|hard already|through the cloth|breeches|nipples|breasts|goes lower|lower and lower|bodice|between her legs|between his legs|between your legs)',
    ],
    'place of lust': [
      '(undress|undresses|undressed|undressing|naked|nude|clothes|lover|lovers|thighs|legs|hard|stiff|through the cloth|breeches|hips|skirt|skirts|nipples|breasts|bed|sheets|mattress|skin|goes lower|lower and lower|dress|bodice|lips|come again|body|bodies)',
    ],
    'sounds of lust': [
      '(moan|moans|moaning|moaned|groans|groan|groaning|pants|panting|gasps|gasping|whimpers|arches|strokes|stroke|stroking|stroked|caress|caresses|caressing|fondles|licks|lick|licking|throbs|throbbing|shudders|ecstasy|pleasure|pleasures|pleasuring|ravish|ravishes|kneads|nibbles|bucks)',
    ],
    undressing: [
      '(kiss|kisses|kissing|kissed) ..5 (on the mouth|on the lips|deeply|neck|passionately|and unbuttons)',
      '(unbutton|unbuttons|unlaces|unzips|unhooks|lifts|lift) ..3 (blouse|shirt|dress|skirt|gown|trousers|bodice)',
      '(naked|nude|posing|fondle|fondles|fondled|caress|caresses|stroke|strokes ..3 thigh|thighs|sexually|intimate|intimately|private parts|touches ..4 (secret|where|under)|in a loving way that)',

      '(taking|takes|take|took|pulls|pulling|slips|removes|removing|sheds|without|off|drops) ..2 (clothes|shirt|dress|blouse|skirt|underwear|trousers|gown|nightgown|swimsuit)',
      '(undressed|unclothed|bare skin|barely dressed|poses|posing|seductive|takes (him|her|them) to bed|to bed|in (his|her) bed|aroused|desires|wants (him|her) ..2 body)',
    ],
    explicit: [
      '(make|makes|made|making) (you|him|her) come ..3 (times|again|hard|twice|before|undone)',
      '(head|face|mouth|hand|hands) ..4 between (her|his|your) (legs|thighs|knees)',
      '(touch|touching|touches) each other ..2 sexually',

      '(not|never) to stop ..9 (arches|arch|heat|moans|gasp|fingers|tongue)',
      '(arches|arch|arching|writhes) ..6 (beg|begs|moan|moans|stop|back|hips|against)',
      '(wet|slick|hard|stiff|swollen) ..1 (heat|folds|member|manhood|length|sex|centre|center)',
      '(take|takes|took|taking) (you|him|her|it) (in|into|inside) (his|her|your|their) (mouth|lips|throat)',
      'on all fours ..9 (behind|captain|takes|knight|lord|him|her|her back|hips)',
      '(rut|ruts|rutting|fornicating|humping|humps|screwing|screws) ..3 (like|in|on|against|with|her|him|you)',
      '(bare|naked|nude) (from|below) the waist',
      '(push|pushes|pushing|pumps|drives|sinks|slid|slides|buries) ..3 (into|inside) (her|him|you|me) ',
      '(hitches|lifts|raises|pulls up|hikes) ..3 (skirt|skirts|gown|dress) ..9 (into|push|pushes|enter|enters|takes|thighs|behind)',
      '(manhood|maidenhood|loins|bosoms heaving|pleasuring|pleasures (her|him|you)|deflower|deflowers|lovemaking)',

      '(penis|vagina|clitoris|clit|genitals|genitalia|erection|erect|orgasm|orgasms|climaxes|cum|cumming|masturbate|masturbates|masturbating|masturbation|blowjob|blow job|handjob|oral sex|intercourse|fornicate|fornicates|ejaculate|ejaculates|pornography|porn|pornographic|porno|nipple|nipples|labia|testicles|fellatio|cunnilingus|horny|sexting|nudes|threesome|orgy|bdsm|erotic|erotica|explicit sex|sex scene|sex scenes|copulate|copulates|copulating|dildo|vibrator|foreplay|aroused|arousal|hard cock|cock|pussy|tits|boobs|breasts bared)',
      '(have|has|having|had|make|makes|making|made|for|want|wants|about|during|passionate|rough|hot|the) (sex|sweet love|love to (you|her|him|me)|love all night|love with (her|him))',
      '(sex|sexual|sexually) ..2 (with|act|acts|scene|scenes|pleasure|positions|position|encounter|content|detail|details|explicit|desire|favours|favors)',
      '(thrust|thrusts|thrusting|thrusted|grind|grinds|grinding|push|pushes|slides|slide) ..4 (inside|into|against) (her|him|you|me|your)',
      '(moan|moans|moaning|groan|groans|gasp|gasps|writhe|writhes|cries out|whimpers) ..5 (pleasure|ecstasy|climax|lust|desire|naked|thighs|delight|passion)',
      '(naked|bare|nude|undressed|unclothed) ..5 (body|bodies|breasts|breast|thighs|against you|against her|against him|on top|beneath|straddle|straddles|skin on skin|bed|flesh|astride|entwined|lust|desire)',
      '(breasts|breast|buttocks|groin|crotch|between (your|her|his) (legs|thighs)|inner thigh|inner thighs) ',
      '(straddle|straddles|straddling|mounts) (you|him|her|your)',
      '(their|spares ..3 of|details of|scene of|hours of|night of|nights of|full of|nothing but) sex',
      '(spread|spreads|spreading|parts|parting|part|opens|open|opening) (her|his|your|their) (legs|thighs|knees)',
      '(force|forces|forced|forcing) (himself|herself|itself|themselves|yourself) (inside|on|upon|into|onto)',
      '(enter|enters|entered|entering|penetrate|penetrates|penetrated|inside) (her|him|you) ..4 (slowly|deep|deeper|moan|moans|trembling|gasps|gasp|again|cries|lust|pleasure|hard|harder)',
      '(trembling|shaking|burning|wet|throbbing|aching|dripping) ..3 (lust|pleasure|desire|for you|for him|for her|between)',
      '(lust|pleasure|desire) ..6 (body|bodies|bed|naked|thighs|skin)',
      '(take|takes|took) (you|her|him) (hard|from behind|roughly|right there|on the (bed|floor|table))',
      '(strip|strips|stripping|undress|undresses|undressing|unlace|unlaces|unbutton|unbuttons|tear|tears|slip|slips|peel|peels|pull|pulls) ..5 (naked|bare|clothes off|out of (her|his|your) (dress|clothes|gown|shirt)|bodice|underwear|undergarments|off (her|his|your) (dress|clothes|gown|trousers|shirt))',
      '(tongue|lips|mouth|hands|hand|fingers) ..6 (breast|breasts|thigh|thighs|between (your|her|his)|nipple|lower and lower|down (your|her|his) (belly|stomach|body)|inside (her|him|you)|under (her|your|his) (dress|skirt|shirt|clothes))',
      '(rides|ride|riding) (him|her|you) (hard|until|slowly|all night|harder)',
      '(send|show) ..2 (naked|nude) (picture|pictures|photo|photos)',
      '(rape|raped|rapes|raping|molest|molests|molested|molesting|grope|gropes|groped|groping)',
    ],
    suggestive: [
      '(seduce|seduces|seduced|seduction|seductive|seductively|lingerie|lust|lustful|lusty|sensual|sensually|sultry|brothel|brothels|prostitute|prostitutes|striptease|voluptuous|cleavage|undress|undresses|undressing|naked|nude|sexy|sexual|sexually|sex|kinky|fetish|aphrodisiac|nakedness|topless)',
      '(warms|warm|share|shares|sharing) (your|his|her) bed',
      '(strip|strips|stripped|stripping) (for|off|down|to)',
      '(sleep|sleeps|slept|lie|lies|lay) with (her|him|you) (tonight|that night|for|in exchange)',
      '(bed|beds|bedded) (her|him|the (maid|girl|boy|queen|king|prince|princess))',
      '(between|under) the (sheets|covers) with',
      '(curves|hips|thighs|bosom|lips) ..4 (hungrily|invites|invitingly|tempting|press|presses)',
      '(spend|spends|spent) the night (with|in) (her|him|his|her|your)',
      '(come|comes|follow|lead|leads|take|takes|carries|carry|back) ..2 to bed',
      '(kiss|kisses|kissing) (passionately|deeply|hungrily|hard|neck|your neck|her neck|his neck)',
      '(hot|heavy) ..1 breath ..4 (neck|ear|skin)',
    ],
    child: [
      '(child|children|kid|kids|girl|girls|boy|boys|schoolgirl|schoolgirls|schoolboy|schoolboys|teen|teens|teenage|teenager|teenagers|minor|minors|underage|toddler|preteen|preteens|pupil|pupils|youngster|youngsters|juvenile|infant|baby|adolescent|adolescents|schoolchild|schoolchildren|loli|tween|student|little sister|little brother|daughter|niece|orphan|orphans|choirboy|ward|high school|school uniform|kindergarten)',
      '(numeral|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ..1 (year|years) ..1 old',
      '(aged|age|only|just|is|was|barely) (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
    ],
  },
  rules: [
    {
      fault: 'telling/sexual-content',
      ideas: ['sounds of lust', 'lust beyond doubt'],
      within: 14,
      outside: true,
    },
    {
      fault: 'telling/sexual-content',
      ideas: ['sounds of lust', 'place of lust'],
      within: 12,
      outside: true,
      below: 'mature',
    },
    { fault: 'telling/sexual-minors', ideas: ['child', 'undressing'], within: 14, outside: true },
    { fault: 'telling/sexual-minors', ideas: ['child', 'explicit'], within: 30 },
    { fault: 'telling/sexual-minors', ideas: ['child', 'suggestive'], within: 20 },
    { fault: 'telling/sexual-content', ideas: ['explicit'], outside: true },
    { fault: 'telling/above-rating', ideas: ['suggestive'], outside: true, below: 'mature' },
  ],
};
