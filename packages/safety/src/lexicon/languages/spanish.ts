import { languageRows } from '../language-rows.ts';

const end =
  '(morir|morirme|matarme|suicidarme|quitarme la vida|acabar con mi vida|acabar con todo|terminar con mi vida|terminar con todo|ahorcarme|colgarme|dispararme|tirarme (al tren|de un puente|del puente|por la ventana|por el balcón|a las vías)|cortarme las venas|desaparecer para siempre|estar muerto|estar muerta|dejar de vivir|dejar de existir|pegarme un tiro)';
const one =
  '(mi|mis) (marido|esposo|esposa|mujer|novio|novia|padre|papá|madre|mamá|pareja|hermano|hermana|padrastro|madrastra|tío|tía|abuelo|ex|padres|hijo|primo|jefe|profesor|entrenador|compañero)';
const close =
  '(mi|una|un|nuestra|nuestro) (mejor)? ..1 (amigo|amiga|hermano|hermana|hijo|hija|madre|padre|mamá|papá|novio|novia|pareja|marido|mujer|esposa|esposo|primo|prima|compañero|compañera|sobrino|sobrina|tío|tía|vecino|vecina|abuelo|abuela)';
const hits =
  '(pega|pegó|pegaba|golpea|golpeó|maltrata|maltrató|viola|violó|abusa|abusó|agrede|agredió|estrangula|estranguló|quema|quemó|ahorca|ahorcó|patea|pegan|golpean|tortura)';
const pills =
  '(pastillas|píldoras|tranquilizantes|somníferos|medicamentos|antidepresivos|paracetamoles|ibuprofenos|comprimidos|medicinas)';
const day = '(hoy|esta noche|mañana|ahora mismo|ahora|esta tarde|ya|este fin de semana)';

