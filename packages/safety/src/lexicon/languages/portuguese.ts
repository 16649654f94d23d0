import { languageRows } from '../language-rows.ts';

const end =
  '(morrer|me matar|matar me|suicidar me|me suicidar|tirar minha vida|tirar a minha vida|tirar a própria vida|acabar com minha vida|acabar com a minha vida|acabar com tudo|me enforcar|enforcar me|me jogar (de uma ponte|da ponte|na frente de um trem|do prédio|da janela|do viaduto)|atirar me (da ponte|para a linha)|cortar os pulsos|cortar meus pulsos|dar um tiro (na cabeça|em mim)|sumir para sempre|desaparecer para sempre|estar morto|estar morta|deixar de existir|deixar de viver|pôr fim à minha vida|parar de viver)';
const one =
  '(meu|minha|o meu|a minha|meus|os meus) (marido|pai|mãe|namorado|namorada|companheiro|companheira|irmão|irmã|padrasto|madrasta|ex|tio|tia|avô|esposo|esposa|chefe|professor|treinador|pais|primo|mulher|parceiro|filho)';
const close =
  '(meu|minha|um|uma|o meu|a minha|nosso|nossa) ..1 (amigo|amiga|irmão|irmã|filho|filha|mãe|pai|primo|prima|namorado|namorada|marido|esposa|colega|vizinho|vizinha|tio|tia|avó|avô|sobrinho|sobrinha|companheiro|companheira|mulher)';
const hits =
  '(bate|agride|espanca|estupra|viola|ameaça|maltrata|enforca|sufoca|chuta|esbofeteia|queima|abusa|batia|agredia|bater|soca|batem|espancam|machuca|tortura)';
const hitPast =
  '(bateu|agrediu|espancou|estuprou|violou|ameaçou|maltratou|enforcou|sufocou|chutou|queimou|abusou|socou|machucou)';
const pills =
  '(comprimidos|remédios|pílulas|medicamentos|calmantes|antidepressivos|cápsulas|rivotril|paracetamol)';
