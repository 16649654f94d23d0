import type { ProseArea } from '../prose-rule.ts';
import { count } from './shared-prose.ts';

/** Weapons and poisons as they are really made. Swords are forged and potions brewed as the story likes. */
export const weaponProse: ProseArea = {
  ideas: {
    'weapon of no story': [
      '(grow|culture|breed|brew) ..3 (bacteria|virus|spores|pathogen|plague|anthrax|toxin)',
      '(spray|pump|release|pour|drop) ..4 (ventilation|air ducts|reservoir|water supply|subway|metro)',
      '(explosive|bomb|suicide|nail|dynamite) (vest|belt|jacket)',
      '(poison|contaminate|infect) ..3 (well|wells|reservoir|water supply|town|city|school) ..9 (need|you|pour|grams|kilos|pesticide|drop|put)',
      '(brake fluid|chlorine pills|pool chlorine|drain cleaner|ammonium nitrate|acetone peroxide|black market rifle|rifle kit|conversion kit|auto sear|high capacity)',
      'that is a bomb',

      '(pipe bomb|nail bomb|firebomb|fire bomb|petrol bomb|molotov|ricin|sarin|nerve agent|nerve gas|mustard gas|thermite|napalm|ghost gun|detonator|semtex|nitroglycerin|anthrax|botulinum|bioweapon|dirty bomb|car bomb|suicide vest|explosive vest|school shooting|mass shooting|bump stock|zip gun|sawn off|improvised explosive)',
      '(saw|file|drill|cut) ..5 (barrel|receiver|firing pin|block|magazine|clip)',
      '(scrape|grind|collect) ..4 (phosphorus|match heads|matches|gunpowder)',
      '(cap|seal|close) (both|the) ends',
      '(spray|fire|empty) (the|a)? ..1 (whole)? (clip|magazine) in one',
      '(rag|rags|wick) ..4 (bottle|flask|jar|petrol|gasoline) ..9 (match|light|lob|throw|window|flame|lit)',
      '(bottle|flask|jar) ..5 (rag|rags|wick) ..9 (match|light|lob|throw|window|flame|lit)',
    ],
    weapon: [
      '(bomb|bombs|explosive|explosives|pipe bomb|pressure cooker|detonator|ricin|sarin|nerve agent|nerve gas|mustard gas|chlorine gas|poison gas|toxic gas|thermite|napalm|molotov|molotov cocktail|petrol bomb|firebomb|nail bomb|dynamite|nitroglycerin|c4|tnt|semtex|ghost gun|silencer|suppressor|automatic rifle|machine gun|zip gun|incendiary|dirty bomb|anthrax|botulinum|bioweapon|warhead|grenade|fertiliser bomb|fertilizer bomb|homemade gun|printed gun|improvised device|tear gas)',
    ],
    'real substance': [
      '(ammonium nitrate|potassium nitrate|saltpeter|saltpetre|acetone|hydrogen peroxide|peroxide|nitric acid|sulfuric acid|sulphuric acid|hydrochloric acid|glycerin|glycerine|aluminium powder|aluminum powder|castor beans|bleach|ammonia|chlorine|fertiliser|fertilizer|diesel|gunpowder|match heads|cyanide|strychnine|thallium|antifreeze|rat poison|organophosphate|pesticide|drain cleaner|gasoline|petrol|styrofoam|phosphorus|magnesium|potassium chloride|nicotine|sodium|chlorate|battery acid|iron oxide|rust powder)',
    ],
    'made by hand': [
      '(culture|cultures|grow|grows|prints|printing|packs|fills|wires|distils|distills|extracts|drills|attaches|connects|crushes|grinds|heats|heating|stuff|stuffs|set|sets|load|loads|add|adds|brew|brews|cook|cooks|hide|plant|put|place|light|made|mixed|boil|boils|dry|cut|saw|make|makes|making|build|builds|building|mix|mixes|mixing|combine|combining|pack|packing|fill|filling|assemble|assembling|wire|wiring|distil|distill|distilling|extract|extracting|synthesise|synthesize|solder|drill|print|construct|constructing|prepare|preparing|stir|pour|soak|dissolve|attach|connect|crush|grind|heat|convert|file down)',
    ],
    'as instruction': [
      `(how to|you will need|all you need|here is how|step by step|step|steps|first|then|recipe|ingredients|instructions|ratio|percent|parts|part|at home|kitchen|hardware store|homemade|from the (shop|store)|undetected|untraceable|fuse|timer|shrapnel|nails|ball bearings|battery|wires|trigger|carefully|until|online|tutorial|blueprint|barrel)`,
      `${count} ..1 (grams|gram|ml|percent|parts|litres|liters|kilos|degrees|minutes|pounds|cups|spoons|drops|ounces)`,
    ],
    'plain instruction': [
      '(how to|you will need|all you need|what you need|here is how|here is what|step by step|recipe|ingredients|instructions|blueprint|tutorial|homemade|home made|at home|in your (kitchen|garage|cellar|shed)|easy to (make|build)|shows you how|explains how|teaches you|anyone can (make|build)|manual|diagram|do it yourself)',
    ],
    'poison that works': [
      '(hemlock|nightshade|belladonna|aconite|wolfsbane|monkshood|oleander|foxglove|digitalis|death cap|yew|castor|arsenic|cyanide|antifreeze|thallium|ricin|strychnine|poison|poisons|toxin|hogweed|lily of the valley|nicotine|mushroom|mushrooms|eye drops|insulin)',
    ],
    'poison as instruction': [
      '(undetectable|untraceable|undetected|autopsy|coroner|toxicology|no trace|leaves no trace|tasteless|can not be traced|looks like (a heart attack|natural)|never be detected)',
      `${count} ..1 (mg|milligrams|grams|ml|grammes)`,
      '(lethal|fatal|deadly) (dose|amount|quantity)',
      '(how to|here is how|you will need|step by step|recipe for|instructions) ..6 (extract|distil|distill|make|prepare|brew|poison|boil|kill)',
      '(extract|distil|distill|refine|concentrate|evaporate|boil down|reduce|purify) ..6 (seeds|leaves|roots|beans|berries|bark|liquid|alcohol|acetone|residue|powder|crystals|roots)',
    ],
    'hurting real people': [
      '(hurt|kill|stab|shoot|poison|punish|attack|burn|beat up|beat) ..1 your (mother|father|mom|dad|teacher|teachers|classmates|classmate|neighbour|neighbor|boss|parents|brother|sister|wife|husband|roommate|ex|friend|friends|family|coworkers|colleagues|school|neighbours|neighbors|girlfriend|boyfriend|baby|child|children|son|daughter|stepfather|stepmother|manager|doctor|therapist|landlord)',
      '(bring|take|carry|bringing) ..3 (gun|knife|weapon|rifle|pistol|blade|bomb) (to|into) (your)? (school|work|class|the office|the mall|church)',
      '(shoot|shooting|burn|blow) (up)? ..2 (school|office|mall|church|mosque|synagogue|classroom)',
      '(in real life|outside the game|after you log off|when you close|away from the screen|in your real|irl) ..9 (kill|hurt|stab|punish|attack|shoot|violence|revenge|weapon|burn|knife|gun)',
      '(kill|hurt|stab|punish|attack|shoot|revenge|burn) ..9 (in real life|outside the game|after you log off|in the real world|off the screen)',
      '(your) (little|big|older|younger|baby|own|old|stupid) (brother|sister|mother|father|son|daughter|wife|husband|friend|boss|teacher) ..9 (smother|strangle|stab|punch|kill|hurt|slap|choke|poison|drown|beat|burn) (him|her|them)',
      '(smother|strangle|stab|choke|poison|kill|hurt|beat) (him|her|them) (tonight|tomorrow|in his sleep|in her sleep|while he sleeps|while she sleeps|for real|in real)',
      '(take|bring|carry|load) ..3 (rifle|gun|pistol|knife|shotgun|machete|axe) ..3 (mall|school|office|church|street|station|party|town hall|class|work|crowd|market)',
      '(when|after|once|as soon as) ..1 you ..1 (log off|stop playing|close|put down|finish|leave the game|wake|turn off) ..7 (punch|hit|kill|hurt|stab|slap|attack|shoot|burn|break|smash|beat|poison|push|strangle|make them|take the knife|get the)',
      '(punch|slap|kick|strangle|push|hit|choke|stab|smother|drown|knife) ..1 your (mother|father|mom|dad|teacher|teachers|classmates|classmate|neighbour|neighbor|boss|parents|brother|sister|wife|husband|roommate|ex|friend|friends|family|coworkers|colleagues|neighbours|neighbors|girlfriend|boyfriend|baby|child|children|son|daughter|cat|dog)',
      '(next|real) ..2 (quest|task|mission|dare|level) ..4 (real life|outside|real world|your (street|school|house|home|town)) ..9',
      '(set fire to|burn down|torch) your (school|house|home|office|workplace|neighbours|neighbors)',
      '(follow|stalk|wait for|track) ..2 (your ex|her home|him home|your teacher|your boss) ..6 (knife|gun|home|hurt|show|pay)',
    ],
  },
  rules: [
    { fault: 'telling/method-detail', ideas: ['weapon of no story'], outside: true },
    {
      fault: 'telling/method-detail',
      ideas: ['weapon', 'made by hand', 'as instruction'],
      within: 18,
      outside: true,
    },
    { fault: 'telling/method-detail', ideas: ['weapon', 'plain instruction'], within: 14, outside: true },
    {
      fault: 'telling/method-detail',
      ideas: ['real substance', 'made by hand', 'as instruction'],
      within: 16,
      outside: true,
    },
    { fault: 'telling/method-detail', ideas: ['real substance', 'weapon'], within: 18, outside: true },
    {
      fault: 'telling/method-detail',
      ideas: ['poison that works', 'poison as instruction'],
      within: 16,
      outside: true,
    },
    { fault: 'telling/incites-violence', ideas: ['hurting real people'], outside: true },
  ],
};
