import { languageRows } from '../language-rows.ts';

const end =
  '(morire|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|essere morto|essere morta|impiccarmi|buttarmi (sotto un treno|dal ponte|da un ponte|dalla finestra|giù|dal balcone)|spararmi|tagliarmi le vene|sparire per sempre|scomparire per sempre|porre fine alla mia vita|finirla|mettere fine alla mia vita|annegarmi|smettere di vivere|smettere di esistere)';
const one =
  '(mio|mia|il mio|la mia|i miei) (marito|padre|madre|fidanzato|fidanzata|ragazzo|ragazza|compagno|compagna|fratello|sorella|ex|patrigno|matrigna|zio|zia|nonno|capo|papà|mamma|moglie|genitori|allenatore|professore|cugino|figlio)';
const close =
  '(il mio|la mia|mio|mia|un|una|un mio|una mia|nostro|nostra) ..1 (amico|amica|fratello|sorella|figlio|figlia|madre|padre|mamma|papà|cugino|cugina|ragazzo|ragazza|fidanzato|fidanzata|marito|moglie|compagno|compagna|collega|vicino|vicina|zio|zia|nonno|nonna|nipote)';
const hits =
  '(picchia|violenta|maltratta|minaccia|strangola|schiaffeggia|brucia|abusa|aggredisce|mena|tocca|picchiava|picchiano|prende a (pugni|calci|schiaffi|botte))';
const hitPast =
  '(picchiato|picchiata|violentato|violentata|maltrattato|maltrattata|strangolata|strangolato|schiaffeggiata|schiaffeggiato|aggredita|stuprata|stuprato|minacciata|minacciato|menato|menata)';
const pills =
  '(pillole|pastiglie|compresse|pasticche|medicine|farmaci|sonniferi|antidepressivi|tranquillanti|gocce|tachipirine)';
const day = "(stanotte|stasera|oggi|domani|adesso|ora|subito|questa notte|questa sera|tra un'ora)";