const day = '(hoje|hoje à noite|esta noite|amanhã|agora|agora mesmo|essa noite|nesta noite|logo)';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese = languageRows('pt', 'portuguese', {
  wishes: [
    `(quero|queria|gostaria de|prefiro|preferia|desejo|preciso|precisava) ..2 ${end}`,
    `(vontade|pensado|penso|pensando|pensar|ideia|desejo|intenção|impulso) ..1 (de|em|no|a) ..1 ${end}`,
    '(me quero|quero me|queria me) ..1 (matar|suicidar|enforcar)',
    '(não|já não) quero ..2 (viver|mais viver|continuar viva|continuar vivo|estar viva|estar vivo|existir|continuar a viver|continuar vivendo|viver mais)',
    '(penso|pensando|pensado|pensamentos|ideias|pensar) ..2 (no suicídio|de suicídio|sobre suicídio|suicidas|na morte|de morte|na minha morte|em suicídio)',
    '(tenho|tive|com|meus) ..2 (pensamentos|ideias|ideações) (suicidas|de suicídio|de morte)',
    '(sou|estou|me sinto) ..1 suicida',
    '(queria|quem me dera|preferia|gostaria de) ..1 (estar|estivesse) ..1 (morto|morta)',
    '(como|jeito|maneira|forma|modo) ..3 (me matar|me suicidar|morrer sem (dor|sofrer)|morrer rápido|me matar sem dor|matar me)',
    '(o suicídio|a morte|morrer|me matar) (é|seria|parece) ..1 (única|a minha única|a única|a melhor|minha única) ..1 (saída|solução|opção)',
    '(guardando|juntando|acumulando|escondendo|guardo|junto) ..2 (comprimidos|remédios|pílulas|medicamentos)',
    '(me dê|dá me|me dá) (um|uma) (motivo|razão) (para|pra) não (me matar|morrer)',
  ],
  intends: [
    `(vou|estou prestes a|decidi|resolvi|pretendo|planejo|planeio|pronto para|pronta para|estou a ponto de) ..1 ${end}`,
    '(eu)? vou me (matar|suicidar|enforcar|jogar da ponte|jogar na frente do trem|jogar do prédio)',
    'me (mato|suicido|matarei|suicidarei|enforco) ..1',
    'tenho um plano (para|pra) (me matar|morrer|me suicidar)',
    '(mato me|suicido me|enforco me) ..1',
  ],
  acting: [
    `${day} ..3 (me mato|vou me matar|eu morro|vou morrer|acabo com tudo|me suicido|tudo acaba|tiro a minha vida|me enforco|mato me)`,
    `(vou me matar|me mato|vou morrer|me suicido|vou me suicidar|acabo com tudo|vou acabar com tudo|vou me enforcar|mato me) ..1 ${day}`,
    '(comprei|tenho|preparei|arrumei|consegui) ..1 (a|uma|o|um) (corda|arma|pistola|faca|lâmina|gilete|revólver) ..3 (adeus|pronta|pronto|para acabar|para morrer|para me matar)',
    '(corda|arma|pistola|lâmina|faca|revólver) ..2 (no pescoço|no meu pescoço|na cabeça|na boca|no pulso|na mão|na minha mão)',
    '(estou|em pé|sentada|sentado|parada|parado) ..3 (ponte|telhado|trilhos|viaduto|sacada|parapeito|linha do trem) ..4 (pular|saltar|me jogar|adeus|acabar)',
    '(escrevi|deixei|escrito) ..1 (a|uma|minha|as) ..1 (carta de despedida|carta de suicídio|cartas de despedida|última carta|nota de suicídio|bilhete de despedida)',
    '(cortei|acabei de cortar|cortando) (os|meus|os meus) (pulsos|punhos)',
    '(adeus a todos|adeus mundo|adeus para sempre|adeus pessoal) ..4 (desculpem|me perdoem|não aguento|amo vocês)',
    'quando (vocês lerem|você ler|lerem|leres) ..2 (morta|morto|tarde|não estarei)',
    'amanhã (eu)? (já)? não (estarei|vou estar) ..1 (aqui|viva|vivo|mais)',
  ],
  overdose: [
    `(tomei|engoli|acabei de tomar|ingeri|tomado|tomou tudo) ..2 (muitos|muitas|todos|todas|um monte de|uma caixa de|a caixa toda de|vinte|trinta|quarenta|20|30|40|50|uma cartela|cartelas) ..3 ${pills}`,
    `(tomei|engoli|ingeri) ..1 ${pills} (demais|a mais|todos)`,
    '(tomei|engoli) (a caixa (toda|inteira)|o frasco (todo|inteiro)|tudo de uma vez|todos de uma vez)',
    '(tive|tomei|tendo|sofri|fiz) ..1 (uma)? overdose',
    '(bebi|tomei|engoli) ..1 (água sanitária|lixívia|veneno|chumbinho|soda cáustica|amoníaco)',
  ],
  injury: [
    '(eu)? me corto ..1 (de novo|outra vez|os braços|quando|todo|para|desde|sempre|nos braços|nas pernas|as pernas|$)',
    '(voltei a|comecei a|continuo a|preciso|quero|vontade de|não consigo parar de|vou) ..1 (me cortar|me machucar|me ferir|me mutilar|me queimar|cortar me|magoar me|machucar me)',
    '(me cortei|me machuquei de propósito|me mutilei|me automutilo|cortei os braços|cortei meu braço|cortei me|faço cortes) ..2',
    '(automutilação|me automutilando|automutilo) ..1',
    '(braços|pernas|pulsos) ..2 (cheios|cheias|cobertos|cobertas) de (cortes|cicatrizes|feridas)',
  ],
  tried: [
    '(tentei|já tentei|tentado) ..1 (me matar|me suicidar|suicídio|tirar minha vida|tirar a minha vida|me enforcar|morrer|o suicídio|matar me)',
    '(minha|última|primeira|uma|depois da) ..1 tentativa de suicídio',
    '(sobrevivi) ..3 suicídio',
  ],
  passive: [
    '(todos|todo mundo|eles|minha família|meus pais|o mundo|meus filhos|as pessoas|toda a gente) ..1 (estariam|estaria|ficariam|ficaria|viveria|viveriam) melhor sem mim',
    '(a vida|viver|minha vida|a minha vida) ..1 (não tem|não vale|não faz) ..1 (mais)? (sentido|a pena|valor|graça)',
    '(não vejo|não encontro|não há|não tem|vejo) ..1 (mais)? (sentido|motivo|razão|saída|futuro|graça) ..2 (em|para|pra|na|mim)? (viver|vida|continuar|nada|mim)?',
    'não (aguento|consigo|suporto) ..1 (mais|viver|essa vida|esta vida|continuar|viver assim|seguir|essa dor)',
    '(sou|me sinto|sinto me) ..1 (um peso|um fardo|um estorvo|inútil|um fracasso total|um lixo)',
    '(queria|gostaria de|quem me dera|espero) ..2 (não|nunca) ..1 (acordar|ter nascido|existir|acordar mais|tivesse nascido|acordar amanhã)',
    '(dormir|adormecer) ..1 (para sempre|pra sempre|e não acordar|e nunca mais acordar|e não acordar mais)',
    '(ninguém) ..2 (sentiria|sentirá|sentiria a|notaria|se importaria|se importa|choraria) ..3',
    '(estou|tão|cansado|cansada) ..1 (cansado|cansada|farto|farta|exausto|exausta) de (viver|existir|estar vivo|estar viva|da vida|tudo e de viver|sofrer)',
    '(cansada|cansado|farta|farto) da (vida|minha vida)',
    '(não tenho|sem|perdi) ..1 (vontade de viver|motivo para viver|motivos para viver|razão para viver|razões para viver|esperança|a esperança|mais esperança|nada por que viver)',
    '(me odeio|odeio me|odeio minha vida|odeio a minha vida|odeio viver|odeio existir)',
    '(quero|queria) ..1 (sumir|desaparecer|que tudo acabe|parar de sofrer|que a dor pare|que isso acabe)',
    '(mereço|merecia) (morrer|a morte|estar morta|estar morto)',
    '(tanto faz|não me importo|não ligo) ..1 (se)? (eu)? (morrer|morro|viver ou morrer|vivo ou morro)',
  ],
  resolved: [
    '(não|já não) (quero|penso|tenho vontade de) ..1 mais ..1 (morrer|me matar|em suicídio|me cortar|me machucar)',
    'já não (quero|penso em|tenho vontade de) (morrer|me matar|matar me|suicídio)',
    'não (quero|penso em) (morrer|me matar|suicídio) mais',
    '(feliz|grato|grata|contente) por (estar|ainda estar|continuar) (viva|vivo|aqui)',
  ],
  abuse: [
    `${one} ..2 (me|nos) ..1 (${hits}|${hitPast})`,
    `${one} ..1 (bate|bateu|batia|abusa|abusou) ..1 (em|de) mim`,
    `${one} ..1 (bate|agride|ameaça|maltrata|violou|agrediu) me`,
    '(ele|ela) me (bate|espanca|estupra|maltrata|enforca|agride|machuca|violenta) ..1 (quando|toda|todo|sempre|se|em casa|e|de novo|com|$)',
    '(ele|ela) bate ..1 em mim ..2',
    '(me estuprou|me estupraram|fui estuprada|fui estuprado|fui violada|fui violado|fui abusada|fui abusado|abusaram de mim|abusou de mim|fui agredida|fui molestada|me violentou|abusa de mim)',
    `${one} ..1 (me)? ..1 (toca|obriga|força|tranca|prende|controla|xinga|humilha|persegue) ..2`,
    '(sofro|vítima de|sofri|vivo) ..1 (violência doméstica|abuso|abusos|abuso sexual|maus tratos|agressões|violência)',
    '(tenho medo) (do meu (marido|pai|namorado|ex|padrasto)|da minha mãe|de voltar para casa|de ir para casa|de voltar pra casa)',
  ],
  threats: [
    '(vou|quero|pretendo|planejo) ..1 (matar|esfaquear|atirar em|envenenar|estrangular) ..1 (o meu|a minha|meu|minha|meus) (pai|mãe|irmão|irmã|namorado|namorada|marido|esposa|chefe|professor|vizinho|ex|família|colegas|padrasto)',
    '(vou|quero|pretendo) ..2 (atirar|matar|explodir|atacar|fazer um massacre) ..4 (na|no|em|da|minha) ..1 (escola|trabalho|faculdade|igreja|universidade|escritório|colégio)',
    '(tenho|com) ..1 (medo|vontade) de ..1 (machucar|ferir|bater|matar|fazer mal|magoar) ..1 (em|a|aos)? (meu|minha|meus|alguém|minhas|as pessoas)',
    '(levar|vou levar|levarei) ..1 (uma|a|um) (arma|faca|pistola) ..1 (pra|para|à|ao) ..1 (escola|trabalho|aula)',
  ],
  friend: [
    `${close} ..4 (quer|diz|disse|falou|ameaça|pensa|fala|queria|tentou|está pensando|planeja|vai) ..5 (se matar|suicidar|suicídio|morrer|tirar a própria vida|se machucar|matar se|se cortar|enforcar)`,
    `${close} (se corta|se automutila|se machuca|se mutila)`,
    `${close} não quer ..1 (mais)? (viver|viver mais|continuar viva)`,
    `${close} ..1 (tomou|engoliu) ..3 ${pills}`,
    `${close} (é|está) suicida`,
  ],
  distress: [
    '(estou tendo|tenho|tive|tendo|a ter|estou com) ..2 (ataque de pânico|crise de pânico|ataques de pânico|crise de ansiedade|crises de pânico|crises de ansiedade)',
    'não (consigo) (parar de (chorar|tremer)|respirar|me acalmar|acalmar me)',
    '(minha|meu|a minha|o meu) (mãe|pai|irmão|irmã|filho|filha|avó|avô|marido|esposa|melhor amigo|melhor amiga) ..1 (acabou de morrer|morreu (hoje|ontem|esta manhã|hoje de manhã|essa semana|esta semana|agora)|acabou de falecer)',
    '(estou desmoronando|estou enlouquecendo|estou surtando|estou desesperada|estou desesperado|estou a enlouquecer)',
    '(preciso de ajuda|me ajudem|socorro) (de verdade|por favor|na vida real|urgente|sério|a sério|$)',
  ],
  eating: [
    '(provoco|forço|me forço a|provocar) (o)? (vômito|vómito|vomitar)',
    '(vomito|vomitei|vomitar) ..1 (depois de comer|tudo o que como|tudo que como|de propósito|após comer)',
    '(parei|deixei|não) ..1 (de)? (comer|como) ..4 (gorda|gordo|emagrecer|peso|magra|dias|punir)',
    '(sou|tenho|sofro de|estou com) ..1 (anoréxica|bulímica|anorexia|bulimia|um transtorno alimentar)',
    '(passo fome de propósito|não mereço comer|tomo laxantes)',
  ],
  emergency: [
    '(estou tendo|acho que estou tendo|estou a ter|tive|está tendo) ..1 (um infarto|um enfarte|um ataque cardíaco|um avc|um derrame|uma reação alérgica)',
    '(chamem|chama|chame|preciso de|liguem para|ligue para) ..1 (uma ambulância|ambulância|o samu|o 112|o 192|socorro médico)',
    '(meu|minha|o meu|a minha) ..1 (não respira|não está respirando|parou de respirar|está inconsciente)',
    '(dor no peito) ..5 (braço|respirar|mandíbula)',
    '(não para de sangrar|estou perdendo muito sangue|me esvaindo em sangue)',
  ],
  sayings: [
    '(morrer|morro|morri|morrendo|morto|morta|morria) de (rir|fome|sede|sono|frio|calor|vergonha|tédio|medo|saudade|saudades|curiosidade|amores|vontade|inveja|raiva|preguiça)',
    '(morrendo de vontade|de morrer de rir|rir até morrer)',
    'me corto (de rir|um pedaço|uma fatia)',
    '(corto|cortei|cortar) (o cabelo|as unhas|o pão|o dedo|a barba|a carne|cebola)',
    '(matar|mato|matando) (o tempo|a fome|a sede|as saudades|a saudade|aula|a aula|tempo)',
    '(isso|este|esse|essa|você|o) ..2 me (mata|matou|está matando)',
    '(minha|meu|a minha|o meu) (mãe|pai|mulher|esposa|chefe|namorada) vai me matar ..1 (se|quando|porque|por)?',
    '(missão|esquadrão) suicida',
    'não aguento mais (de rir|este (nível|jogo|puzzle|enigma)|esse (nível|jogo|puzzle|enigma)|esperar)',
    '(acabar com) (o|a|os|as|esse|este|essa|ele|ela|eles) ..1',
    '(me vence|me bate|me venceu|me bateu|bateu me) ..1 (no|na|em|nas|nos) (xadrez|jogo|corrida|torneio|cartas|duelo|videogame)',
    '(morrer) ..1 (em batalha|no jogo|como herói|e renascer|para renascer|e recomeçar|pelo rei)',
  ],
  marks: {
    role: [
      '(meu|minha|o|a|teu|nosso|sua|seu) (personagem|paladino|guerreiro|guerreira|mago|maga|herói|heroína|ladrão|cavaleiro|elfo|elfa|anão|bruxa|feiticeiro|vampiro|clérigo|bardo|druida|fantasma|rei|rainha|princesa|monge|príncipe)',
    ],
    fiction: [
      '(na|no|da|do|nessa|neste) (história|jogo|partida|livro|romance|filme|minha história|campanha|conto)',
    ],
    'story-people': [
      '(rei|rainha|duque|dragão|orc|orcs|ogro|troll|goblin|mago|bruxa|guarda|guardas|soldado|bandido|cavaleiro|torneio|duelo|xadrez|espada|castelo|masmorra|feitiço)',
    ],
    speech: [
      '^ (eu)? (digo|grito|sussurro|respondo|pergunto|falo|murmuro|recito|canto|digo lhe) ..3',
      '^ ..3 (diz|grita|sussurra|responde|rosna|murmura|suspira|exclama)',
      '(digo|diz|grito|grita|sussurro|sussurra|respondo|responde|disse) $',
    ],
    'own-speech': ['^ (eu)? (digo|grito|sussurro|respondo|falo)'],
    real: [
      '(na vida real|de verdade|a sério|falando sério|falo sério|não é brincadeira|não é um jogo|não estou brincando|fora do jogo|fora do personagem|sério mesmo|é sério)',
    ],
    now: ['(agora|agora mesmo|neste momento|nesse momento|já)'],
    day: [
      '(hoje|hoje à noite|esta noite|essa noite|amanhã|(na|no|nesta|neste) (segunda|terça|quarta|quinta|sexta|sábado|domingo)|este fim de semana|daqui a uma hora|quando eles dormirem|quando saírem)',
    ],
    distant: [
      '(há|faz|tem) ..2 (anos|muito tempo|décadas)',
      '(anos|tempo|décadas) atrás',
      '(quando eu era|quando era|na) (criança|pequeno|pequena|jovem|adolescente|infância|adolescência|menino|menina)',
      '(no passado|antigamente|naquela época|em (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
      'quando (eu)? tinha ..1 anos',
    ],
    recovered: [
      '(estou|me sinto|sinto me|fiquei) ..1 (melhor|bem|recuperada|recuperado|feliz) ..1',
      '(superei|já passou|ficou para trás|graças à terapia|estou em terapia|a vida é boa|já superei)',
    ],
    relapse: [
      '(de novo|outra vez|ontem|ontem à noite|semana passada|esta semana|essa semana|mês passado|hoje de manhã|recaí|novamente)',
    ],
    farewell: [
      '(adeus a todos|adeus mundo|adeus para sempre|isto é um adeus|isso é um adeus|me perdoem todos|amo todos vocês|minha despedida)',
      '^ adeus $',
    ],
    means: [
      '(comprei|tenho|preparei|consegui|arrumei) ..1 (uma|a|as|os|um) ..1 (corda|arma|pistola|lâmina|gilete|comprimidos|remédios|revólver)',
    ],
    joking: ['(estou brincando|tô brincando|era brincadeira|brincadeira|kkk|kkkk|rsrs)'],
    'safe-now': [
      '(estou a salvo|estou segura|estou seguro|agora estou bem|já estou bem|falei com (minha|meu|a minha|o meu))',
    ],
  },
});
