import { languageRows } from '../language-rows.ts';

const end =
  '(sterben|tot sein|mich umbringen|mir das leben nehmen|mich töten|mich erhängen|mich aufhängen|mich erschießen|mich vor (den|einen|die) (zug|bus|auto|bahn|u bahn) werfen|selbstmord begehen|suizid begehen|alles beenden|mein leben beenden|dem ein ende setzen|mir die pulsadern aufschneiden|von der brücke springen|von einer brücke springen|vom dach springen|vor den zug springen|für immer verschwinden|mir eine kugel geben|mich vergiften|mich ertränken)';
const one =
  '(mein|meine) ..1 (mann|freund|vater|mutter|frau|freundin|papa|mama|bruder|schwester|partner|partnerin|ex|exfreund|exmann|stiefvater|stiefmutter|onkel|tante|opa|oma|großvater|chef|lehrer|trainer|eltern|cousin|sohn|mitbewohner)';
const close =
  '(mein|meine|eine|ein|unser|unsere) ..1 (freund|freundin|kumpel|bruder|schwester|sohn|tochter|mutter|vater|mama|papa|cousin|cousine|frau|mann|partner|partnerin|kollege|kollegin|mitschüler|mitschülerin|nachbarin|nachbar|mitbewohner|mitbewohnerin|onkel|tante|oma|opa|neffe|nichte)';
const hits =
  '(schlägt|verprügelt|vergewaltigt|würgt|misshandelt|tritt|missbraucht|begrapscht|ohrfeigt|quält|schlagen|verprügeln|schlug|würgte|stalkt)';
const hitPast =
  '(geschlagen|verprügelt|vergewaltigt|gewürgt|misshandelt|getreten|missbraucht|angefasst|bedroht|eingesperrt|begrapscht|geohrfeigt|gestoßen)';
const pills =
  '(tabletten|pillen|schlaftabletten|medikamente|schmerztabletten|antidepressiva|beruhigungsmittel|paracetamol|schlafmittel|tropfen|pills)';
const day = '(heute|heute nacht|heute abend|morgen|jetzt|gleich|am wochenende|heut|heute noch)';

