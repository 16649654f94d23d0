import { languageRows } from '../language-rows.ts';

const end =
  '(dood|doodgaan|sterven|dood zijn|zelfmoord plegen|van kant maken|mezelf van kant maken|mezelf doden|mezelf vermoorden|mezelf ophangen|me ophangen|mezelf ombrengen|een eind aan mijn leven maken|een einde aan mijn leven maken|er een eind aan maken|er een einde aan maken|uit het leven stappen|eruit stappen|me verhangen|mezelf verhangen|voor de trein springen|voor een trein springen|van een brug springen|van de brug springen|mezelf neerschieten|mijn polsen doorsnijden|voor altijd verdwijnen|mezelf verdrinken)';
const one =
  '(mijn|mn) ..1 (man|vrouw|vader|moeder|vriend|vriendin|partner|broer|zus|stiefvader|stiefmoeder|ex|oom|tante|opa|papa|mama|baas|leraar|trainer|ouders|neef|zoon|pleegvader|exvriend)';
const close =
  '(mijn|mn|een|onze) ..1 (vriend|vriendin|broer|zus|zoon|dochter|moeder|vader|mama|papa|neef|nicht|man|vrouw|partner|collega|klasgenoot|klasgenote|buurman|buurvrouw|oom|tante|oma|opa|huisgenoot|maat|broertje|zusje)';
const hits =
  '(slaat|mishandelt|verkracht|bedreigt|schopt|wurgt|misbruikt|stompt|betast|sloeg|schopte|wurgde|stalkt|trapt|slaan)';
const hitPast =
  '(geslagen|mishandeld|verkracht|bedreigd|geschopt|gewurgd|misbruikt|gestompt|betast|aangerand|opgesloten|getrapt)';
const pills =
  '(pillen|tabletten|slaappillen|medicijnen|pijnstillers|antidepressiva|paracetamols|paracetamol|kalmeringspillen|pills)';
const day = '(vandaag|vanavond|vannacht|morgen|nu|straks|dit weekend|zo meteen)';

