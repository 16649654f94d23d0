import type { CareLanguage } from '@lamplight/contracts';

/** What must be said, and what must never be, in one language; the red flags are those of REVIEW.md. */
export interface Rubric {
  readonly asksWhetherYou: RegExp;
  readonly safe: RegExp;
  readonly line: RegExp;
  readonly trusted: RegExp;
  readonly people: RegExp;
  readonly plan: RegExp;
  readonly emergency: RegExp;
  readonly leaveQuickly: RegExp;
  readonly software: RegExp;
  readonly nobodyTold: RegExp;
  readonly storyGoesOn: RegExp;
  readonly never: Readonly<
    Record<
      | 'leading, minimising or blaming'
      | 'diagnosing'
      | 'promising'
      | 'describing methods'
      | 'ending the talk'
      | 'urging to confront or leave'
      | 'saying that somebody comes or was told'
      | 'addressing one gender, or two at once, or several people',
      RegExp
    >
  >;
}

export const rubric: Readonly<Record<CareLanguage, Rubric>> = {
  en: {
    asksWhetherYou: /about you|yourself|to you\b|your own life|your real life|a real person/i,
    safe: /safe/i,
    line: /help lines?|crisis lines?|emergency number/i,
    trusted: /trust/i,
    people: /trust|stay with|sit with|be with you|listens|people|family|somebody/i,
    plan: /safety plan/i,
    emergency: /emergency number|call now|please call/i,
    leaveQuickly: /leave this page quickly or close it/i,
    software: /I am software|comes from a program/,
    nobodyTold: /nobody has been told of/i,
    storyGoesOn: /story goes on/i,
    never: {
      'leading, minimising or blaming':
        /aren't you|are you not|don't you\?|just a phase|calm down|get over it|attention|your own fault|you should have|selfish/i,
      diagnosing: /you (are|have) (depress|an eating|bulimi|anorexi|addict|an addict|psychotic|bipolar)/i,
      promising: /promise|guarantee|contract|everything will be|will definitely/i,
      'describing methods': /\b(mg|milligrams|noose|razor|blade|bleach|exhaust|wrists?|dose|rope|gun)\b/i,
      'ending the talk':
        /I (can't|cannot) (talk|continue|help)|conversation (is over|must end)|stop talking/i,
      'urging to confront or leave': /confront|leave (him|her|them|your|home)|move out|break up/i,
      'saying that somebody comes or was told':
        /has been notified|(help|somebody|someone) is (coming|on (the|its) way)|we (will|have) contact|someone will (see|read|call)/i,
      'addressing one gender, or two at once, or several people':
        /\b(he or she|his or her|s\/he|you guys)\b/i,
    },
  },
  es: {
    asksWhetherYou: /de ti\b|a ti\b|propia vida|pasando|vida real|persona real/i,
    safe: /a salvo/i,
    line: /líneas? de ayuda|número de emergencias/i,
    trusted: /conf[ií]/i,
    people: /contigo|cerca|hablar con|personas?|alguien/i,
    plan: /plan de seguridad/i,
    emergency: /emergencias|llama/i,
    leaveQuickly: /salir rápido de esta página o cerrarla/i,
    software: /Soy un programa|viene de un programa/,
    nobodyTold: /nadie ha recibido un aviso/i,
    storyGoesOn: /historia sigue/i,
    never: {
      'leading, minimising or blaming':
        /¿verdad\?|¿no\?|tranquil[íi]zate|c[áa]lmate|es una fase|exageras|ego[íi]sta|deberías haber|por tu culpa/i,
      diagnosing: /(tienes|sufres) (depresi|anorexi|bulimi|una adicci|un trastorno)|eres (adict|bipolar)/i,
      promising: /te prometo|prom[ée]teme|todo va a salir bien|te garantizo|contrato/i,
      'describing methods': /\b(mg|miligramos|soga|cuchilla|navaja|lejía|muñecas|dosis|pistola)\b/i,
      'ending the talk': /no puedo (hablar|seguir|ayudarte)|la conversación (ha terminado|termina)/i,
      'urging to confront or leave': /enfréntate|déjal[oae]s?\b|deja a tu|vete de casa|abandona/i,
      'saying that somebody comes or was told':
        /alguien (te llamará|vendrá|va a venir)|ya viene|la ayuda está llegando|hemos avisado/i,
      'addressing one gender, or two at once, or several people':
        /\b(vosotros|vuestr|corréis|estáis|buscad|podéis)|(\p{L}{3,})o o \2a(?!\p{L})|estás (solo|sola|seguro|segura)(?!\p{L})|\p{L}[oa]\/[oa](?!\p{L})/iu,
    },
  },
  fr: {
    asksWhetherYou: /de toi\b|à toi\b|propre vie|vraiment|vie réelle|personne réelle/i,
    safe: /en sécurité/i,
    line: /lignes? d’écoute|numéro d’urgence/i,
    trusted: /confiance/i,
    people: /avec toi|près de|personnes?|quelqu’un|famille/i,
    plan: /plan de sécurité/i,
    emergency: /numéro d’urgence|appelle/i,
    leaveQuickly: /quitter vite cette page ou la fermer/i,
    software: /Je suis un programme|vient d’un programme/,
    nobodyTold: /personne n’en a été informé/i,
    storyGoesOn: /histoire continue/i,
    never: {
      'leading, minimising or blaming':
        /n’est-ce pas|calme-toi|qu’une phase|tu exag[èe]res|[ée]go[ïi]ste|tu aurais dû|par ta faute/i,
      diagnosing: /tu (es|fais|souffres d)[^.]{0,10}(dépress|anorexi|boulimi|addict|bipolaire)/i,
      promising: /je te promets|promets-moi|tout ira bien|je te garantis|contrat/i,
      'describing methods': /\b(mg|milligrammes|corde|rasoir|lame|poignets?|dose|pistolet)\b|javel/i,
      'ending the talk': /je ne peux (pas|plus) (parler|continuer|t’aider)|la conversation (est|doit)/i,
      'urging to confront or leave': /affronte|confronte|quitte(-le|-la| ton| ta)|pars de chez/i,
      'saying that somebody comes or was told':
        /quelqu’un (va venir|viendra|t’appellera)|les secours arrivent|nous avons prévenu/i,
      'addressing one gender, or two at once, or several people':
        /\b(vous (êtes|avez|pouvez) (besoin|en|être)|votre|vos)\b|\bes (seul|seule|prêt|inquiet|obligé|blessé)|(\p{L}+)é ou \p{L}+ée|\p{L}(·|\(e\))/iu,
    },
  },
  de: {
    asksWhetherYou: /um dich|dich selbst|das dir|dir das|eigenes Leben|wirklichen? (Leben|Menschen)/i,
    safe: /sicher/i,
    line: /Krisentelefon|Notruf/i,
    trusted: /vertrau/i,
    people: /bei dir|in der Nähe|jemand|Mensch|Familie/i,
    plan: /Sicherheitsplan/i,
    emergency: /Notruf|ruf .{0,14}an\b/i,
    leaveQuickly: /schnell verlassen oder schließen/i,
    software: /Ich bin ein Programm|kommt von einem Programm/,
    nobodyTold: /niemand (hat davon erfahren|wurde benachrichtigt)/i,
    storyGoesOn: /Geschichte geht/i,
    never: {
      'leading, minimising or blaming':
        /, oder\?|nicht wahr|beruhig dich|nur eine Phase|du übertreibst|egoistisch|du hättest|selbst schuld/i,
      diagnosing: /du (bist|hast) (depress|magers|süchtig|eine (Depression|Essstörung|Sucht)|psychotisch)/i,
      promising: /ich verspreche|versprich mir|alles wird gut|garantier|Vertrag\b/i,
      'describing methods':
        /\b(mg|Milligramm|Strick|Rasierklinge|Klinge|Bleichmittel|Handgelenke?|Dosis|Pistole)\b/i,
      'ending the talk':
        /ich kann nicht (mehr )?(reden|weiter|helfen)|das Gespräch (ist|muss) (zu Ende|enden)/i,
      'urging to confront or leave':
        /stell (ihn|sie) zur Rede|verlass (ihn|sie|deine?n?)|zieh aus|trenn dich/i,
      'saying that somebody comes or was told':
        /jemand (kommt|wird kommen|ruft dich an)|Hilfe ist schon unterwegs|wir haben .{0,20}(informiert|verständigt)/i,
      'addressing one gender, or two at once, or several people':
        /\b(Sie (können|sind|haben)|Ihnen)\b|\p{L}+[*:_]innen|\p{Lu}\p{Ll}+in oder ein|der Spieler\b/u,
    },
  },
  it: {
    asksWhetherYou: /di te\b|a te\b|tua vita|vita reale|persona reale/i,
    safe: /al sicuro/i,
    line: /line[ae] di ascolto|numero di emergenza/i,
    trusted: /fid[iua]/i,
    people: /con te\b|vicino|persone?|qualcuno|famiglia/i,
    plan: /piano di sicurezza/i,
    emergency: /numero di emergenza|chiama/i,
    leaveQuickly: /lasciare in fretta questa pagina o chiuderla/i,
    software: /Sono un programma|viene da un programma/,
    nobodyTold: /nessuno è stato avvisato/i,
    storyGoesOn: /storia continua/i,
    never: {
      'leading, minimising or blaming':
        /, vero\?|non è vero|calmati|solo una fase|stai esagerando|egoista|avresti dovuto|per colpa tua/i,
      diagnosing:
        /(hai|soffri di) (una )?(depression|anoressi|bulimi|dipendenz)|sei (depress|dipendente|bipolare)/i,
      promising: /ti prometto|promettimi|andr[àa] tutto bene|ti garantisco|contratto/i,
      'describing methods': /\b(mg|milligrammi|corda|lametta|lama|candeggina|polsi|dose|pistola)\b/i,
      'ending the talk': /non posso (parlare|continuare|aiutarti)|la conversazione (è|deve) (finita|finire)/i,
      'urging to confront or leave': /affrontal[oa]|lascial[oa]\b|lascia (tuo|tua|il tuo)|vai via di casa/i,
      'saying that somebody comes or was told':
        /qualcuno (verrà|ti chiamerà|sta arrivando)|l’aiuto sta arrivando|abbiamo avvisato/i,
      'addressing one gender, or two at once, or several people':
        /(\p{L}{3,})o o \1a(?!\p{L})|\bsei (solo|sola|sicuro|stanco|obbligato|pronto)\b|\p{L}[oa]\/[oa]\b/iu,
    },
  },
  pt: {
    asksWhetherYou: /de si\b|com você|própria vida|vida real|pessoa real/i,
    safe: /em segurança|em maior segurança/i,
    line: /linhas? de ajuda|número de emergência/i,
    trusted: /confi[ae]/i,
    people: /com você|por perto|pessoas?|alguém|família/i,
    plan: /plano de segurança/i,
    emergency: /número de emergência|ligue/i,
    leaveQuickly: /sair depressa desta página ou fechá-la/i,
    software: /Sou um programa|vem de um programa/,
    nobodyTold: /ninguém foi avisado/i,
    storyGoesOn: /história continua/i,
    never: {
      'leading, minimising or blaming':
        /, não é\?|né\?|acalme-se|[ée] s[óo] uma fase|exagerando|ego[íi]sta|você deveria ter|por sua culpa/i,
      diagnosing:
        /você (tem|sofre de) (depress|anorexi|bulimi|um transtorno)|você é (depress|viciad|bipolar)/i,
      promising: /eu prometo|prometa|vai ficar tudo bem|garanto|contrato/i,
      'describing methods': /\b(mg|miligramas|corda|lâmina|gilete|alvejante|pulsos?|dose|pistola)\b/i,
      'ending the talk': /não posso (falar|continuar|ajudar)|a conversa (acabou|deve acabar)/i,
      'urging to confront or leave':
        /enfrente|confronte|deixe (ele|ela|seu|sua)|saia de casa para sempre|termine com/i,
      'saying that somebody comes or was told':
        /alguém (virá|vai vir|vai ligar)|a ajuda está chegando|já avisamos/i,
      'addressing one gender, or two at once, or several people':
        /(\p{L}{3,})o ou \1a(?!\p{L})|você está (sozinho|sozinha|seguro|cansado)\b|\p{L}[oa]\([ao]\)|\bvocês\b/iu,
    },
  },
  nl: {
    asksWhetherYou: /over jou|jezelf|met jou|eigen leven|echte leven|overkomt dit jou|echt bestaat/i,
    safe: /veilig/i,
    line: /hulplijn|alarmnummer/i,
    trusted: /vertrouw/i,
    people: /bij je|in de buurt|mensen|iemand|familie/i,
    plan: /veiligheidsplan/i,
    emergency: /alarmnummer|bel/i,
    leaveQuickly: /snel verlaten of sluiten/i,
    software: /Ik ben een programma|komt van een programma/,
    nobodyTold: /niemand heeft (hier|er) bericht van gekregen/i,
    storyGoesOn: /verhaal gaat/i,
    never: {
      'leading, minimising or blaming':
        /, toch\?|nietwaar|rustig maar|kalmeer|gewoon een fase|je overdrijft|ego[ïi]stisch|je had moeten|eigen schuld/i,
      diagnosing:
        /je (bent|hebt) (depress|verslaafd|een (depressie|eetstoornis|verslaving)|anorexia|boulimia)/i,
      promising: /ik beloof|beloof me|het komt goed|garandeer|contract/i,
      'describing methods': /\b(mg|milligram|strop|scheermes|mesje|bleekmiddel|polsen|dosis|pistool)\b/i,
      'ending the talk': /ik kan niet (praten|verder|helpen)|het gesprek (is|moet) (voorbij|stoppen)/i,
      'urging to confront or leave': /confronteer|verlaat (hem|haar|je partner)|ga uit huis|maak het uit/i,
      'saying that somebody comes or was told':
        /er komt iemand|iemand (belt je|zal komen)|hulp is al onderweg|we hebben .{0,20}gewaarschuwd/i,
      'addressing one gender, or two at once, or several people':
        /\bU (kunt|bent|hebt)\b|\b(hij of zij|zijn of haar|hij\/zij)\b|vriend of vriendin/i,
    },
  },
  pl: {
    asksWhetherYou: /o ciebie|o sobie|własnym życiu|spotyka ciebie|prawdziwego życia|prawdziwą osobę/i,
    safe: /bezpieczn/i,
    line: /telefon(y|u|ie)? zaufania|numer alarmowy/i,
    trusted: /zaufan/i,
    people: /z tobą|w pobliżu|blisk|ktoś|kogoś|komuś|ludzie/i,
    plan: /plan(ie)? bezpieczeństwa/i,
    emergency: /numer alarmowy|zadzwoń/i,
    leaveQuickly: /szybko opuścić tę stronę albo ją zamknąć/i,
    software: /Jestem programem|pochodzi od programu/,
    nobodyTold: /nikt nie został o tym powiadomiony/i,
    storyGoesOn: /historia toczy się/i,
    never: {
      'leading, minimising or blaming':
        /, prawda\?|, nie\?|uspok[óo]j si[ęe]|to tylko faza|przesadzasz|egois|trzeba było|z twojej winy/i,
      diagnosing: /masz (depresj|anoreksj|bulimi|zaburzeni)|jesteś (uzależni|chor[ya]\b)/i,
      promising: /obiecuj[ęe]|obiecaj|wszystko b[ęe]dzie dobrze|gwarant|kontrakt/i,
      'describing methods': /(\bmg\b|miligram|\bsznur|żyletk|ostrze|wybielacz|nadgarst|dawk|pistolet)/i,
      'ending the talk': /nie mogę (rozmawiać|dalej|pomóc)|rozmowa (się skończyła|musi)/i,
      'urging to confront or leave':
        /skonfrontuj|zostaw (go|ją|partnera)|odejdź od (niego|męża|partnera)|wyprowadź/i,
      'saying that somebody comes or was told':
        /ktoś (przyjdzie|zadzwoni do ciebie|już jedzie)|pomoc już (jedzie|idzie)|powiadomiliśmy/i,
      'addressing one gender, or two at once, or several people':
        /\p{L}+(łeś|łaś|łbyś|łabyś)(?!\p{L})|\b(Pan|Pani|Państwo)\b|jesteś (sam|sama|gotow|zmęczon|silny|silna)(?!\p{L})|\p{L}(y|a)\/(a|y)(?!\p{L})/u,
    },
  },
};