/** Spanish, of Spain and of Latin America. */
export const spanish = languageRows('es', 'spanish', {
  wishes: [
    `(quiero|quisiera|deseo|prefiero|preferiría|querría|ojalá pudiera|gustaría|anhelo|necesito) ..1 ${end}`,
    `(ganas|pensado|pienso|pensando|pensar|idea|intención|deseos|impulso|tentación) ..2 (de|en) ..1 ${end}`,
    '(me quiero|me quisiera) ..1 (morir|matar|suicidar|ahorcar|colgar)',
    'no quiero ..1 (vivir|seguir viviendo|vivir más|estar viva|estar vivo|seguir con vida|seguir en este mundo|existir)',
    '(ya no|no) (quiero|deseo) (seguir|vivir|estar) ..1 (viviendo|aquí|más|vivo|viva|con vida) (en este mundo|más)?',
    '(pienso|pensando|pensado|pensamientos|ideas|hablo|obsesionado) ..2 (en|de|sobre|con) ..1 (el)? (suicidio|suicidarme|suicidas|muerte propia|matarme)',
    '(tengo|he tenido|sigo con|con) ..2 (ideas|pensamientos) (suicidas|de suicidio|de muerte)',
    '(ojalá|quisiera|desearía|deseo) (estar|estuviera|estuviese) (muerto|muerta)',
    '(cómo|manera|forma|modo) ..3 (puedo)? (matarme|suicidarme|morir sin dolor|quitarme la vida|morir rápido)',
    '(soy|estoy|me siento) ..1 suicida',
    '(el suicidio|morir|la muerte|matarme) (es|parece|sería) ..1 (la única|mi única|la mejor|mi mejor) (salida|opción|solución)',
    '(guardando|juntando|acumulando|escondiendo) ..1 (mis|las|muchas)? ..1 (pastillas|medicamentos)',
    'dame una razón para no (matarme|suicidarme|morir)',
  ],
  intends: [
    `(voy a|vamos a|pienso|planeo|decidí|he decidido|estoy por|estoy a punto de|estoy decidido a|estoy decidida a|intentaré|tengo pensado) ..1 ${end}`,
    '(me voy a|me vamos a) ..1 (morir|matar|suicidar|ahorcar|colgar|quitar la vida|tirar por la ventana|tirar del puente|pegar un tiro)',
    'me (mataré|suicidaré|colgaré|ahorcaré|mato) ..2',
    '(tengo|hice) un plan para (matarme|suicidarme|morir|quitarme la vida)',
  ],
  acting: [
    `${day} ..2 (me mato|me suicido|me mataré|acabo con todo|termino con todo|me quito la vida|me voy a matar|me cuelgo|será mi último día)`,
    `(me voy a matar|voy a matarme|me mato|voy a suicidarme|me suicido|me quito la vida|voy a morir|acabaré con todo|voy a quitarme la vida) ..1 ${day}`,
    '(compré|tengo|conseguí|preparé) (la|una) (cuerda|soga|pistola|navaja|cuchilla) ..4 (adiós|lista|para|despido|terminar|acabar)',
    '(tengo|con) ..1 (la|una) (pistola|soga|cuerda|cuchilla|navaja) (en la (mano|cabeza|boca)|al cuello|en el cuello|contra)',
    '(estoy|subido|subida|parado|parada) ..2 (puente|azotea|tejado|cornisa|vías|vías del tren|balcón) ..3 (saltar|tirarme|lanzarme|acabar)',
    '(escribí|escrito|dejé|dejado) ..1 (mi|la|una) ..1 (carta de despedida|nota de suicidio|carta de suicidio|nota de despedida|última carta)',
    '(me)? (corté|cortado|acabo de cortar) las venas',
    'adiós a todos ..4 (no puedo|perdón|me voy|para siempre|los quiero|os quiero)',
    '(mañana|pronto) (ya)? (no estaré|estaré muerto|estaré muerta)',
    'cuando (leas|lean|leáis) esto ..3 (muerto|muerta|no estaré|habré muerto|tarde)',
  ],
  overdose: [
    `(tomé|he tomado|me tomé|me he tomado|tragué|me tragué|acabo de tomar|acabo de tomarme|ingerí|tomado) ..3 (demasiadas|demasiados|muchas|muchos|todas|todos|un montón|una caja|un bote|el bote|la caja|veinte|treinta|cuarenta|cincuenta|20|30|40|50) ..3 ${pills}`,
    `me (tomé|tragué|he tomado) todas ..2`,
    '(tomé|he tomado|tuve|sufrí|tomado|haciendo|tengo|provocarme) ..1 (una)? sobredosis',
    '(bebí|tomé|tragué|he bebido) ..1 (lejía|cloro|veneno|amoníaco|anticongelante|raticida)',
  ],
  injury: [
    'me corto ..1 (los brazos|el brazo|las venas|las muñecas|las piernas|los muslos|la piel|otra vez|de nuevo|cuando|cada|para|desde|$)',
    '(volví a|he vuelto a|vuelvo a|empecé a|sigo|estoy|necesito|quiero|ganas de|voy a|no puedo dejar de) ..1 (cortarme|hacerme daño|lastimarme|autolesionarme|cortándome|lastimándome|haciéndome daño|quemarme|herirme)',
    'me (autolesiono|lastimo|hago daño|hice daño|autolesioné|corté los brazos|corté anoche|corté otra vez|quemo con)',
    '(brazos|piernas|muñecas) ..2 (llenos|llenas|cubiertos|cubiertas) de (cortes|cicatrices|heridas)',
  ],
  tried: [
    '(intenté|traté de|he intentado|quise|intentado) ..1 (matarme|suicidarme|quitarme la vida|ahorcarme|morir|colgarme|cortarme las venas)',
    '(mi|un|último|primer|tras|después de) ..1 intento de suicidio',
    'me (intenté|quise|traté de) (matar|suicidar|quitar la vida)',
    '(sobreviví|superé) ..2 (suicidio|intento)',
  ],
  passive: [
    '(todos|ellos|mi familia|mis padres|el mundo|mis hijos|la gente) ..1 (estarían|estaría|vivirían|serían) mejor sin mí',
    '(la vida|vivir|mi vida) ..1 (no tiene|ya no tiene|no vale) ..1 (sentido|la pena|valor)',
    '(no|nada) ..1 (le)? (veo|encuentro|tiene) ..1 (sentido|razón) ..1 (a|de|para)? (la vida|vivir|seguir|nada|mi vida|seguir adelante)',
    'no (puedo|aguanto|soporto) ..1 (más|seguir así|seguir|esta vida|vivir así|con mi vida|este dolor|seguir adelante)',
    '(ya)? no aguanto más',
    '(soy|me siento) ..1 (una carga|un estorbo|una molestia|inútil|un fracaso total|sin valor)',
    '(ojalá|quisiera|quiero|desearía|me gustaría) ..2 no (despertar|despertarme|haber nacido|existir|volver a despertar)',
    '(ojalá|quisiera) ..1 nunca ..1 (haber nacido|hubiera nacido|despertar)',
    '(dormir|dormirme) ..1 (para siempre|y no despertar|y no volver a despertar|y nunca despertar)',
    '(nadie|a nadie) ..2 (me)? (extrañaría|echaría de menos|importaría|importo|notaría) ..2 ',
    '(estoy|tan|harto|harta|cansado|cansada) ..1 (harto|harta|cansado|cansada)? de (vivir|la vida|existir|todo y de vivir|mi vida|estar vivo|estar viva)',
    '(no tengo|sin|perdí) ..1 (ganas de vivir|ganas de seguir|razones para vivir|motivos para vivir|la esperanza|esperanza|nada por qué vivir|ninguna razón para vivir)',
    '(me odio|odio mi vida|odio vivir|odio existir)',
    '(no importa|me da igual|no me importa) ..1 (si)? (morir|muero|vivo o muero|morirme|me muero)',
    'quiero (desaparecer|dejar de sufrir|que todo termine|que todo acabe|que el dolor pare)',
    'merezco (morir|la muerte|sufrir)',
  ],
  resolved: [
    'ya no (quiero|pienso en|tengo ganas de) (morir|morirme|matarme|suicidarme|el suicidio|hacerme daño|cortarme)',
    '(ya)? no soy suicida',
    'me alegro de (estar vivo|estar viva|seguir vivo|seguir viva|haber sobrevivido)',
  ],
  abuse: [
    `${one} ..3 me ..1 ${hits}`,
    `me ..1 ${hits} ..2 ${one}`,
    `${one} ..3 (me)? (ha|han) ..1 (pegado|golpeado|violado|maltratado|amenazado|abusado)`,
    `${one} ..2 me (ha)? (amenaza|amenazó|amenazado|encierra|encerró|controla|humilla|insulta) ..3 (matarme|con|muerte|todos|todo|si|en|el|$)`,
    '(él|ella) me ..1 (pega|golpea|maltrata|viola|estrangula) ..2 (cuando|cada|todos|con|si|en casa|y|$)',
    '^ me (pega|golpea|maltrata|viola) (cuando|cada|todos los|si|con el cinturón|en casa|mucho)',
    '(me violaron|me violó|fui violada|fui violado|me han violado|abusaron de mí|abusó de mí|abusa de mí|me abusaron|me tocó mis partes|abusan de mí)',
    '(me toca|me tocaba|me manosea|me obliga a tocarlo|me obliga a tener sexo|me fuerza a tener)',
    '(sufro|vivo|víctima de|soy víctima de) ..1 (maltrato|violencia (de género|doméstica|en casa)|abuso|abuso sexual)',
    'tengo miedo de (mi (marido|padre|novio|esposo|pareja|ex)|volver a casa|ir a casa)',
    `${one} me (dio|da|pega|metió) (una|un) (paliza|bofetada|puñetazo|patada|golpiza|cachetada)`,
  ],
  threats: [
    '(voy a|quiero|pienso|planeo) ..1 (matar|apuñalar|disparar|envenenar|acuchillar) a ..1 (mi|mis|todos en) ..1 (padre|madre|hermano|hermana|novia|novio|marido|mujer|jefe|profesor|compañeros|vecino|ex|familia|la escuela|el colegio|el instituto|el trabajo)',
    '(voy a|quiero|pienso) ..1 (disparar|matar|atacar|poner una bomba) ..3 (en|a) (mi|el|la) (escuela|colegio|instituto|universidad|trabajo|oficina|iglesia)',
    'tengo (miedo de|ganas de) (hacerle daño|hacer daño|pegarle|matar|lastimar) a (mi|mis|alguien|la gente) ..1',
    '(llevar|llevaré|voy a llevar) ..1 (una|la|el) (pistola|arma|cuchillo) (al|a la|a mi) (colegio|escuela|instituto|trabajo|clase)',
  ],
  friend: [
    `${close} ..5 (quiere|dice|dijo|amenaza|piensa|habla|intentó|va a|planea|me ha dicho|me dijo) ..5 (suicidarse|matarse|quitarse la vida|morir|morirse|suicidio|hacerse daño|no quiere vivir|cortarse|ahorcarse)`,
    `${close} se (quiere|va a|ha intentado|intentó|quería) (matar|suicidar|morir|quitar la vida)`,
    `${close} ..2 se (corta|autolesiona|lastima|hace daño)`,
    `${close} ..2 (se ha tomado|se tomó|tomó) ..3 ${pills}`,
    `${close} ..1 no quiere (vivir|seguir viviendo)`,
  ],
  distress: [
    '(tengo|tuve|teniendo|estoy teniendo|me da|me está dando|sufro) ..2 (ataque de pánico|ataque de ansiedad|crisis de ansiedad|crisis de pánico|ataques de pánico)',
    '(no puedo|sin poder) ..1 (dejar de llorar|parar de llorar|respirar ..1 (ayuda|de la ansiedad)|dejar de temblar|calmarme)',
    '(acaba de morir|se acaba de morir|murió ayer|murió hoy|murió anoche) ..2 (mi)? ..1',
    'mi (madre|padre|hermano|hermana|hijo|hija|abuela|abuelo|marido|esposa|mejor amigo|mejor amiga) ..1 (acaba de morir|ha muerto hoy|murió (ayer|hoy|anoche|esta mañana|esta semana)|ha muerto)',
    '(me estoy derrumbando|me estoy volviendo loco|me estoy volviendo loca|estoy desesperado|estoy desesperada|no estoy bien de verdad)',
    '(necesito ayuda) (de verdad|por favor|urgente|ya|en la vida real|$)',
  ],
  eating: [
    '(me provoco|me provoqué|provocarme) (el vómito|vómitos|vomitar)',
    '(vomito|vomité) ..2 (después de comer|todo lo que como|lo que como|a propósito|tras comer)',
    '(dejé|he dejado|llevo|dejado) ..3 (de comer|sin comer) ..5 (gorda|gordo|adelgazar|peso|flaca|castigarme)',
    '(tengo|sufro|recaí en) ..1 (anorexia|bulimia|un trastorno alimenticio)',
    '(me mato de hambre|no merezco comer|tomo laxantes)',
  ],
  emergency: [
    '(me está dando|me da|tengo|estoy teniendo|creo que tengo|le está dando|le dio) ..1 (un infarto|un ataque al corazón|un derrame|un ictus|una reacción alérgica)',
    '(llama|llamen|llamad|necesito|pide|pidan) ..1 (a)? (una ambulancia|al 112|al 911|emergencias)',
    '(mi|el|la) ..1 (no respira|dejó de respirar|está inconsciente)',
    '(me duele) el pecho ..5 (brazo|respirar|no puedo)',
    '(me estoy desangrando|no para de sangrar|no deja de sangrar)',
  ],
  sayings: [
    '(muero|morir|morirme|morí|muriendo|muerto|muerta) (de|por) (la)? (risa|hambre|sed|ganas|sueño|frío|calor|vergüenza|aburrimiento|amor|curiosidad|ternura|envidia|pena ajena|nervios|la emoción)',
    'me muero por (saber|ver|jugar|ir|un|una|probar|comer|llegar)',
    'me (pega|pego|pegan|pegó) (el|la|los|las|al) ..1',
    'me (pega|pegó|pegaron) un (susto|grito|cartel|tirón|sello|chicle|papel|parche)',
    'me (corto|corté) (el pelo|el cabello|las uñas|un trozo|una rebanada|con el papel|cocinando|afeitándome|la barba|el flequillo)',
    '(me matas|me mata (la curiosidad|el trabajo|este juego|este puzle|de risa|el calor|esperar))',
    '(matar|mato) (el tiempo|el rato)',
    'mi (madre|mamá|padre|papá|novia|mujer|jefe|hermana) me (va a matar|mata) (si|cuando|por|como)?',
    '(quiero|voy a) (morir|matarme|suicidarme) ..1 (en el juego|en combate|en batalla|como un héroe|y reaparecer|para reaparecer|de risa)',
    '(misión|escuadrón|ataque) (suicida|suicidas)',
    'no puedo más (con este (puzle|acertijo|juego|nivel)|de la risa)',
    '(me ganó|me gana|me golpea) ..1 (al|en el|en la) (ajedrez|juego|torneo|carrera|duelo|combate)',
  ],
  marks: {
    role: [
      '(mi|nuestro|nuestra|el|la|tu|su) (personaje|paladín|guerrero|guerrera|mago|maga|héroe|heroína|pícaro|caballero|elfo|elfa|enano|bruja|hechicero|vampiro|clérigo|bardo|druida|fantasma|rey|reina|princesa|monje)',
    ],
    fiction: [
      '(en|dentro de) (la|el|mi|esta|este) (historia|cuento|juego|partida|libro|novela|película|obra|campaña|personaje)',
    ],
    'story-people': [
      '(rey|reina|duque|dragón|orco|ogro|trol|troll|goblin|mago|brujo|bruja|guardia|soldado|bandido|caballero|torneo|duelo|ajedrez|espada|castillo|mazmorra|hechizo)',
    ],
    speech: [
      '^ (yo)? (digo|grito|susurro|le digo|le grito|respondo|contesto|le pregunto|pregunto|le susurro|canto|recito|dile|di) ..3',
      '^ ..3 (dice|grita|susurra|responde|gruñe|exclama|contesta|murmura|suspira)',
      '(digo|dice|grito|grita|susurro|susurra|respondo|responde|exclama|exclamo) $',
    ],
    'own-speech': ['^ (yo)? (digo|grito|susurro|le digo|le grito|dile|di)'],
    real: [
      '(en la vida real|de verdad|en serio|no es broma|no es un juego|no bromeo|lo digo en serio|fuera del juego|fuera de personaje|hablo en serio|no es parte del juego)',
    ],
    now: ['(ahora mismo|en este momento|ahorita|ahora)'],
    day: [
      '(hoy|esta noche|mañana|esta tarde|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|este fin de semana|en una hora|cuando (se duerman|se vayan))',
    ],
    distant: [
      '(hace) (muchos|varios|unos|dos|tres|cuatro|cinco|diez|años|mucho|2|3|4|5|10) ..1 (años|tiempo)?',
      '(de niño|de niña|de joven|de adolescente|cuando era (niño|niña|joven|adolescente|pequeño|pequeña)|en el pasado|antes solía|solía|hace tiempo|en (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022))',
      'cuando tenía ..1 años',
    ],
    recovered: [
      '(estoy|me siento|ya estoy) (mucho|muy)? (mejor|bien|recuperado|recuperada|feliz|estable)',
      '(ya)? lo superé',
      '(ya pasó|quedó atrás|gracias a la terapia|estoy en terapia|la vida es buena)',
    ],
    relapse: [
      '(otra vez|de nuevo|ayer|anoche|la semana pasada|esta semana|el mes pasado|todavía quiero|sigo queriendo|esta mañana|recaí)',
    ],
    farewell: [
      '(adiós a todos|adiós para siempre|adiós mundo|hasta siempre|esto es un adiós|mi despedida|perdónenme todos|los quiero a todos)',
      '^ adiós $',
    ],
    means: [
      '(compré|tengo|conseguí|preparé) ..1 (una|la|las|un|mis)? ..1 (cuerda|soga|pistola|cuchilla|navaja|pastillas)',
    ],
    joking: ['(es broma|era broma|estoy bromeando|solo bromeaba|jaja|jajaja)'],
    'safe-now': [
      '(estoy a salvo|ya estoy bien|estoy bien ahora|hablé con mi (madre|padre|amigo|amiga|terapeuta|hermana|hermano))',
    ],
  },
});
