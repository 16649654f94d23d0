import { list } from './list.ts';

/** What eyes, ears, nose and skin have of things: of whatever it comes, it is not the thing. */
export const perceived = list(
  'light glow gleam glimmer glint shimmer sheen shine brightness darkness dark gloom shadow shade reflection sparkle flicker glare',
  'sound noise silence quiet hush echo murmur hum drone click tick clatter rattle rustle creak groan sigh hiss crackle drip patter',
  'splash trickle gurgle thud thump scrape squeak chime tone rumble buzz clink clank roar smell scent odour whiff reek tang aroma',
  'taste flavour warmth heat cold chill coolness damp dampness draught breath air look feel touch impression memory thought sight',
);

/**
 * Nouns that a telling may use freely: what is felt, thought, seen or heard of anything, parts and sides of things, and
 * measures that measure nothing. None of them is something that could be had, met or gone to.
 */
export const harmlessNouns = list(
  // light and dark
  'light glow gleam glimmer glint shimmer sheen shine brightness dimness dark darkness gloom shadow shade twilight dusk murk',
  'reflection sparkle flicker blackness whiteness greyness colour colours hue tint tinge grey white black red gold green blue',
  'yellow brown silver pink amber russet daylight halflight glare outline silhouette',
  // sound
  'sound noise silence quiet hush stillness echo murmur hum drone click tick ticking tock clatter rattle rustle creak creaking',
  'groan sigh hiss crackle drip dripping patter splash trickle gurgle thud thump tap scrape squeak chime tone pitch rhythm',
  'beat pulse ring ringing rumble buzz clink clank clang jingle din bang roar pop plop snap hubbub',
  // smell, taste, touch, temperature
  'smell scent odour whiff reek tang aroma taste flavour sweetness bitterness sourness salt touch feel warmth heat cold chill',
  'coolness damp dampness wet wetness dryness draught moisture dew weight lightness softness hardness roughness smoothness',
  'grain texture stickiness mustiness',
  // air and ground
  'air breath breeze haze dust grit sand mud earth soil ground floor floors floorboard floorboards flagstone flagstones wall walls',
  'ceiling roof rafter rafters beam beams stone plaster corner corners horizon sky distance space room world',
  'surface cobweb cobwebs crumb crumbs speck smear stain rust soot ash ashes moss puddle drop drops droplet droplets',
  // parts and sides
  'edge edges side sides top bottom end ends middle centre center front back rim lip  base foot head heart point tip surface',
  'face inch part parts piece pieces half rest remainder bit bits scrap fragment whole length width breadth height depth size shape',
  'curve bend angle line lines row rows ring rings circle square strip stripe streak patch layer fold folds crease ',
  'notch groove dent scratch mark marks trace traces pattern pile heap stack cluster bundle handful mouthful spoonful',
  'seam joint    grip grain   bracket inside outside underside backside flank spine',
  // thought and manner
  'thought thoughts idea ideas mind memory memories reason reasons question answer sense meaning word words name names kind sort',
  'choice choices quality way ways manner habit habits trick turn use purpose matter moment moments instant second while time times pause wait delay',
  'beginning start finish ending middle chance luck doubt hope wish mood humour patience care attention interest surprise wonder',
  'curiosity concern worry relief comfort calm peace ease dignity pride courtesy kindness gentleness tenderness sadness',
  'melancholy pleasure satisfaction amusement respect trust effort trouble difficulty company loneliness lack want need',
  'work task order place places spot position standing view sight look glance gaze stare glimpse attention air',
  'expression opinion promise hint suggestion impression feeling feelings confidence certainty suspicion accuracy precision',
  'sympathy politeness approval disapproval resignation understanding agreement appointment invitation conversation talk remark',
  'joke  tale secret truth fact facts example instance  effect affair thing things something anything lot deal amount',
  'number count sum degree extent rate speed haste hurry slowness rush pace stride gait step steps movement motion stillness',
  'change difference distance direction course strength force power energy tiredness fatigue weariness age youth',
  'life lives living tongue-tip contrast likeness resemblance mistake error accident fault blame excuse apology thanks blessing',
  'good better best worst bad evil nonsense silliness stubbornness nerve self-pity side-glance welcome goodbye farewell hello',
  ' news outlook advice sleep peacefulness eternity nothingness ado fuss bother nuisance weather nowhere water entries ink malice spite mischief grace elegance',
  'ceremony formality solemnity enthusiasm conviction persistence obstinacy tact caution economy generosity modesty vanity wit',
  'irritation impatience annoyance exasperation affection loyalty irony scorn contempt pity mercy courage bravery cowardice cunning',
  'innocence honesty sincerity wisdom folly logic instinct knack talent skill practice training discipline authority permission',
  'objection complaint protest challenge rehearsal ritual routine tradition custom law rule principle theory notion guess riddle',
  'puzzle mystery disappointment delight contentment anticipation expectation reluctance hesitation indifference boredom mild',
  'familiarity strangeness privacy secrecy urgency emergency importance significance purposefulness absence presence existence',
  'possibility probability coincidence circumstance situation condition state order disorder chaos mess muddle confusion clutter',
  'accent dialect language alphabet grammar punctuation arithmetic sum addition subtraction proportion symmetry perspective view',
  'vantage background foreground middle-distance backdrop scene scenery landscape decor ornament decoration detail details',
  'beginning start finish end ending pause interval interruption silence gap-toothed arrival departure farewell passage progress',
  'reach brim link control grip scale verge point-blank bias instance pinch jot whit heed haste tiptoe standstill offing making waiting',
  'drying doing going coming being hearing speaking seeing looking listening breathing moving turning standing sitting understanding',
  'crumbs sawdust grime polish varnish wax tar paint whitewash chalk plaster lacquer gloss patina scuff scuffs wear tear',
  // small bodily things, which are nobody's wounds
  'gesture nod shrug smile grin frown blink wink twitch shiver tremble shudder sniff cough laugh chuckle snort grunt yawn gulp',
  'swallow breath breathing heartbeat posture bow',
  // and signs
  'writing handwriting hand margin sentence phrase line syllable capital capitals',
  'initial initials figure figures title heading',
);