/** Dutch. */
export const dutch = languageRows('nl', 'dutch', {
  wishes: [
    `ik (wil|zou|wou|wilde|wens|moet) ..3 ${end}`,
    `(wil|zou) ..2 (gewoon|liever|echt)? ..1 ${end}`,
    'ik wil niet (meer|langer) ..1 (leven|verder|verder leven|bestaan|er zijn|wakker worden|in leven zijn)',
    '(wil|hoef|kan) ..1 niet (meer|langer) leven',
    'ik (denk|dacht|denken|heb gedacht) ..3 (aan|over) ..2 (zelfmoord|suïcide|de dood|doodgaan|mijn dood|zelfdoding)',
    '(heb|heb ik|met|weer|mijn) ..2 (zelfmoordgedachten|suïcidale gedachten|doodsgedachten|gedachten aan zelfmoord)',
    '(ik ben|ben|ik voel me) ..1 suïcidaal',
    '(ik wou|ik wens|ik wilde|was ik maar|wou) ..2 (dat ik|ik)? ..1 (dood was|dood|dood ben)',
    '(zin|drang|behoefte|verlangen) (om|naar) ..1 (dood te gaan|mezelf te doden|te sterven|zelfmoord te plegen|de dood|mezelf iets aan te doen)',
    '(hoe|manier|methode) ..3 (pleeg ik zelfmoord|kan ik zelfmoord plegen|mezelf doden|doodgaan zonder pijn|pijnloos (sterven|doodgaan)|zelfmoord plegen zonder)',
    '(zelfmoord|de dood|doodgaan) (is|lijkt|zou) ..2 (enige|mijn enige|beste) (uitweg|oplossing|weg|optie)',
    '(ik)? (spaar|verzamel|hamster|verstop|bewaar) ..2 (pillen|slaappillen|medicijnen|tabletten) ..1',
    'geef me een reden om (mezelf niet|niet) ..1 (van kant te maken|dood te gaan|te sterven|te doden)',
  ],
  intends: [
    `ik (ga|zal) ..3 ${end}`,
    'ik maak (mezelf van kant|er een eind aan|er een einde aan|mezelf dood)',
    'ik (pleeg|ga) ..1 zelfmoord (plegen)?',
    'ik heb ..1 (besloten|plannen|een plan) ..2 (om)? ..1 (te sterven|zelfmoord te plegen|mezelf van kant te maken|dood te gaan|eruit te stappen)',
    'ik (stap|spring) ..1 (uit het leven|eruit|voor de trein|van de brug|van het dak)',
    'ik (verhang|dood|ophang) (mezelf|me)',
    'ik hang (mezelf|me) op',
  ],
  acting: [
    `${day} ..2 (maak ik er een eind aan|maak ik er een einde aan|pleeg ik zelfmoord|ga ik dood|stap ik eruit|maak ik mezelf van kant|is het voorbij met mij|spring ik|hang ik me op)`,
    `ik (ga|pleeg|maak|stap) ..1 ${day} ..2 (zelfmoord plegen|dood|eruit stappen|een eind aan|zelfmoord|mezelf van kant|eruit|doodgaan)`,
    `(zelfmoord plegen|er een eind aan maken|mezelf van kant maken|eruit stappen) ..1 ${day}`,
    '(ik heb|heb) ..1 (een|het|de) (touw|strop|pistool|mes|scheermes|geweer) ..3 (gekocht|klaar|vaarwel|voor me|in huis)',
    '(touw|strop|pistool|mes) ..2 (om mijn nek|op mijn pols|tegen mijn (hoofd|slaap)|in mijn mond|in mijn hand)',
    '(sta|zit|ben) ..2 (op|aan|bij) (de|het|een) (brug|dak|spoor|rails|balkon|reling|flat) ..4 (springen|spring|trein|afspringen|vaarwel)',
    '(ik heb|heb) ..1 (mijn|een|de) ..1 (afscheidsbrief|afscheidsbrieven) ..1 (geschreven|klaargelegd|af)?',
    '(mijn)? polsen (doorgesneden|opengesneden)',
    '(vaarwel|dag|adieu) (allemaal|iedereen|wereld|voor altijd) ..3',
    'als (jullie|je) dit (lezen|leest) ..3 (dood|weg|te laat|er niet meer)',
    'morgen ben ik (er niet meer|dood|weg)',
  ],
  overdose: [
    `(te veel|teveel|alle|een hele doos|hele strip|een handvol|dertig|veertig|twintig|20|30|40|50|de hele doos|een doos) ..2 (${pills})? ..1 (genomen|geslikt|ingenomen|doorgeslikt)`,
    `(nam|slikte) ..2 (te veel|teveel|alle|een hele doos) ..1 ${pills}`,
    '(heb|nam) ..2 (overdosis|een overdosis) ..1 (genomen)?',
    'overdosis (genomen|pillen|slaappillen)',
    '(heb) ..1 (bleek|bleekmiddel|gif|antivries|gootsteenontstopper|rattengif|schoonmaakmiddel) (gedronken|geslikt)',
  ],
  injury: [
    'ik (snijd|snij|kras|verwond|beschadig|brand|krab|sla) (mezelf|in mijn (arm|armen|polsen|benen|been)) ..1',
    '(heb)? (mezelf|me) ..1 (weer|gisteren|vandaag|opnieuw)? ..1 (gesneden|verwond|beschadigd|gekrast|pijn gedaan|gebrand)',
    '(drang|behoefte|zin|stoppen|begonnen|weer) ..1 (om|met|aan)? ..1 (mezelf)? (te)? (snijden|beschadigen|verwonden|pijn (te)? doen|automutileren|krassen)',
    '(wil|moet|ga) ..1 mezelf ..1 (snijden|pijn doen|beschadigen|verwonden|iets aandoen|branden)',
    '(armen|benen|polsen) ..2 vol (littekens|sneeën|krassen|wonden)',
    'ik doe mezelf ..1 (pijn|iets aan|wat aan)',
    'aan automutilatie',
  ],
  tried: [
    '(heb|had) ..2 (geprobeerd|getracht) ..3 (zelfmoord te plegen|mezelf te doden|mezelf van kant te maken|dood te gaan|een eind aan mijn leven te maken|mezelf op te hangen|te sterven)',
    '(heb|had) ..1 (een)? (zelfmoordpoging|suïcidepoging) ..1 (gedaan|ondernomen|overleefd|achter de rug)?',
    '(mijn|laatste|eerste|een|na mijn) (zelfmoordpoging|suïcidepoging)',
  ],
  passive: [
    '(iedereen|ze|mijn familie|mijn ouders|de wereld|mijn kinderen|zij|anderen) ..2 (beter af|gelukkiger|is beter|beter) ..1 zonder (mij|me)',
    'beter af zonder (mij|me)',
    '(het leven|leven|mijn leven) ..1 (heeft|is|voelt) ..1 (geen zin|zinloos|niets waard|niet de moeite waard|niks waard|waardeloos|geen zin meer)',
    '(ik zie|zie|heeft|heb) ..1 geen (zin|uitweg|toekomst|reden|nut) ..2 (meer|om te leven|om door te gaan|in het leven|voor mij|in leven|om verder)',
    '(waarom|waartoe|waarvoor) ..1 (leef ik|zou ik|moet ik|nog) ..1 (nog|leven|verder leven|doorgaan)',
    'ik (kan|hou|trek|red|verdraag) ..1 (het|dit|dit leven)? ..1 niet (meer|langer) ..1 (aan|vol|verder|zo|leven|$)',
    '(ik ben|ben|ik voel me) ..2 (een last|tot last|waardeloos|niets waard|niks waard|overbodig|een blok aan het been)',
    '(ik wou|ik wil|ik hoop|ik wilde|wou|hoop) ..2 (nooit|niet|nooit meer|niet meer) ..2 (wakker (worden|word|te worden)|geboren|bestond|bestaan)',
    '(in slaap vallen|slapen|inslapen) ..1 (en nooit|voor altijd|en niet) ..2 (wakker worden)?',
    '(niemand) ..2 (zou|zal) ..2 (missen|merken|rouwen|geven)',
    '(ik ben|ben|zo) ..1 (moe|klaar|beu|zat|moe van) ..1 (het leven|met leven|van het leven|met het leven|om te leven)',
    '(heb|zonder|verloren|heb ik) ..1 (geen|alle|elke) ..1 (hoop|levenslust|zin om te leven|reden om te leven|zin meer om te leven) ..1 (meer|verloren|opgegeven|$)',
    'ik (haat|veracht) (mezelf|mijn leven|me zelf|mijzelf)',
    '(ik wil|ik wou|wil) ..1 (gewoon|alleen)? ..1 (verdwijnen|dat (alles|het|de pijn) (stopt|ophoudt)|er niet meer zijn|weg zijn|weg)',
    '(het maakt me niet uit|kan me niet schelen|boeit me niet) ..1 (of|als) ik ..1 (leef|sterf|doodga|dood ga)',
    'ik verdien ..1 (de dood|om dood te gaan|te sterven|het om te sterven)',
  ],
  resolved: [
    'ik wil (niet meer|niet langer) (dood|doodgaan|sterven|dood zijn|zelfmoord plegen|mezelf pijn doen|mezelf snijden)',
    '(ik)? (denk) niet meer aan (zelfmoord|de dood|zelfdoding)',
    '(ik ben|ben) niet (meer|langer) suïcidaal',
    '(blij|dankbaar|gelukkig) dat ik (nog)? (leef|er nog ben|er ben)',
  ],
  abuse: [
    `${one} ..1 ${hits} ..1 (mij|me|ons)`,
    `${one} (heeft|hebben) (mij|me|ons) ..2 ${hitPast}`,
    '(hij|zij|ze) (slaat|wurgt|mishandelt|verkracht|misbruikt|schopt|stompt) (mij|me) ..1 (als|elke|altijd|vaak|wanneer|thuis|en|weer|zodra|$)',
    '(hij|zij|ze|iemand) heeft (mij|me) ..2 (verkracht|misbruikt|geslagen ..1|gewurgd|aangerand|betast)',
    '(ik word|ik werd|ik ben|word) ..3 (verkracht|misbruikt|mishandeld|aangerand|geslagen|gestalkt|seksueel misbruikt)',
    `${one} (sluit|zit|raakt|dwingt|controleert|scheldt|vernedert|dreigt|komt) ..1 (mij|me|aan mij|op|uit) ..3`,
    `${one} (dreigt|dreigde|heeft gedreigd) (mij|me) ..2 (te)? (vermoorden|doden|slaan|wat aan te doen)`,
    '(huiselijk geweld|slachtoffer van geweld|slachtoffer van mishandeling) ..2',
    '(ik ben|ben) bang ..1 (voor mijn (man|vader|vriend|ex|moeder|stiefvader|partner)|om naar huis te gaan|om thuis te (komen|zijn))',
    '(ik zit|zit|leef) in een gewelddadige relatie',
  ],
  threats: [
    'ik (ga|wil|zal) ..1 (mijn|mn) ..1 (vader|moeder|broer|zus|vriend|vriendin|man|vrouw|baas|leraar|buurman|ex|familie|klasgenoten|collegas|stiefvader) ..2 (vermoorden|doden|neersteken|neerschieten|doodsteken|doodschieten|afmaken|vergiftigen|wurgen)',
    'ik (ga|wil|zal) ..3 (op|in) (mijn|de|het) (school|werk|kantoor|kerk|universiteit|klas) ..3 (schieten|neerschieten|doodschieten|vermoorden|opblazen)',
    '(iedereen|mensen) op (mijn)? ..1 (school|werk) ..2 (neerschieten|doodschieten|vermoorden|afmaken)',
    '(ben bang|heb zin|heb de drang) ..3 (iets aan te doen|pijn te doen|te slaan|te vermoorden|te doden|iets aandoe|pijn doe)',
    '(neem|breng|meenemen) ..2 (pistool|wapen|mes) ..1 (mee)? naar (school|mijn werk|de klas)',
  ],
  friend: [
    `${close} ..3 (wil|zegt|heeft gezegd|zei|dreigt|denkt|praat|wilde|heeft geprobeerd|probeert|overweegt|gaat) ..5 (zelfmoord|doodgaan|dood|sterven|niet meer leven|van kant|een eind aan|zichzelf iets|eruit stappen|zichzelf pijn|springen|zelfmoord plegen)`,
    `${close} (snijdt|verwondt|beschadigt|krast) (zichzelf|zich)`,
    `${close} is suïcidaal`,
    `${close} heeft ..3 ${pills} (genomen|geslikt|ingenomen)`,
  ],
  distress: [
    '(ik heb|heb|krijg|had) ..2 (paniekaanval|paniekaanvallen|angstaanval|zenuwinzinking)',
    '(ik)? kan niet (stoppen met (huilen|trillen)|ademen|meer ademen|kalmeren|rustig worden|ophouden met huilen)',
    '(mijn) (moeder|vader|broer|zus|zoon|dochter|oma|opa|man|vrouw|beste vriend|beste vriendin|mama|papa) is (net|vandaag|gisteren|vanmorgen|vannacht|vanochtend|deze week|zojuist) ..1 (overleden|gestorven|doodgegaan)',
    'ik (stort in|word gek|ben wanhopig|zit er helemaal doorheen|ga eraan onderdoor|draai door)',
    '(ik)? heb ..1 hulp nodig (echt|alsjeblieft|in het echt|dringend|nu|$)',
    '(het gaat|gaat) (echt|helemaal) niet goed ..1 (met mij|met me)',
  ],
  eating: [
    '(ik)? (braak|kots|geef over|overgegeven|gebraakt) ..3 (na het eten|expres|na elke maaltijd|alles wat ik eet)',
    '(laat|dwing) mezelf ..1 (braken|overgeven|kotsen)',
    '(ik)? (eet|ben|heb) ..2 (niets meer|gestopt met eten|al dagen niet gegeten|niks meer|niet meer) ..4 (dik|vet|afvallen|dun|straffen|dagen|gewicht)',
    '(ik ben|ik heb|heb) ..2 (anorexia|boulimia|een eetstoornis|anorectisch)',
    '(ik honger mezelf uit|ik verdien geen eten|ik gebruik laxeermiddelen|ik slik laxeermiddelen)',
  ],
  emergency: [
    '(ik heb|heb|ik denk dat ik|hij heeft|zij heeft|krijg) ..2 (hartaanval|een hartaanval|een beroerte|een hartinfarct|een allergische reactie)',
    '(bel|bellen|haal|nodig) ..1 (een|de|112)? ..1 (ambulance|112|ziekenwagen)',
    'mijn ..1 (ademt niet|ademt niet meer|is bewusteloos|is gestopt met ademen)',
    '(pijn op (de|mijn) borst|pijn in mijn borst) ..5 (arm|ademen|kaak|adem)',
    '(het stopt niet met bloeden|ik bloed dood|ik bloed heel erg)',
  ],
  sayings: [
    '(lach|lachen|lachte) ..1 (me|mezelf)? ..1 (dood|kapot|rot|een breuk)',
    '(sterf|sterven|dood|ga dood|verga|verrek|rammel) (van|aan) (de|het)? ..1 (lachen|honger|dorst|kou|schaamte|verveling|nieuwsgierigheid|slaap|hitte|angst|jeuk|zenuwen)',
    '(dood) (moe|gewoon|saai|simpel|leuk|spannend|gaan van)',
    '(de)? tijd (doden|te doden)',
    '(mijn|mn) (moeder|vader|vrouw|man|baas|vriendin) (vermoordt|maakt me af|doet me wat) ..1 (me)? ..1 (als|omdat|wanneer)?',
    '(snijd|snij|sneed|gesneden) ..1 (het|de|een|brood|groente|uien|mijn (haar|nagels|vinger|brood)|me bij|in mijn vinger|mezelf (bij|aan|met papier))',
    '(dit|deze|die|dat) ..2 (wordt mijn dood|maakt me gek|maakt me kapot van)',
    '(zelfmoordmissie|zelfmoordactie|zelfmoordcommando)',
    '(in|tijdens) (het spel|het gevecht|de strijd|het level|dit level) ..1 (sterven|doodgaan|dood)',
    '(dood|doodgaan|sterven) (in het spel|in de strijd|en respawnen|en opnieuw (beginnen|laden)|als een held)',
    '(slaat|sloeg|verslaat|versloeg|klopt) (me|mij)? ..2 (met|bij|in|op) (schaken|tafeltennis|het spel|mario kart|kaarten|het toernooi|het duel|de race)',
    '(slaat|sloeg) me (over|gade)',
    'ik (kan|hou) niet meer (van het lachen|bij)',
    '(wil|ga|moet) ..1 (dood)? ..1 (lopen|gewicht|punt|spoor)',
  ],
  marks: {
    role: [
      '(mijn|ons|onze|de|het|jouw|zijn|haar) (personage|karakter|paladijn|krijger|tovenaar|held|heldin|dief|ridder|elf|dwerg|heks|vampier|priester|bard|druïde|geest|koning|koningin|prinses|monnik|prins)',
    ],
    fiction: [
      '(in|van|uit) (het|de|mijn|dit|deze) (verhaal|spel|boek|roman|film|toneelstuk|campagne|avontuur)',
    ],
    'story-people': [
      '(koning|koningin|hertog|draak|ork|orks|oger|trol|goblin|tovenaar|heks|wachter|wachters|bewaker|soldaat|bandiet|ridder|toernooi|duel|schaken|zwaard|kasteel|kerker|spreuk)',
    ],
    speech: [
      '^ (ik)? (zeg|roep|fluister|antwoord|schreeuw|vraag|mompel|zing|reciteer) ..3',
      '^ ..3 (zegt|roept|fluistert|antwoordt|schreeuwt|gromt|mompelt|zucht)',
      '(zeg ik|roep ik|zegt hij|zegt ze|fluistert hij|fluistert ze|roept hij|zegt|fluistert|roept) $',
    ],
    'own-speech': ['^ (ik)? (zeg|roep|fluister|schreeuw|antwoord)'],
    real: [
      '(in het echt|in het echte leven|serieus|geen grap|geen grapje|dit is geen spel|niet in het spel|ik meen het|buiten het spel|echt waar|zonder gekheid)',
    ],
    now: ['(nu|op dit moment|nu meteen|direct)'],
    day: [
      '(vandaag|vanavond|vannacht|morgen|dit weekend|(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (avond|ochtend|middag)|over een uur|als iedereen (slaapt|weg is))',
    ],
    distant: [
      '(jaren|jaar|lang|lange tijd|decennia) geleden',
      '(toen ik) ..2 (klein|jong|kind|puber|tiener|zat|veertien|vijftien|zestien|14|15|16|17)',
      '(vroeger|destijds|in het verleden|in mijn (jeugd|kindertijd)|ooit|in (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
    ],
    recovered: [
      '(het gaat|gaat het|ik voel me|voel me|gaat) ..2 (beter|goed|weer goed) ..1',
      '(achter me|achter mij|genezen|dankzij therapie|ik ben in therapie|overwonnen|het leven is mooi)',
    ],
    relapse: [
      '(weer|opnieuw|gisteren|gisteravond|vorige week|deze week|vorige maand|vanmorgen|vanochtend|nog steeds|terugval|afgelopen nacht)',
    ],
    farewell: [
      '(vaarwel (allemaal|iedereen|wereld|voor altijd)|dit is mijn afscheid|vergeef me allemaal|ik hou van jullie allemaal|voor altijd afscheid)',
      '^ vaarwel $',
    ],
    means: ['(ik heb|heb|gekocht) ..2 (touw|strop|pistool|scheermes|scheermesjes|slaappillen|geweer) ..1'],
    joking: ['(grapje|het was een grapje|ik maak maar een grapje|geintje|haha)'],
    'safe-now': [
      '(ik ben veilig|het gaat nu goed|ik voel me nu beter|ik heb met (mijn|een) ..2 (gepraat|gesproken))',
    ],
  },
});
