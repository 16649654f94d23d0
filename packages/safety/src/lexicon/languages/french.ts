import { languageRows } from '../language-rows.ts';

const end =
  "(mourir|me tuer|me suicider|en finir|crever|me pendre|me foutre en l'air|mettre fin à mes jours|mettre fin à ma vie|me jeter (sous un train|par la fenêtre|d'un pont|du pont)|me tirer une balle|m'ouvrir les veines|me buter|disparaître pour toujours|être morte|être mort|me noyer|quitter ce monde|me flinguer)";
const one =
  '(mon|ma|mes) (mari|copain|copine|père|mère|petit ami|petite amie|conjoint|compagnon|compagne|frère|sœur|beau père|belle mère|ex|femme|oncle|tante|grand père|papa|maman|patron|prof|entraîneur|parents|cousin|voisin|fils)';
const close =
  '(mon|ma|une|un|notre|mes) ..1 (ami|amie|meilleur ami|meilleure amie|pote|copain|copine|frère|sœur|fils|fille|mère|père|cousin|cousine|femme|mari|collègue|voisin|voisine|camarade|neveu|nièce|maman|papa)';
const hits =
  '(frappe|bat|viole|tape|maltraite|gifle|cogne|étrangle|brûle|agresse|battait|frappait|tabasse|menace|harcèle)';
const hitPast =
  '(frappé|frappée|battu|battue|violé|violée|tapé|tapée|maltraité|maltraitée|giflé|giflée|étranglé|étranglée|brûlé|agressé|agressée|tabassé|cogné|menacé|menacée)';
const pills =
  '(médicaments|cachets|comprimés|pilules|somnifères|antidépresseurs|dolipranes|doliprane|anxiolytiques|calmants|xanax|médocs)';
const day = "(ce soir|cette nuit|demain|aujourd'hui|maintenant|tout de suite|dans une heure|ce week end)";