/** Parts of bodies and what is worn on them: harmless where they are somebody's. */
export const bodyNouns = list(
  'hand hands finger fingers thumb thumbs palm palms wrist wrists arm arms elbow elbows shoulder shoulders neck throat head face',
  'cheek cheeks chin brow brows forehead eyebrow eyebrows eye eyes eyelid eyelids lash lashes nose nostrils ear ears mouth',
  'lip lips tooth teeth tongue hair chest breast heart rib ribs stomach belly back spine waist hip hips leg legs knee knees shin',
  'shins ankle ankles foot feet toe toes heel heels skin bone bones body lap lungs voice fist fists knuckle knuckles nail nails',
  'sleeve sleeves collar cuff cuffs pocket pockets boot boots shoe shoes sole soles coat apron hem shirt clothes fingertip',
  'fingertips breath gaze glance moustache beard whiskers jaw temple temples beard footstep footsteps step steps tears tear',
  'laugh laughter whisper weight self temper pulse bag pack belt toecap bootheel',
);

/** What things are made of: harmless as long as there is not one of it. */
export const materials = list(
  'wood metal cloth canvas fabric glass iron brass copper steel tin stone oak leather cotton velvet wool paper brick slate granite rubber hemp linen silk',
  'straw timber plank planks varnish wire tar clay sand salt sugar butter honey flour soap oil wax water steam bread toast tea coffee',
);

/** Parts of things. They do what their thing does. */
export const partNouns = list(
  'flame flames lid bowl handle knob hinge hinges latch lock keyhole bolt wick spout rim catch clasp buckle button buttons strap frame jamb pane panes drawer leg legs stem',
  'stalk shutter shutters sill threshold doorway rung rungs spoke spokes wheel wheels cog cogs spring mechanism works binding spine',
  'cover string knot slot nail nails screw screws glass',
);

/** What a smell can be of without being there; smoke and gas would mean something. */
export const alarming = list(
  'smoke fire gas powder gunpowder petrol blood flesh burning sulphurous animal perfume tobacco',
);

/** Take part in a picture and never in the story: they are let through where a likeness is drawn. */
export const timeNouns = list(
  'hour hours day days week weeks month months year years minute minutes morning mornings noon midday afternoon evening evenings',
  'night nights midnight dawn daybreak sunrise sunset dusk today tonight tomorrow yesterday spring summer autumn winter season',
  'decade century monday tuesday wednesday thursday friday saturday sunday christmas nightfall fortnight age ages lifetime',
);

export const weatherNouns = list(
  'fog mist rain snow hail sleet storm thunder lightning wind gale breeze sun sunlight sunshine moon moonlight stars star cloud',
  'clouds ice frost flood tide thunderstorm rainbow starlight blizzard drizzle downpour',
);