/** Italian. */
export const italian = languageRows('it', 'italian', {
  wishes: [
    `(voglio|vorrei|desidero|preferirei|preferisco|bisogno di|sogno di|volevo) ..2 ${end}`,
    `(voglia|pensato|penso|pensando|pensare|idea|desiderio|intenzione|istinto) ..1 (di|a|al|dello) ..1 ${end}`,
    '(mi voglio|mi vorrei|mi volevo) ..1 (uccidere|ammazzare|suicidare|impiccare|togliere la vita|sparare)',
    'non voglio ..1 (vivere|più vivere|continuare a vivere|essere viva|essere vivo|esistere|stare al mondo|più esistere|più stare al mondo)',
    '(penso|pensando|pensato|pensieri|idee) ..2 (al suicidio|del suicidio|di suicidio|sul suicidio|suicidi|suicide|alla morte|di morte|alla mia morte)',
    '(ho|avuto|con|miei) ..2 (pensieri|istinti|idee) (suicidi|suicide|di suicidio|di morte)',
    '(sono|mi sento) ..1 (suicida|un suicida)',
    '(vorrei|magari|se solo|preferirei|desidero) ..1 (essere|fossi) ..1 (morto|morta)',
    '(come|modo|maniera) ..3 (uccidermi|ammazzarmi|suicidarmi|morire senza (dolore|soffrire)|morire in fretta|farla finita senza)',
    '(il suicidio|la morte|morire) (è|sarebbe|sembra) ..1 (unica|la mia unica|la sola|la migliore) ..1 (via|soluzione|uscita|opzione)',
    '(sto mettendo da parte|metto da parte|sto accumulando|accumulo|nascondo|conservo) ..2 (pillole|pastiglie|medicine|sonniferi)',
    'dammi un motivo per non (uccidermi|ammazzarmi|morire|farla finita)',
  ],
  intends: [
    `(sto per|ho deciso di|ho intenzione di|vado a|sono pronto a|sono pronta a|penso di|intendo) ..1 ${end}`,
    'mi (uccido|ammazzo|suicido|ucciderò|ammazzerò|suiciderò|impicco|sparo|toglierò la vita|tolgo la vita) ..1',
    'la (faccio|farò) finita ..1',
    'ho un piano per (uccidermi|morire|suicidarmi|farla finita)',
    'mi (butto|butterò) (sotto il treno|sotto un treno|dal ponte|dalla finestra|dal balcone)',
  ],
  acting: [
    `${day} ..2 (mi uccido|mi ammazzo|mi suicido|la faccio finita|mi tolgo la vita|muoio|morirò|mi impicco|sarà finita)`,
    `(mi uccido|mi ammazzo|mi suicido|la faccio finita|mi tolgo la vita|mi impicco|morirò) ..1 ${day}`,
    '(ho comprato|ho|ho preparato|ho trovato) ..1 (la|una|il|un) (corda|pistola|lama|lametta|coltello|cappio) ..3 (addio|pronta|pronto|per farla finita|per uccidermi|per morire)',
    '(corda|cappio|pistola|lama|lametta) ..2 (al collo|intorno al collo|alla tempia|in bocca|sul polso|in mano)',
    '(sono|sto|seduta|seduto|in piedi) ..2 (ponte|tetto|binari|cornicione|balcone) ..4 (saltare|buttarmi|farla finita|lanciarmi|addio)',
    "(ho scritto|ho lasciato|scritto) ..1 (la|una|le|mia|la mia) ..1 (lettera d'addio|lettera di addio|lettere d'addio|biglietto d'addio|ultima lettera)",
    '(mi sono|mi sto) ..1 (tagliata|tagliato|tagliando|aperto) le vene',
    '(addio a tutti|addio mondo|addio per sempre) ..4 (scusate|perdonatemi|non ce la|vi amo)',
    'quando (leggerete|leggerai) ..2 (morta|morto|tardi|non ci sarò)',
    'domani non ci sarò più',
  ],
  overdose: [
    `(ho preso|ho ingoiato|preso|ho mandato giù|ho ingerito|ho appena preso|ho buttato giù) ..1 (troppe|troppi|tutte|tutti|un sacco di|una scatola di|tutta la scatola di|venti|trenta|quaranta|20|30|40|50) ..2 ${pills}`,
    '(ho preso|ho ingoiato) (tutta la scatola|tutto il flacone|tutto) ..2',
    '(ho fatto|sono in|fatto|andata in|andato in|preso) ..1 (overdose|una overdose|un overdose)',
    '(ho bevuto|ho ingoiato|bevuto) ..1 (la)? (candeggina|varechina|veleno|ammoniaca|antigelo|topicida|acido)',
  ],
  injury: [
    'mi taglio ..1 (le braccia|il braccio|le vene|i polsi|le gambe|la pelle|ancora|di nuovo|quando|ogni|per|da|$)',
    '(ho ripreso a|ho ricominciato a|continuo a|ho bisogno di|voglio|voglia di|non riesco a smettere di|voglio solo) ..1 (tagliarmi|farmi del male|farmi male|ferirmi|bruciarmi|autolesionarmi)',
    '(mi sono|mi) ..1 (tagliata|tagliato|ferita apposta|fatta del male|fatto del male|faccio del male|faccio male apposta|autolesiono|brucio apposta) ..2',
    '(sono)? autolesionista',
    '(braccia|gambe|polsi) ..2 (piene|pieni|coperte|coperti) di (tagli|cicatrici|ferite)',
  ],
  tried: [
    '(ho|avevo) ..1 (provato|tentato|cercato) ..1 (a|di|il) ..1 (uccidermi|ammazzarmi|suicidarmi|togliermi la vita|impiccarmi|morire|farla finita|suicidio)',
    '(mio|ultimo|primo|un|dopo il|tentato) ..1 (tentativo di suicidio|tentato suicidio)',
    '(sopravvissuta|sopravvissuto) ..2 suicidio',
  ],
  passive: [
    '(tutti|loro|la mia famiglia|i miei|il mondo|i miei figli|gli altri) ..1 (starebbero|starebbe|staranno|vivrebbero) meglio senza di me',
    '(la vita|vivere|la mia vita) ..1 (non ha|non vale|non ha più|è) ..1 (senso|più senso|la pena|inutile|alcun senso|più valore)',
    '(che senso|a che|a cosa) (ha|serve|ha ancora) ..1 (vivere|continuare|la mia vita|andare avanti)',
    "non (ce la faccio|ne posso|reggo|sopporto|vedo|riesco) ..1 (più|questa vita|la vita|andare avanti|più niente|via d'uscita|vie d'uscita|futuro|un futuro|ad andare avanti|a vivere|a continuare) ..2",
    '(sono|mi sento) ..1 (un peso|di peso|inutile|un fallimento totale|una nullità|di troppo)',
    '(vorrei|spero|voglio|se solo|magari) ..2 (non|mai) ..1 (svegliarmi|essere nato|essere nata|essere mai nata|essere mai nato|esistere|svegliarmi più|fossi mai nata|fossi mai nato)',
    '(addormentarmi|dormire) ..1 (per sempre|e non svegliarmi|e non svegliarmi più)',
    '(nessuno|a nessuno) ..2 (mancherei|sentirebbe la mia mancanza|se ne accorgerebbe|importerebbe|importa di me)',
    '(sono|stanco|stanca|così) ..1 (stanco|stanca|stufo|stufa) di (vivere|questa vita|esistere|tutto questo dolore)',
    'non ho ..1 (voglia di vivere|motivo per vivere|motivi per vivere|speranza|speranze|ragione di vivere|ragioni per vivere|niente per cui vivere)',
    '(ho perso) ..1 (speranza|speranze|la voglia di vivere|voglia di vivere|ogni speranza)',
    '(mi odio|odio la mia vita|odio me stessa|odio me stesso|odio vivere)',
    '(voglio|vorrei) ..1 (sparire|scomparire|che tutto finisca|che finisca tutto|smettere di soffrire|che il dolore finisca)',
    '(merito|merito di) (morire|la morte)',
    '(non mi importa|non mi interessa|mi è indifferente) ..1 (se)? (muoio|vivo o muoio|morire|vivere o morire)',
  ],
  resolved: [
    'non (voglio|penso|ho) più ..2 (morire|uccidermi|ammazzarmi|suicidarmi|al suicidio|farmi del male|voglia di morire|tagliarmi)',
    '(non sono più) ..1 suicida',
    '(felice|contenta|contento|grato|grata) di essere (viva|vivo|ancora viva|ancora vivo|ancora qui)',
  ],
  abuse: [
    `${one} ..2 (mi|ci) ..1 ${hits} ..1`,
    `${one} (mi|ci) (ha|hanno|aveva) ..2 ${hitPast}`,
    '(lui|lei) mi (picchia|violenta|maltratta|strangola|mena|abusa) ..1 (quando|ogni|sempre|tutti|se|a casa|e|di nuovo|$)',
    '^ mi (picchia|violenta|maltratta|mena) ..1 (quando|ogni|sempre|tutti|se|e|$)',
    '(mi ha|mi hanno|sono stata|sono stato|vengo|venivo) ..1 (violentata|violentato|stuprata|stuprato|violentata|molestata|molestato|abusata|abusato|picchiata|picchiato|maltrattata)',
    `${one} ..1 (mi)? ..1 (tocca|costringe|obbliga|chiude in|controlla|insulta|umilia|minaccia di) ..2`,
    '(subisco|vittima di|ho subito) ..1 (violenza|violenze|abusi|abuso|maltrattamenti|molestie|violenza domestica)',
    '(ho paura) (di mio (marito|padre|ex|compagno)|del mio (ragazzo|compagno|patrigno|ex)|di tornare a casa)',
    '(abusa|abusano|abusato|abusava) di me',
  ],
  threats: [
    '(voglio|ho intenzione di|sto per|penso di|ho deciso di) ..1 (uccidere|ammazzare|accoltellare|sparare a|strangolare|avvelenare) ..1 (mio|mia|il mio|la mia|i miei|mie) (padre|madre|fratello|sorella|ragazzo|ragazza|marito|moglie|capo|professore|vicino|ex|famiglia|compagni|colleghi|patrigno)',
    '(ucciderò|ammazzerò|accoltellerò) ..1 (mio|mia|il mio|la mia|i miei|tutti) ..1 (padre|madre|fratello|sorella|ragazza|moglie|capo|compagni|a scuola|al lavoro)',
    '(voglio|sto per|vado a) ..2 (sparare|uccidere|fare una strage|mettere una bomba|ammazzare) ..3 (a|nella|in|alla) (mia)? ..1 (scuola|lavoro|ufficio|università|chiesa)',
    '(ho) (paura|voglia) di ..1 (fare del male|ferire|picchiare|uccidere|fare male) ..1 (a|ai)? (mio|mia|i miei|miei|qualcuno|mie)',
    '(porto|porterò) ..1 (una|un|la|il) (pistola|coltello|arma) a (scuola|lavoro)',
  ],
  friend: [
    `${close} ..4 (vuole|dice|ha detto|mi ha detto|minaccia|pensa|parla|voleva|ha provato|ha tentato|sta pensando|vorrebbe) ..5 (suicidarsi|uccidersi|ammazzarsi|suicidio|morire|togliersi la vita|farla finita|farsi del male|impiccarsi|tagliarsi)`,
    `${close} (si vuole|si) ..1 (uccidere|suicidare|ammazzare|taglia|autolesiona|fa del male)`,
    `${close} non vuole (più)? ..1 (vivere|più vivere)`,
    `${close} ..1 ha (preso|ingoiato) ..2 ${pills}`,
    `${close} è ..1 suicida`,
  ],
  distress: [
    "(ho|sto avendo|ho avuto|mi viene|in preda) ..2 (attacco di panico|attacchi di panico|attacco d'ansia|attacco di ansia|crisi di panico|crisi d'ansia)",
    'non riesco a (smettere di piangere|respirare|calmarmi|smettere di tremare)',
    '(mia|mio) (madre|padre|fratello|sorella|figlio|figlia|nonna|nonno|marito|moglie|migliore amico|migliore amica|mamma|papà) è ..1 (appena morto|appena morta|morto oggi|morta oggi|morto ieri|morta ieri|morto stamattina|morta stamattina|morto stanotte|morta stanotte|mancato ieri|mancata ieri)',
    '(sto crollando|sto impazzendo|sto andando in pezzi|sono disperata|sono disperato|sto male davvero)',
    '(ho bisogno di aiuto|aiutatemi) (davvero|per favore|vi prego|nella vita reale|subito|sul serio|$)',
  ],
  eating: [
    '(mi provoco|mi induco|provocarmi) (il)? vomito',
    '(vomito|vomitato) ..1 (dopo mangiato|dopo ogni pasto|tutto quello che mangio|apposta|dopo aver mangiato|dopo i pasti)',
    '(ho smesso|non) ..1 (di)? (mangiare|mangio) ..4 (grassa|grasso|dimagrire|magra|peso|giorni|punirmi)',
    '(sono|soffro di|ho) ..1 (anoressica|bulimica|anoressia|bulimia|un disturbo alimentare)',
    '(mi affamo|non merito di mangiare|prendo lassativi)',
  ],
  emergency: [
    '(sto avendo|ho|credo di avere|penso di avere|ha) ..1 (un infarto|un attacco di cuore|un ictus|una reazione allergica)',
    "(chiamate|chiama|chiamare|serve|bisogno di) ..1 (un'ambulanza|ambulanza|il 118|il 112|i soccorsi)",
    '(mio|mia|il mio|la mia) ..1 (non respira|non respira più|ha smesso di respirare|è incosciente|è svenuta e non)',
    '(dolore al petto|male al petto) ..5 (braccio|respirare|mascella)',
    '(sto perdendo molto sangue|non smette di sanguinare|mi sto dissanguando)',
  ],
  sayings: [
    '(morire|muoio|morto|morta|morendo|morirei) (dal|di|dalla|dalle|per) (ridere|risate|fame|sete|sonno|freddo|caldo|vergogna|noia|paura|voglia|curiosità|ridere|imbarazzo|invidia)',
    '(morire dalle risate|da morire|bello da morire|mi piace da morire|ridere da morire)',
    '(ammazzare|ammazzo|uccidere) il tempo',
    'mi (taglio|sono tagliato|sono tagliata) (i capelli|le unghie|una fetta|un pezzo|un dito|con la carta|cucinando|la barba|la frangia|radendomi)',
    '(questo|questa|quel|il) ..2 mi (uccide|ammazza|sta uccidendo)',
    'mia (madre|moglie|mamma|sorella) mi (ammazza|uccide) ..1 (se|quando|perché)?',
    '(missione|squadra) suicida',
    'non (ne posso|ce la faccio) più (di (questo|questi|quel) (enigma|livello|gioco|puzzle)|dal ridere)',
    '(farla finita|finirla) con (questo|questa|il|la|gli|le|i|lui|lei|loro)',
    '(mi batte|mi picchia|mi ha battuto|mi ha battuta) ..1 (a|agli|al|nel) (scacchi|gioco|carte|torneo|duello|gara|ping)',
    '(morire|morto) ..1 (in battaglia|nel gioco|da eroe|e rinascere|per rinascere|e ricominciare|per il re)',
    '(in bocca al lupo|crepi il lupo|crepi)',
  ],
  marks: {
    role: [
      "(il mio|la mia|il|la|l'|lo|tuo|nostro|suo) (personaggio|paladino|guerriero|guerriera|mago|maga|eroe|eroina|ladro|cavaliere|elfo|elfa|nano|strega|stregone|vampiro|chierico|bardo|druido|fantasma|re|regina|principessa|monaco|principe)",
    ],
    fiction: ['(nella|nel|della|del) (storia|gioco|partita|libro|romanzo|film|mia storia|campagna|racconto)'],
    'story-people': [
      '(re|regina|duca|drago|orco|orchi|ogre|troll|goblin|mago|strega|guardia|guardie|soldato|bandito|cavaliere|torneo|duello|scacchi|spada|castello|prigione|incantesimo)',
    ],
    speech: [
      '^ (io)? (dico|grido|sussurro|rispondo|urlo|chiedo|gli dico|le dico|mormoro|recito|canto) ..3',
      '^ ..3 (dice|grida|sussurra|risponde|urla|ringhia|mormora|sospira)',
      '(dico|dice|grido|grida|sussurro|sussurra|rispondo|risponde|urla|urlo) $',
    ],
    'own-speech': ['^ (io)? (dico|grido|sussurro|urlo|rispondo|gli dico|le dico)'],
    real: [
      '(nella vita reale|nella vita vera|sul serio|davvero|non scherzo|non è uno scherzo|non è un gioco|fuori dal gioco|fuori personaggio|sono seria|sono serio|non sto scherzando|per davvero)',
    ],
    now: ['(adesso|ora|in questo momento|proprio ora)'],
    day: [
      "(stanotte|stasera|oggi|domani|questa sera|questa notte|questo weekend|(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (sera|mattina|prossimo)|tra un'ora|quando dormono|quando escono)",
    ],
    distant: [
      '(anni|tanto tempo|molto tempo|decenni) fa',
      '(quando ero|da) (piccolo|piccola|giovane|bambina|bambino|adolescente|ragazzo|ragazza|ragazzina|ragazzino|al liceo|alle medie)',
      '(in passato|un tempo|allora|nella mia infanzia|nel (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
      'quando avevo ..1 anni',
    ],
    recovered: [
      '(sto|mi sento|va) ..1 (meglio|bene) ..1',
      '(ne sono uscita|ne sono uscito|alle spalle|guarita|guarito|grazie alla terapia|sono in terapia|la vita è bella)',
    ],
    relapse: [
      '(ancora|di nuovo|ieri|ieri sera|ieri notte|la settimana scorsa|questa settimana|il mese scorso|stamattina|ricaduta|ricaduto)',
    ],
    farewell: [
      '(addio a tutti|addio mondo|addio per sempre|questo è un addio|perdonatemi tutti|vi amo tutti|addio amici)',
      '^ addio $',
    ],
    means: [
      '(ho comprato|ho preparato|ho trovato|ho) ..1 (una|la|le|delle|un) ..1 (corda|pistola|lametta|lamette|lama|pillole|sonniferi)',
    ],
    joking: ['(sto scherzando|scherzavo|scherzo|era uno scherzo|ahah|ahaha)'],
    'safe-now': ['(sono al sicuro|adesso sto bene|ora sto bene|ho parlato con (mia|mio|un|una|la|il))'],
  },
});
