import { type LexiconRow, riskRows } from './entry.ts';

const wish = { kind: 'self-harm', who: 'player', level: 3, imminence: 'someday', firmness: 'wish' } as const;
const beaten = { kind: 'abuse', who: 'player', level: 3, imminence: 'now', negated: 0 } as const;
const taken = { kind: 'medical', who: 'player', level: 4, imminence: 'now' } as const;

/** The most explicit statements in other languages, written without accents as normalising leaves them. */
export const otherLanguages: readonly LexiconRow[] = [
  ...riskRows(wish, {
    'spanish/self-harm': [
      '(quiero|quisiera|deseo|prefiero) ..1 (morir|morirme|matarme|suicidarme|estar muerto|estar muerta)',
      '(voy a|pienso en|ganas de) ..1 (matarme|suicidarme|quitarme la vida|morirme|morir|cortarme)',
      'me (quiero|voy a) ..1 (morir|matar|suicidar)',
      'no quiero (seguir viviendo|vivir mas|vivir)',
      'ya no quiero vivir',
      'me corto (los brazos|el brazo|las venas|las munecas|las piernas|otra vez|$)',
    ],
    'french/self-harm': [
      '(je veux|j veux|jveux|je voudrais|envie de|j ai envie de|je vais) ..1 (mourir|me tuer|me suicider|en finir|crever|me pendre)',
      'je ne veux plus vivre',
      '(je pense au|penser au|pense a mon) suicide',
      'je me (scarifie|taillade|mutile|fais du mal)',
      'je me coupe (les (veines|bras|poignets|cuisses)|le (bras|poignet)|expres|encore|souvent|depuis|$)',
      'veux plus vivre',
    ],
    'german/self-harm': [
      '(ich will|ich mochte|will|mochte) ..2 (sterben|tot sein|mich umbringen|mir das leben nehmen|nicht mehr leben|mich toten)',
      'ich (bringe|bring) mich (heute|jetzt|bald)? um',
      'ich (werde|will) mich (heute)? (umbringen|erhangen|toten|aufhangen)',
      'ich (denke|dachte) an (selbstmord|suizid)',
      'ich (ritze|schneide|verletze) mich (selbst|selber|wieder|jeden|oft|absichtlich|$)',
      '(will|mochte) nicht mehr leben',
      'mir das leben nehmen',
    ],
    'italian/self-harm': [
      '(voglio|vorrei|desidero) ..1 (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|essere morto|essere morta)',
      '(mi voglio|sto per|ho voglia di) ..1 (uccidere|ammazzare|uccidermi|ammazzarmi|morire|suicidarmi|suicidare)',
      'non voglio (piu)? (vivere|piu vivere)',
      'mi (uccido|ammazzo|suicido)',
      'pensando al suicidio',
      'mi taglio (le braccia|il braccio|le vene|i polsi|ancora|$)',
    ],
    'portuguese/self-harm': [
      '(quero|queria|vou|vontade de|prefiro) ..1 (morrer|me matar|matar me|suicidar me|me suicidar|tirar minha vida|tirar a minha vida)',
      'nao quero (mais)? (viver|mais viver)',
      '(eu)? vou me (matar|suicidar)',
      'pensando em (suicidio|me matar)',
      'eu me corto (de novo|$)',
    ],
    'dutch/self-harm': [
      'ik (wil|ga|zou) ..3 (dood|sterven|zelfmoord plegen|doodgaan|van kant maken|een eind aan mijn leven maken)',
      'ik wil niet meer (leven|verder)',
      'wil ..1 niet meer leven',
      'ik (denk|dacht) aan zelfmoord',
      'ik snijd mezelf',
      'ik maak mezelf van kant',
    ],
    'polish/self-harm': [
      '(chce|chcialbym|chcialabym) ..2 (umrzec|sie zabic|zabic sie|nie zyc|popelnic samobojstwo)',
      'nie chce ..1 zyc',
      '(zabije sie|zabije siebie)',
      'mysle o samobojstwie',
      'nie chce mi sie zyc',
    ],
  }),
  ...riskRows(beaten, {
    'spanish/abuse': [
      'mi (marido|esposo|esposa|mujer|novio|novia|padre|papa|madre|mama|pareja|hermano|padrastro|tio|ex) ..1 me (pega|pego|golpea|golpeo|maltrata|viola|violo|amenaza)',
      'me (pega|golpea|maltrata|viola) mi (marido|esposo|novio|padre|papa|pareja|padrastro|ex)',
    ],
    'french/abuse': [
      '(mon|ma) (mari|copain|copine|pere|mere|petit ami|conjoint|compagnon|frere|beau pere|ex|femme|oncle) ..1 (me (frappe|bat|viole|tape|maltraite|menace)|ma (frappe|frappee|battu|battue|viole|violee))',
    ],
    'german/abuse': [
      '(mein|meine) (mann|freund|vater|mutter|frau|freundin|papa|bruder|partner|ex|stiefvater|onkel) ..1 (schlagt|verprugelt|vergewaltigt|wurgt|misshandelt|bedroht) mich',
      '(mein|meine) (mann|freund|vater|mutter|partner|ex|stiefvater) hat mich ..1 (geschlagen|verprugelt|vergewaltigt|gewurgt|misshandelt)',
    ],
    'italian/abuse': [
      '(mio|mia|il mio) (marito|padre|madre|fidanzato|ragazzo|compagno|fratello|ex|patrigno|zio) ..1 mi (picchia|violenta|maltratta|minaccia)',
    ],
    'portuguese/abuse': [
      '(meu|minha) (marido|pai|mae|namorado|companheiro|irmao|padrasto|ex|tio) ..1 (me (bate|agride|espanca|estupra|ameaca)|bate em mim)',
    ],
    'dutch/abuse': [
      'mijn (man|vrouw|vader|moeder|vriend|partner|broer|stiefvader|ex|oom) ..1 (slaat|mishandelt|verkracht|bedreigt) (mij|me)',
    ],
    'polish/abuse': [
      '(moj|moja) (maz|ojciec|matka|chlopak|partner|brat|ojczym|byly|wujek) ..1 mnie ..1 (bije|gwalci|krzywdzi)',
      'mnie (bije|gwalci) ..1 (maz|ojciec|chlopak|ojczym)',
    ],
  }),
  ...riskRows(taken, {
    'spanish/overdose': [
      '(tome|he tomado|me tome) ..2 (demasiadas|muchas|todas las) (pastillas|pildoras)',
      'sobredosis',
    ],
    'french/overdose': [
      '(j ai pris|jai pris|ai pris|ai avale) ..1 trop de (medicaments|cachets|comprimes|pilules)',
      'jai avale trop de (medicaments|cachets)',
    ],
    'german/overdose': [
      '(zu viele|alle) ..1 (tabletten|pillen|schlaftabletten) ..1 (genommen|geschluckt)',
      'uberdosis genommen',
    ],
    'italian/overdose': ['(ho preso|ho ingoiato) troppe (pillole|pastiglie|compresse)'],
    'portuguese/overdose': ['tomei (comprimidos demais|muitos comprimidos|remedios demais|muitos remedios)'],
    'dutch/overdose': ['te veel (pillen|tabletten) ..1 (genomen|geslikt|ingenomen)'],
    'polish/overdose': ['(wzialem|wzielam|polknelam|polknalem) za duzo (tabletek|lekow|pigulek)'],
  }),
];