/** French. */
export const french = languageRows('fr', 'french', {
  wishes: [
    `(je veux|je voudrais|j'aimerais|je préfère|je souhaite|j'ai besoin de|je rêve de|veux|voudrais) ..2 ${end}`,
    `(envie|envies|idée|idées|besoin|tentée|tenté) (de|d') ..1 ${end}`,
    `(pense|penser|penses|songe|songer|pensais|pensé) ..1 (à|au|a) ..2 (${end}|suicide|la mort|ma mort|mettre fin)`,
    '(je)? (ne)? (veux|voudrais|souhaite) (plus|pas) ..1 (vivre|être en vie|exister|continuer à vivre|être là|rester en vie)',
    "(j'ai|des|mes|avoir) ..2 (pensées|idées|envies) (suicidaires|noires de mort|de suicide)",
    '(je suis|je me sens) ..1 suicidaire',
    "(j'aimerais|je voudrais|je préférerais|si seulement j'étais|j'aurais voulu) ..1 (être|étais)? (mort|morte)",
    '(comment|façon|moyen|manière) ..3 (me tuer|me suicider|mourir sans (douleur|souffrir)|mourir vite|en finir vite)',
    "(la mort|le suicide|mourir) (est|serait|semble|c'est) ..1 (la seule|ma seule|la meilleure) (issue|solution|option|sortie)",
    '(je garde|je cache|je stocke|je mets de côté|je collectionne|accumule) ..2 (médicaments|cachets|comprimés|somnifères)',
    'donne moi une raison de ne pas (me tuer|mourir|en finir)',
  ],
  intends: [
    `(je vais|je compte|j'ai décidé de|j'ai l'intention de|je suis sur le point de|je suis prête à|je suis prêt à|je prévois de|vais) ..1 ${end}`,
    'je me (tue|suicide|pends|flingue) ..2',
    "(j'ai|je prépare) un plan pour (mourir|me tuer|en finir|me suicider)",
    'je vais (sauter|le faire) ..2 (du pont|sous le train|du toit|ce soir)',
  ],
  acting: [
    `${day} ..3 (je me tue|je me suicide|j'en finis|je vais mourir|je vais me tuer|tout sera fini|je me pends|je pars pour toujours)`,
    `(je vais me tuer|je me tue|je me suicide|j'en finis|je vais mourir|je vais en finir|je vais me suicider|je me pends) ..1 ${day}`,
    "(j'ai acheté|j'ai|j'ai préparé|j'ai trouvé) ..1 (la|une|le|un) (corde|pistolet|fusil|lame|rasoir|flingue) ..3 (adieu|prête|prêt|pour en finir|pour mourir|ce soir)",
    '(la)? (corde|lame|pistolet|fusil) ..2 (autour du cou|au cou|sur la tempe|dans la bouche|sur mon poignet|sur la tête)',
    '(je suis|debout|assis|assise) ..2 (pont|toit|rails|voies|balcon|rebord) ..4 (sauter|en finir|me jeter|lâcher)',
    "(j'ai écrit|j'ai laissé|j'ai posé|j'écris) ..1 (ma|mes|une|la) ..1 (lettre d'adieu|lettres d'adieu|lettre de suicide|dernière lettre)",
    "(je me suis|je viens de m') ..1 (ouvert|taillé|tranché|coupé|ouvrir|tailler) les (veines|poignets)",
    'adieu (tout le monde|à tous) ..4 (je pars|je ne peux|pardon|je vous aime|pour toujours)',
    '(demain|bientôt) je (ne)? (serai|serais) (plus là|morte|mort)',
    'quand (vous lirez|tu liras) ..3 (morte|mort|trop tard|plus là|partie|parti)',
  ],
  overdose: [
    `(j'ai|ai|je viens de|je viens d') ..1 (pris|avalé|avaler|prendre|gobé) ..2 (trop|toute|tous|toutes|plein|une boîte|la boîte|vingt|trente|quarante|cinquante|20|30|40|50|beaucoup) ..3 (${pills}|la boîte|boîte)`,
    "(j'ai|ai) (tout|tous)? (avalé|pris) (tous|toutes|toute|tout) ..2 (cachets|médicaments|la boîte|médocs|comprimés|pilules)?",
    '(fait|fais|faire|en train de faire) une overdose',
    "(j'ai|ai) (bu|avalé) ..2 (javel|eau de javel|poison|antigel|produit ménager|mort aux rats|détergent)",
  ],
  injury: [
    'je me (scarifie|taillade|mutile|fais du mal|brûle|lacère|blesse exprès|frappe la tête|fais saigner)',
    'je me coupe (les (veines|bras|poignets|cuisses|jambes)|le (bras|poignet)|la peau|exprès|encore|souvent|depuis|quand|tous|à nouveau|$)',
    "(je me suis|m'être) (encore)? (coupé|coupée|scarifié|scarifiée|mutilé|mutilée|tailladé|brûlé exprès|fait du mal) ..2",
    "(envie|besoin|recommencé|commencé|arrête pas|peux pas m'empêcher) ..1 (de|à) (me couper|me scarifier|me mutiler|me faire du mal|me faire mal|me blesser)",
    '(bras|cuisses|poignets) (sont)? ..1 (couverts|couvertes|pleins) de (cicatrices|coupures|entailles)',
  ],
  tried: [
    "(j'ai|ai|avais) ..1 (essayé|tenté|voulu) ..2 (me suicider|me tuer|mourir|mettre fin à mes jours|me pendre|en finir|mettre fin à ma vie)",
    '(ma|une|dernière|première|après ma) ..1 tentative de suicide',
    '(survécu|survivante|survivant) ..3 suicide',
  ],
  passive: [
    '(tout le monde|ils|ma famille|mes parents|le monde|mes enfants|les autres|elle|il) ..2 (serait|seraient|sera|iraient) mieux sans moi',
    "(la vie|vivre|ma vie|mon existence) ..1 (n'a|n'a plus|ne vaut|a|vaut) ..2 (sens|peine|valeur|but)",
    '(à quoi|a quoi) (bon|sert|ça sert) ..1 (de)? (vivre|continuer|exister|tout ça|rester en vie)',
    "(je)? (ne)? (peux|supporte|tiens|vois|endure) (plus|pas) ..1 (cette vie|la vie|continuer|vivre|comme ça|cette douleur|aucune raison|d'issue|d'avenir|de raison|tenir|le supporter|rien)",
    "(je)? n'en (peux|peut) plus ..3",
    '(je suis|je me sens|être) ..1 (un fardeau|un poids|une charge|inutile|nulle et inutile|de trop)',
    "(je voudrais|j'aimerais|j'espère|si seulement|je veux) ..2 (ne (jamais|plus|pas)|jamais) ..1 (me réveiller|être née|être né|exister|être là|réveiller)",
    "(m'endormir|dormir) ..1 (pour toujours|et ne (plus|jamais|pas) me réveiller|à jamais)",
    '(personne) ..2 (regretterait|remarquerait|pleurerait|manquerai|se soucie) ..3',
    "(je suis|tellement|si) ..1 (fatigué|fatiguée|lasse|las|épuisé|épuisée) (de vivre|de la vie|d'exister|d'être en vie)",
    "(marre|ras le bol) (de vivre|de la vie|d'exister|de ma vie)",
    "(je n'ai|j'ai|plus|pas|sans) ..2 (envie de vivre|raison de vivre|espoir|goût à la vie|rien à quoi me raccrocher)",
    '(je me déteste|je déteste ma vie|je me hais|je hais ma vie)',
    "(je veux|je voudrais|j'aimerais) ..1 (disparaître|que tout s'arrête|que ça s'arrête|que la douleur s'arrête|ne plus exister|arrêter de souffrir)",
    '(je mérite|mérite) (de mourir|la mort)',
    "(ça m'est égal|je m'en fiche|je m'en fous) (de|si) (mourir|je meurs|vivre ou mourir)",
  ],
  resolved: [
    '(je)? (ne)? (veux|voudrais|pense|ai) plus ..1 (mourir|me tuer|me suicider|au suicide|envie de mourir|envie de me tuer|me faire du mal)',
    '(je)? (ne)? suis plus suicidaire',
    "(heureuse|heureux|contente|content) d'être (en vie|encore là|encore en vie|vivante|vivant)",
  ],
  abuse: [
    `${one} ..2 (me|m') ..1 ${hits} ..1`,
    `${one} ..1 (m'a|ma|m'ont|mont|m'avait) ..2 ${hitPast}`,
    `(il|elle|on) (me|m') ..1 (frappe|bat|viole|tape|maltraite|gifle|cogne|étrangle) ..1 (quand|chaque|tous|souvent|encore|si|à la maison|et|parce|tout le temps|$)`,
    "(il|elle|on) m'a ..1 (frappée|violée|battue|violé|agressée|étranglée|forcée|forcé|touchée) ..2",
    "(j'ai été|je me suis fait|je suis|j'étais|me fais|fais) ..1 (violée|violé|violer|battue|battu|agressée|agressé|agresser|frapper|maltraitée|abusée|abusé|tabasser|harceler)",
    `${one} ..2 (me touche|m'a touchée|me force|m'oblige|m'enferme|abuse de moi|me contrôle|m'insulte|menace de me|me menace) ..2`,
    '(victime|je subis|subi|subis) ..2 (violences conjugales|violence conjugale|violences|maltraitance|abus|inceste|viol|violences domestiques)',
    "(j'ai peur) (de mon (mari|père|copain|conjoint|ex|compagnon)|de rentrer (chez moi|à la maison)|qu'il me (tue|frappe))",
    'abuse (de|sur) moi ..2',
  ],
  threats: [
    '(je vais|je veux|je compte|je pense) ..1 (tuer|poignarder|tirer sur|étrangler|empoisonner|égorger|planter) ..1 (mon|ma|mes) (père|mère|frère|sœur|copain|copine|mari|femme|patron|prof|collègues|voisin|ex|famille|camarades|beau père)',
    "(je vais|je veux|je compte|je pense) ..2 (tirer|tuer|tout faire sauter|poser une bombe|massacrer|attaquer) ..4 (à|dans|au|de) (mon|ma|l'|le|mes)? ..1 (école|lycée|collège|travail|bureau|université|église|boulot|fac)",
    "(j'ai) (peur|envie) de ..1 (faire du mal|blesser|frapper|tuer|cogner) ..1 (à)? (mes|mon|ma|quelqu'un|des gens|les gens) ..1",
    "(j'apporte|je vais apporter|j'amène|apporter) ..1 (un|une|le|mon) (pistolet|arme|couteau|fusil|flingue) ..1 (à|au|en) (l'école|lycée|collège|travail|cours|boulot)",
  ],
  friend: [
    `${close} ..4 (veut|dit|a dit|m'a dit|menace|pense|parle|va|envisage|essaie|essaye|a essayé|voulait|a tenté|prévoit) ..4 (se suicider|se tuer|suicide|mourir|en finir|mettre fin à ses jours|se faire du mal|se pendre|sauter|plus vivre)`,
    `${close} ..1 (se (scarifie|mutile|coupe|taillade|fait du mal))`,
    `${close} ..1 (est|semble) suicidaire`,
    `${close} (ne)? veut plus (vivre|être là|être en vie)`,
    `${close} ..1 (a pris|a avalé) ..3 ${pills}`,
  ],
  distress: [
    "(je fais|je viens de faire|j'ai|en pleine|fais) ..2 (crise d'angoisse|crise de panique|crises d'angoisse|attaque de panique|crises de panique|crise d'anxiété)",
    "(je)? (n'arrive pas|arrive pas|n'arrive plus|arrive plus|peux plus) à (arrêter de pleurer|respirer|me calmer|arrêter de trembler|m'arrêter de pleurer)",
    "(ma|mon) (mère|père|frère|sœur|fils|fille|grand mère|grand père|mari|femme|meilleur ami|meilleure amie|mamie|papi) ..1 (vient de mourir|est (morte|mort|décédée|décédé) (hier|ce matin|cette nuit|aujourd'hui|cette semaine))",
    "(je suis en train de|je) (craque complètement|m'effondre|deviens folle|deviens fou|craquer|m'effondrer|sombrer)",
    "(j'ai)? besoin d'aide (vraiment|s'il vous plaît|s'il te plaît|pour de vrai|dans la vraie vie|$)",
    '(je)? (ne)? vais (vraiment)? pas bien du tout',
  ],
  eating: [
    '(je me fais|je me suis fait|me faire|me fais) vomir',
    '(je vomis|vomir|vomi) ..1 (après (chaque|les) repas|tout ce que je mange|exprès|après avoir mangé)',
    "(j'ai arrêté|arrête|je n'ai pas|je ne) ..1 (de)? (manger|mange plus|mangé) ..4 (grosse|gros|maigrir|poids|mince|punir|jours)",
    "(je suis|j'ai|je souffre|rechuté) ..1 (anorexique|boulimique|d'anorexie|de boulimie|l'anorexie|la boulimie|un trouble alimentaire)",
    "(je m'affame|je ne mérite pas de manger|je prends des laxatifs)",
  ],
  emergency: [
    "(je fais|je suis en train de faire|je crois que je fais|j'ai|il fait|elle fait) ..1 (une crise cardiaque|un infarctus|un avc|un malaise cardiaque|une réaction allergique)",
    "(appelez|appelle|appeler|besoin d') ..1 (une ambulance|les urgences|le samu|le 15|le 112|les secours)",
    '(mon|ma) ..1 (ne respire plus|respire plus|a arrêté de respirer|est inconsciente|est inconscient)',
    '(mal à la poitrine|douleur dans la poitrine) ..5 (bras|respirer|mâchoire)',
    "(je perds beaucoup de sang|ça saigne et ça ne s'arrête pas|je saigne (beaucoup|trop))",
  ],
  sayings: [
    '(mourir|meurs|mort|morte|mourrais|crever|crève) (de)? (rire|faim|soif|froid|chaud|honte|peur|ennui|envie|fatigue|curiosité|trouille|sommeil|amour|impatience|jalousie)',
    "(d'|à) mourir de rire",
    '(je me)? (tue|tuer) (à la tâche|au travail|à te le dire|à le répéter|à vous)',
    '(ça|ce jeu|cette énigme|il|elle|tu) me (tue|tues)',
    "(tuer|tue) (le temps|l'ennui)",
    'je me (coupe|suis coupé|suis coupée) (une|un|les cheveux|les ongles|la barbe|du|de la|en cuisinant|en me rasant|avec du papier|de)',
    'mission suicide',
    '(ma|mon) (mère|père|copine|femme|patron|prof|mari|sœur) va me tuer ..1 (si|quand|parce)?',
    'je (ne)? (peux|supporte) plus (de ce|ce) (puzzle|niveau|jeu|donjon|boss|suspense)',
    "n'en peux plus (de rire|d'attendre)",
    '(en finir|finir) avec (ce|cette|le|la|les|lui|eux|elle|cet|mes devoirs)',
    "(me bat|me battait|m'a battu|m'a battue) ..2 (aux|au|à la|à ce|dans) (échecs|jeu|course|tournoi|duel|match|ping|mario|cartes)",
    'mourir (au combat|en héros|et réapparaître|dans le jeu|pour (réapparaître|respawn|la patrie|le roi))',
  ],
  marks: {
    role: [
      "(mon|ma|notre|le|la|l'|ton|sa|son) (personnage|paladin|guerrier|guerrière|mage|magicien|héros|héroïne|voleur|chevalier|elfe|nain|sorcière|sorcier|vampire|prêtre|barde|druide|fantôme|roi|reine|princesse|moine|prince)",
    ],
    fiction: [
      "(dans|de) (l'histoire|le jeu|ce jeu|la partie|le livre|le roman|le film|la pièce|mon histoire|la campagne)",
    ],
    'story-people': [
      '(roi|reine|duc|dragon|orque|ogre|troll|gobelin|sorcier|sorcière|garde|gardes|soldat|bandit|chevalier|tournoi|duel|échecs|épée|château|donjon|sortilège)',
    ],
    speech: [
      '^ (je)? (dis|crie|murmure|réponds|demande|hurle|chuchote|lui dis|récite|chante) ..3',
      '^ ..3 (dit|crie|murmure|répond|hurle|soupire|grogne|chuchote)',
      '(dis je|dit il|dit elle|répond il|crie t il|je crie|je murmure|je dis|dit|murmure|soupire) $',
    ],
    'own-speech': ['^ (je)? (dis|crie|murmure|réponds|lui dis|hurle)'],
    real: [
      "(dans la vraie vie|pour de vrai|sérieusement|je ne plaisante pas|c'est pas une blague|ce n'est pas une blague|ce n'est pas un jeu|pas dans le jeu|hors jeu|je suis sérieuse|je suis sérieux|vraiment sérieux|hors personnage)",
    ],
    now: ['(maintenant|en ce moment|tout de suite|là maintenant)'],
    day: [
      "(ce soir|cette nuit|demain|aujourd'hui|cet après midi|ce week end|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (soir|matin|prochain)|dans une heure|quand ils (dorment|dormiront|partent))",
    ],
    distant: [
      '(il y a) ..3 (ans|années|longtemps)',
      "(quand j'étais|lorsque j'étais) (petit|petite|jeune|enfant|ado|adolescente|adolescent|au lycée|au collège)",
      "(à l'époque|autrefois|dans le passé|dans mon enfance|à l'adolescence|en (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))",
      "(quand j'avais) ..1 ans",
    ],
    recovered: [
      '(je vais|ça va|je me sens) (beaucoup|bien|très|tellement)? (mieux|bien) ..1',
      "(je m'en suis (sorti|sortie)|derrière moi|guérie|guéri|grâce à la thérapie|je suis en thérapie|la vie est belle)",
    ],
    relapse: [
      '(encore|à nouveau|hier|hier soir|la semaine dernière|cette semaine|le mois dernier|ce matin|cette nuit|de nouveau|rechuté)',
    ],
    farewell: [
      "(adieu (à tous|tout le monde|le monde|à jamais|mes amis)|c'est un adieu|c'est mon adieu|pardonnez moi tous|je vous aime tous|mes adieux)",
      '^ adieu $',
    ],
    means: [
      "(j'ai acheté|j'ai préparé|j'ai trouvé|j'ai) ..1 (une|la|des|les|un) ..1 (corde|lame|lames|pistolet|fusil|flingue|somnifères|cachets)",
    ],
    joking: ["(je rigole|je plaisante|je plaisantais|c'était une blague|c'est une blague|lol|mdr|ptdr)"],
    'safe-now': [
      "(je suis en sécurité|ça va maintenant|je vais bien maintenant|j'ai parlé (à|avec) (ma|mon))",
    ],
  },
});