/** German; words with umlauts are heard in both spellings. */
export const german = languageRows('de', 'german', {
  wishes: [
    `(ich will|ich möchte|ich würde gern|ich würde gerne|will|möchte|ich muss|ich wünschte ich könnte|ich wünsche mir|ich will einfach|am liebsten würde ich) ..3 ${end}`,
    '(ich will|ich möchte|will|möchte|ich kann) nicht (mehr|länger|weiter) ..1 (leben|weiterleben|existieren|am leben sein|hier sein|auf dieser welt sein)',
    '(ich will|ich möchte) ..2 (nicht mehr|nicht länger) ..1 (leben|weiterleben|da sein|aufwachen|existieren)',
    '(ich)? (denke|dachte|nachdenke|denken|gedacht) ..3 (an|über|daran) ..2 (selbstmord|suizid|mich umzubringen|zu sterben|mir das leben zu nehmen|meinen tod|den tod|mich zu töten)',
    '(habe|hab|mit|wieder|meine|diese) ..2 (suizidgedanken|selbstmordgedanken|suizidale gedanken|todesgedanken)',
    '(ich bin|ich fühle mich|bin) ..2 (suizidal|suizidgefährdet|selbstmordgefährdet|lebensmüde)',
    '(ich wünschte|wünschte|ich wäre|wäre) ..2 (ich wäre|lieber|gern|gerne|doch)? ..1 tot',
    '(wie|methode|weg|möglichkeit) ..3 (bringe ich mich um|kann ich mich umbringen|kann ich sterben|sterben ohne schmerzen|schmerzlos (sterben|umbringen)|mich schmerzlos umbringen|sich schmerzlos umbringen)',
    '(selbstmord|suizid|der tod|sterben) (ist|wäre|scheint) ..1 (der einzige|mein einziger|die einzige|die beste) (ausweg|lösung|weg|möglichkeit)',
    '(ich)? (sammle|horte|spare|verstecke|bunkere|hebe) ..2 (tabletten|schlaftabletten|medikamente|pillen)',
    '(lust|drang|wunsch|verlangen|bedürfnis) ..1 (zu sterben|mich umzubringen|mir das leben zu nehmen|tot zu sein)',
    'gib mir einen grund mich nicht umzubringen',
  ],
  intends: [
    `ich (werde|werd) (mich|mir|bald|es)? ..2 (umbringen|erhängen|töten|aufhängen|das leben nehmen|erschießen|vor den zug werfen|beenden)`,
    'ich (bringe|bring) mich ..2 um',
    'ich (habe|hab) ..1 (vor|beschlossen|geplant|entschieden) ..3 (mich umzubringen|zu sterben|mir das leben zu nehmen|schluss zu machen mit allem|mich zu töten)',
    'ich (mache|mach) ..2 (schluss mit (allem|meinem leben)|ein ende mit mir|allem ein ende)',
    'ich (erhänge|töte|erschieße|hänge) mich ..1',
    'ich habe ..1 (plan|pläne) ..2 (mich umzubringen|zu sterben|für meinen suizid|für meinen tod)',
    'ich will mich ..1 (umbringen|erhängen|töten|aufhängen|erschießen)',
    'ich springe (vor den zug|von der brücke|vom dach)',
  ],
  acting: [
    `${day} ..3 (bringe ich mich um|bring ich mich um|mache ich schluss|nehme ich mir das leben|werde ich sterben|ist es vorbei mit mir|erhänge ich mich|springe ich)`,
    `ich (bringe|bring) mich ${day} um`,
    `ich (werde|will) mich ${day} ..1 (umbringen|erhängen|töten|erschießen)`,
    `ich (werde|will) ${day} ..1 sterben`,
    '(ich habe|hab|ich hab) ..1 (einen|den|das|die|ein) (strick|seil|pistole|waffe|messer|rasierklinge) ..3 (gekauft|bereit|besorgt|hier|vor mir|am hals) ..2',
    '(strick|seil|schlinge) ..2 (um (den|meinen) hals|um den)',
    '(stehe|sitze|bin) ..2 (auf|an) (der|dem|den) (brücke|dach|gleisen|bahngleisen|balkon|geländer|schienen) ..4 (springen|spring|zug|schluss|vorbei)',
    '(ich habe|hab|ich hab) ..1 (meinen|meine|den|einen|die) ..1 (abschiedsbrief|abschiedsbriefe) ..1 (geschrieben|hingelegt|fertig)?',
    '(mir|habe mir|hab mir) ..1 (die)? (pulsadern|handgelenke) (aufgeschnitten|aufgeschlitzt)',
    '(lebt wohl|leb wohl|macht es gut|auf wiedersehen) ..2 (alle|für immer|welt|zusammen) ..2',
    'wenn (ihr|du) das (lest|liest) ..3 (tot|nicht mehr da|weg|zu spät)',
    'morgen bin ich (tot|nicht mehr da|weg)',
  ],
  overdose: [
    `(zu viele|alle|eine handvoll|die ganze packung|ganze packung|haufen|dutzende|dreißig|vierzig|fünfzig|zwanzig|20|30|40|50|die ganzen|eine packung) ..1 (meine|der|von)? ..1 (${pills})? ..1 (genommen|geschluckt|eingenommen|runtergeschluckt|gegessen)`,
    `(habe|hab|nahm|schluckte) ..3 (überdosis|eine überdosis) ..1 (genommen)?`,
    'überdosis (genommen|tabletten|schlaftabletten)',
    `(habe|hab) ..1 (bleiche|bleichmittel|gift|frostschutzmittel|rohrreiniger|spülmittel|rattengift) (getrunken|geschluckt)`,
    `(nehme|schlucke) (jetzt|gerade) alle ..1 ${pills}`,
  ],
  injury: [
    'ich (ritze|schneide|verletze|verbrenne|kratze|schlage) mich (selbst|selber|wieder|jeden|oft|absichtlich|ständig|blutig|seit|wenn|immer|$)',
    '(habe|hab) mich ..1 (wieder|gestern|heute|selbst|erneut)? ..1 (geritzt|selbst verletzt|geschnitten|verbrannt absichtlich)',
    '(drang|lust|bedürfnis|verlangen|aufhören|angefangen) ..2 (mich)? (zu ritzen|zu schneiden|selbst zu verletzen|weh zu tun|wehzutun|zu verletzen)',
    '(will|muss|möchte) (mich|mir) ..1 (ritzen|selbst verletzen|weh tun|wehtun|schneiden|verletzen)',
    '(arme|beine|handgelenke) ..2 (voller|voll mit) (narben|schnitte|schnitten|wunden)',
    'ich (füge|tue|tu) mir ..1 (selbst|selber)? (schmerzen|weh|etwas an|was an)',
  ],
  tried: [
    '(habe|hab|hatte) ..2 (versucht|probiert) ..1 (mich umzubringen|mir das leben zu nehmen|mich zu töten|mich zu erhängen|zu sterben)',
    '(mein|meinen|einen|meinem|letzter|nach einem|überlebt) ..1 (suizidversuch|selbstmordversuch)',
    '(suizidversuch|selbstmordversuch) (überlebt|hinter mir|gehabt|gemacht)',
    '(wollte|hatte) mich ..2 umbringen',
  ],
  passive: [
    '(alle|sie|meine familie|meine eltern|die welt|meine kinder|jeder|alle anderen) ..1 (wären|wäre|geht es|hätten es|ging es) ..1 (besser)? ..1 (dran|besser)? ohne mich ..2',
    'ohne mich ..2 besser (dran|gehen|haben)?',
    '(das leben|mein leben|leben) ..1 (hat|ist|macht) ..1 (keinen sinn|sinnlos|nicht lebenswert|nichts mehr wert|wertlos|keinen wert)',
    '(ich sehe|sehe|hat|macht) ..1 (keinen|kein) (sinn|ausweg|zukunft|grund) ..2 (mehr|im leben|zu leben|für mich|weiterzumachen|weiterzuleben)',
    '(wozu|warum|wofür) (noch|soll ich noch|lebe ich|überhaupt) ..1 (leben|weiterleben|lebe ich|weitermachen|da sein)',
    'ich (kann|halte|halt|ertrage|pack|packe|schaffe) ..1 (nicht mehr|das leben nicht|es nicht mehr|das nicht mehr|das alles nicht mehr) ..1 (aus|weiter|weitermachen|so weiterleben|so weitermachen|leben|$)',
    '(ich bin|bin) (nur|allen|eine|ein|nur eine|allen eine)? ..1 (eine)? (last|belastung|klotz am bein|nichts wert|wertlos|überflüssig)',
    '(ich wünschte|ich will|ich möchte|hoffe|wünschte) ..2 (nie|nicht|nie wieder|nicht mehr) ..1 (aufwachen|geboren|aufzuwachen|aufwache|da sein|existieren)',
    '(einschlafen|schlafen) ..1 (für immer|und nicht mehr aufwachen|und nie (mehr|wieder) aufwachen)',
    '(für immer|nur noch) (einschlafen|schlafen|weg sein)',
    '(niemand|keiner) ..2 (würde|wird) ..2 (vermissen|merken|trauern|interessieren)',
    '(ich bin|bin|so) ..1 (müde|satt|leid) (vom leben|zu leben|am leben zu sein|des lebens)',
    '(habe|hab|ohne) ..1 (keine|alle|jede|keinen) ..1 (hoffnung|kraft|lebenswillen|lust zu leben|lust mehr zu leben|grund zu leben) ..1 (mehr|verloren|aufgegeben|$)',
    'ich hasse (mich|mein leben|mich selbst|mich selber|es zu leben)',
    '(ich will|ich möchte|will) ..1 (nur noch)? ..1 (verschwinden|dass (alles|es|der schmerz) aufhört|nicht mehr leiden|weg sein)',
    '(mir ist|es ist mir) ..1 egal ob ich (lebe|sterbe)',
    'ich verdiene ..1 (zu sterben|den tod|nicht zu leben)',
  ],
  resolved: [
    '(ich)? (will|möchte|denke) ..1 nicht mehr ..1 (sterben|mich umbringen|tot sein|an selbstmord|an suizid|mich verletzen|mich ritzen)',
    'ich will mich nicht mehr umbringen',
    '(ich bin|bin) nicht mehr (suizidal|suizidgefährdet|lebensmüde)',
    '(froh|dankbar|glücklich) ..1 (dass ich (noch)? (lebe|da bin)|am leben zu sein|noch zu leben|zu leben)',
  ],
  abuse: [
    `${one} ..1 ${hits} (mich|uns)`,
    `${one} (hat|haben) (mich|uns) ..2 ${hitPast}`,
    `(er|sie) (schlägt|würgt|verprügelt|vergewaltigt|misshandelt|missbraucht|tritt) mich ..1 (wenn|jeden|jede|immer|oft|ständig|zu hause|und|wieder|sobald|$)`,
    '(er|sie|jemand) hat mich ..2 (vergewaltigt|missbraucht|geschlagen ..1|gewürgt|angefasst|begrapscht)',
    `${one} (bedroht|beleidigt|kontrolliert|schließt|sperrt|erpresst|zwingt|fasst) (mich|mir) ..3`,
    `${one} ..1 (droht|hat gedroht|hat mir gedroht) ..2 (mich)? (umzubringen|zu töten|zu schlagen|um|mir)?`,
    '(ich wurde|ich werde|wurde|werde|ich bin) ..3 (vergewaltigt|missbraucht|geschlagen|misshandelt|verprügelt|sexuell belästigt|gestalkt|gemobbt und geschlagen)',
    '(häusliche gewalt|opfer von gewalt|opfer häuslicher gewalt) ..2',
    '(habe|hab) ..1 angst (vor (meinem|meiner) (mann|vater|freund|mutter|ex|stiefvater|partner)|nach hause (zu gehen|zu kommen))',
    '(ich lebe|bin) in einer (gewalttätigen|missbräuchlichen) beziehung',
  ],
  threats: [
    '(ich werde|ich will|ich möchte|werde|will) ..1 (meinen|meine|mein) ..1 (vater|mutter|bruder|schwester|freund|freundin|mann|frau|chef|lehrer|nachbarn|nachbar|ex|familie|mitschüler|kollegen|stiefvater) ..2 (umbringen|töten|erstechen|erschießen|abstechen|vergiften|erwürgen)',
    '(ich werde|ich will|werde|will|morgen) ..4 (in|an) (meiner|der|meinem) (schule|arbeit|uni|büro|kirche|klasse|universität) ..3 (erschießen|amok laufen|umbringen|schießen|töten|abknallen|amoklaufen)',
    '(amoklauf|amok) ..2 (planen|plane|geplant|laufen|machen|schule)',
    '(habe|hab) (angst|lust|den drang) ..3 (weh zu tun|wehzutun|zu verletzen|zu schlagen|zu töten|etwas anzutun|umzubringen)',
    '(nehme|bringe) ..2 (pistole|waffe|messer) ..1 (mit)? (in die|zur) (schule|arbeit|klasse)',
  ],
  friend: [
    `${close} ..3 (will|sagt|hat gesagt|droht|denkt|möchte|spricht|redet|plant|wollte|hat versucht|versucht|schreibt|überlegt) ..5 (umbringen|umzubringen|das leben nehmen|das leben zu nehmen|sterben|zu sterben|selbstmord|suizid|nicht mehr leben|selbst verletzen|erhängen|springen)`,
    `${close} ..1 (ritzt|verletzt|schneidet) sich`,
    `${close} ist (suizidal|suizidgefährdet|selbstmordgefährdet)`,
    `${close} (hat)? ..3 ${pills} (genommen|geschluckt)`,
    `${close} hat sich ..2 (geritzt|umbringen wollen)`,
  ],
  distress: [
    '(ich habe|hab|habe|bekomme|kriege|hatte) ..2 (panikattacke|panikattacken|angstattacke|nervenzusammenbruch)',
    '(ich)? (kann|krieg) ..1 nicht (aufhören zu (weinen|zittern)|atmen hilfe|mich beruhigen|mehr atmen)',
    '(meine|mein) (mutter|vater|bruder|schwester|sohn|tochter|oma|opa|mann|frau|bester freund|beste freundin|mama|papa) ist (gerade|heute|gestern|heute morgen|letzte nacht|diese woche|eben) ..1 gestorben',
    'ich (breche zusammen|drehe durch|bin am ende|bin verzweifelt|werde verrückt|zerbreche)',
    '(ich)? brauche ..1 hilfe (wirklich|bitte|im echten leben|dringend|$)',
    '(mir geht es|es geht mir) (wirklich|gar|überhaupt|echt) ..1 (nicht gut|schlecht|beschissen)',
  ],
  eating: [
    '(ich)? (erbreche|übergebe|kotze|erbrochen|übergeben) ..3 (nach dem essen|absichtlich|nach jeder mahlzeit|alles was ich esse|jedem essen)',
    '(bringe|zwinge) mich (zum|zu) (erbrechen|kotzen|übergeben)',
    '(ich)? (esse|habe|hab) ..2 (nichts mehr|aufgehört zu essen|seit tagen nichts gegessen|nicht mehr) ..4 (dick|fett|abnehmen|dünn|hungern|bestrafen|tagen|gewicht)',
    '(ich bin|ich habe|hab|rückfall) ..2 (magersüchtig|bulimisch|magersucht|bulimie|eine essstörung|essstörung)',
    '(ich hungere|ich verdiene kein essen|ich nehme abführmittel|ich verdiene es nicht zu essen)',
  ],
  emergency: [
    '(ich habe|hab|ich glaube ich habe|er hat|sie hat|hat) ..2 (einen herzinfarkt|herzinfarkt|einen schlaganfall|einen herzanfall|eine allergische reaktion)',
    '(ruft|rufen sie|ruf|brauche|brauchen|ruf bitte) ..1 (einen|den)? (krankenwagen|notarzt|rettungswagen|notruf|112|rettungsdienst)',
    '(mein|meine) ..1 (atmet nicht|atmet nicht mehr|hat aufgehört zu atmen|ist bewusstlos|ist ohnmächtig)',
    '(brustschmerzen|schmerzen in der brust|brust tut weh) ..5 (arm|atmen|luft|kiefer)',
    '(es hört nicht auf zu bluten|ich verblute|ich blute stark)',
  ],
  sayings: [
    '(sterbe|sterben|gestorben|tot|stirb|totlachen) (vor|an)? (lachen|hunger|durst|langeweile|scham|kälte|hitze|neugier|angst|müdigkeit|sehnsucht|aufregung)',
    '(ich)? (lach|lache) mich ..1 (tot|kaputt|schlapp)',
    '(vor) (lachen|hunger|langeweile|scham|neugier|kälte) ..1 (sterben|sterbe|gestorben)',
    '(zeit|die zeit) ..1 (totschlagen|tot zu schlagen)',
    '(bringt mich|bringst mich|bringen mich) ..2 um',
    '(meine|mein) (mutter|vater|frau|mama|papa|chef|freundin|freund|mann) bringt mich um ..1 (wenn|weil)?',
    '(ich)? schneide (das|den|die|ein|brot|gemüse|mir die haare|mir ein|holz|zwiebeln)',
    '(schneide|schnitt|geschnitten) (mich|mir) ..1 (beim|an|in den finger|die haare|aus versehen|am papier)',
    '(im|beim|in der) (spiel|kampf|schlacht|level|duell) (sterben|umbringen|erschießen|töten)',
    '(sterben) ..1 (und)? (respawnen|neu starten|neu laden)',
    '(schlägt|schlagen|schlug|geschlagen) (mich)? ..2 (im|beim|in) (schach|spiel|rennen|tischtennis|mario kart|turnier|duell|kartenspiel|poker)',
    '(selbstmordkommando|himmelfahrtskommando|selbstmordmission)',
    'ich (kann|halte|halt) nicht mehr (vor lachen|so viel tragen)',
    '(todmüde|sterbenslangweilig|totmüde)',
  ],
  marks: {
    role: [
      '(mein|meine|unser|unsere|der|die|dein|das|meinem|meinen) (charakter|figur|paladin|krieger|kriegerin|magier|magierin|held|heldin|schurke|ritter|elf|elfe|zwerg|hexe|zauberer|vampir|kleriker|barde|druide|geist|könig|königin|prinzessin|mönch|prinz)',
    ],
    fiction: [
      '(in|im) (der|dem|meiner|meinem|diesem|dieser)? (geschichte|spiel|buch|roman|film|stück|kampagne|abenteuer)',
    ],
    'story-people': [
      '(könig|königin|herzog|drache|drachen|ork|orks|oger|troll|goblin|zauberer|hexe|wache|wachen|soldat|räuber|ritter|turnier|duell|schach|schwert|schloss|verlies|zauberspruch)',
    ],
    speech: [
      '^ (ich)? (sage|rufe|flüstere|antworte|schreie|frage|murmele|singe|rezitiere|sag|ruf) ..3',
      '^ ..3 (sagt|ruft|flüstert|antwortet|schreit|knurrt|murmelt|seufzt)',
      '(sage ich|rufe ich|sagt er|sagt sie|flüstert er|flüstert sie|ruft er|schreie ich|sagt|flüstert|ruft) $',
    ],
    'own-speech': ['^ (ich)? (sage|rufe|flüstere|schreie|antworte)'],
    real: [
      '(im echten leben|in echt|im ernst|ernsthaft|kein witz|kein scherz|kein spaß|das ist kein spiel|nicht im spiel|ich meine es ernst|wirklich jetzt|außerhalb des spiels|im wirklichen leben)',
    ],
    now: ['(jetzt|gerade|im moment|jetzt gleich)'],
    day: [
      '(heute|heute nacht|heute abend|morgen|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|dieses wochenende|in einer stunde|wenn alle (schlafen|weg sind))',
    ],
    distant: [
      '(vor) ..2 (jahren|langer zeit|langem|jahrzehnten)',
      '(als ich) ..2 (kind|jung|klein|jugendliche|jugendlicher|teenager|schule|jahre alt|vierzehn|fünfzehn|sechzehn|14|15|16|17)',
      '(früher|damals|in meiner (jugend|kindheit|vergangenheit)|in der vergangenheit|einst|(2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
    ],
    recovered: [
      '(mir geht es|geht es mir|es geht mir|ich fühle mich|fühle mich) ..2 (besser|gut|wieder gut|viel besser|heute gut)',
      '(überwunden|hinter mir|geheilt|dank der therapie|ich bin in therapie|das leben ist schön)',
    ],
    relapse: [
      '(wieder|gestern|letzte nacht|letzte woche|diese woche|letzten monat|heute morgen|immer noch|rückfall|erneut|gestern abend)',
    ],
    farewell: [
      '(lebt wohl|leb wohl|lebewohl|abschied für immer|macht es gut alle|verzeiht mir alle|ich liebe euch alle|auf nimmerwiedersehen)',
      '^ lebwohl $',
    ],
    means: [
      '(ich habe|hab|besorgt|gekauft) ..2 (strick|seil|pistole|waffe|rasierklinge|rasierklingen|schlaftabletten) ..1',
    ],
    joking: ['(war nur (ein)? (spaß|witz|scherz)|nur spaß|scherz|ich mache nur spaß|haha)'],
    'safe-now': [
      '(ich bin (in sicherheit|sicher)|mir geht es jetzt gut|ich habe mit (meiner|meinem) ..2 (gesprochen|geredet))',
    ],
  },
});
