import { list } from './list.ts';
import { mildVerbs } from './mild-verbs.ts';

/**
 * What a verb says of the world, as far as it matters here. `open`, `light` and the like change how things stand;
 * `have` and `put` change who has them and where; those of quiet classes change nothing.
 */
export type VerbClass = keyof typeof verbClasses;

/** Base forms by class. A verb may be in several: it then counts as each of them. */
export const verbClasses = {
  /** Taking in what is there. */
  perceive: list(
    'see hear smell taste feel notice watch look listen sense glimpse observe recognise recognize regard gaze stare peer glance eye',
    'perceive behold spot overhear study consider examine inspect view scan survey',
  ),
  /** Being somewhere, as things and people are. */
  stay: list(
    'lay stand lie sit hang wait rest lean perch crouch squat loom sprawl slump dangle nestle huddle recline cling belong tower line',
    'surround face overlook border flank occupy kneel hover float stretch lurk brood doze droop slouch bask settle keep stay remain',
    'linger dwell spread gather crowd fill cover cloak wreathe veil wrap fringe crown edge frame mark divide separate reach extend run point shift',
  ),
  /** What has no class of its own, so that it is known to be a verb. */
  mild: mildVerbs,
  /** Seeming. */
  seem: list(
    'seem look appear feel sound smell taste gleam glint glimmer shimmer sparkle glisten resemble suggest remind match suit matter',
    'mean deserve fit need want require own-up equal count weigh cost last measure contain consist include depend amount concern',
    'show happen improve worsen work like help use promise threaten invite welcome please puzzle trouble bother surprise interest tempt satisfy disappoint',
  ),
  /** Noises. */
  sound: list(
    'tick drip creak hum rattle murmur mutter sigh groan hiss crackle click clack buzz drone thrum patter drum gurgle rustle squeak',
    'grumble complain echo rumble splash trickle sing whisper purr tap sniff snore breathe snuffle chatter tinkle clink clank moan',
    'clatter thud slap lap knock ring chime strike toll suck rasp slosh swash swish squelch chink jingle jangle crunch crackle fizz sizzle',
    'sputter wheeze whirr whoosh plop thump clunk scrape scratch twang flap',
  ),
  /** Small movements that leave everything as it was. */
  tremble: list(
    'stir sway tremble shiver settle steady quiver flutter ripple twitch shudder flicker waver bob nod blink breathe lean bow drift curl',
    'creep seep press thicken deepen lengthen sink swallow drink soak linger wander dance play nibble finger stroke touch brush kiss',
    'shift hesitate hold fall fade swim glide slide wash',
  ),
  /** What bodies and faces do. */
  gesture: list(
    'nod shrug smile frown sigh laugh chuckle grin blink swallow scratch rub wipe tap fold purse raise lift lower tilt cock lean',
    'shift straighten breathe sniff hum whistle tug fiddle fidget twist knead squint wince grimace stretch scowl glare beam snort',
    'grunt cough yawn shake turn point wave beckon bend hesitate pause stop hunch lick chew stroke pat smooth polish hold press',
    'close open shut drop move draw clear set let give take make do pull bite widen narrow soften rest lay put roll curl jut',
    'stiffen relax work bob busy concentrate attend muse brood rock hug weigh count drum thrum touch feel finger cup clasp clap',
    'flatten smoothen straighten unfold let spread cross uncross lace flex rap peer sway catch meet follow search lose keep find go come get fall run begin start',
  ),
  /** Saying. */
  say: list(
    'say ask answer reply tell call shout whisper murmur mutter mumble add explain remark observe repeat insist announce',
    'declare state mention note speak talk sing recite exclaim conclude protest suggest read',
    'pronounce growl snap bark greet address',
  ),
  /** Thinking without deciding. */
  think: list(
    'think wonder suppose imagine guess reckon consider know remember recall find count mind figure picture reflect muse ponder dream',
  ),
  /** Deciding, wanting and coming to know. */
  will: list(
    'decide choose resolve intend plan want wish hope fear love hate like trust believe realise realize understand forget regret',
    'swear vow promise refuse agree expect suspect doubt mean care learn discover determine prefer pretend dare settle pray forgive',
    'accept admire adore despise miss long yearn crave conclude vote elect pick owe aim try attempt manage struggle seek deserve',
    'worry grieve mourn enjoy envy pity blame thank apologise apologize greet promise confess admit deny lie cheat beg plead',
  ),
  /** Going and coming. */
  move: list(
    'go come walk step enter leave return arrive climb descend cross run rush hurry follow flee escape head wander stride march',
    'crawl slip slide fall drop jump leap fly sail row ride travel approach retreat withdraw depart pass reach emerge vanish',
    'disappear land board disembark stumble stagger tumble trot proceed advance tiptoe creep sneak venture back rise swing roll',
    'carry lead send drive drag haul push pull chase wake stray steer turn spin rotate revolve circle whirl budge move dart scuttle',
    'scurry swim dive plunge sink hop skip limp gallop hasten bound lurch scramble clamber squeeze duck dodge round double lower',
    'raise lift bring join visit tread pace shuffle amble stroll drift step stop halt set start sweep wind lunge burst spring rear',
  ),
  /** Getting, giving, having and putting. */
  have: list(
    'take get grab seize snatch give hand pass present lend borrow keep hold carry bring fetch lose drop put place set lay throw toss',
    'leave pocket slip tuck stow pack collect gather receive accept obtain acquire gain earn buy sell pay trade swap exchange deliver',
    'own possess have wear don remove strip raise pluck fish grasp clutch grip retrieve recover hide drape hang wrap unhook unpin',
    'pick lift find bear clasp cradle shoulder sling hoist bequeath grant award offer donate return surrender yield confiscate load',
    'unload grow spare share deal bestow press slide push toss fling hurl bury plant store deposit belong lack want release free rid',
    'remain miss bag catch win reach draw pull help serve unwrap attach detach fasten tie untie button unbutton buckle strap bind',
    'mislay misplace forget abandon exchange relieve deprive rob',
  ),
  open: list(
    'unscrew open unlock unbolt unbar unlatch unseal spring give yield part unfasten force pry uncover crack burst swing gape',
  ),
  close: list('close shut lock bolt bar latch seal slam jam stick fasten block barricade resist refuse'),
  /** Fire and light that a lamp gives or loses. */
  light: list(
    'light kindle ignite burn glow flicker flare blaze gutter shine smoulder illuminate flame catch take brighten relight rekindle lit',
    'glimmer flash throw cast shed spill',
  ),
  dark: list('extinguish douse snuff quench blow die dim darken fade blacken go'),
  /** Crimes and deeds that nobody does in passing. */
  crime: list(
    'steal rob thieve swindle kidnap attack assault ambush betray threaten kill murder stab shoot strangle poison drown slay hang',
    'hit punch kick strike beat batter slash pierce hurt wound injure burn scald crush maim execute arrest imprison capture trap',
    'curse bewitch enchant haunt bless summon banish',
  ),
  harm: list(
    'die bleed break bite sting choke faint collapse sleep wake doze sicken heal cure swell limp bruise perish suffer starve ache',
    'throb hurt cut burn blind deafen tear sprain twist drown freeze fall trip vomit recover exhaust cripple',
  ),
  consume: list('eat drink swallow bite taste sip gulp devour chew nibble smoke lick dine sup swig pour'),
  /** Making, unmaking and making different. */
  make: list(
    'make build create become transform turn change grow shrink vanish appear break shatter crack smash burst explode collapse',
    'crumble tear rip snap bend melt freeze rot spoil destroy ruin repair mend fix cut carve paint write erase dig fill empty pour',
    'spill clean wash cook bake burn stop begin start end finish complete function fail jam activate operate wind press ring play',
    'knock strike sew knit weave glue stitch unpick scratch crash topple overturn tip pour drain leak flood sink grow bloom wither',
    'revive restore replace add double halve multiply divide split join unite reveal uncover hide invent produce form shape fall',
    'shake untie unravel unroll unfold fold cast drop post mail sign stamp tear wipe dismantle assemble bury unearth trigger',
    'set-off vibrate smoke steam spark slam crumple crack loosen come slow quicken swallow erupt draw',
  ),
  end: list(
    'win succeed finish complete solve accomplish achieve earn fulfil fulfill score end conclude pass fail restore save deliver begin',
    'unlock graduate triumph defeat beat lose gain advance',
  ),
  weather: list(
    'rain snow hail sleet thunder storm freeze thaw drizzle pour lift clear thin part vanish dawn dusk brighten elapse pass',
  ),
} as const;

/** Past forms and participles that follow no rule, with their base. */
export const irregular: ReadonlyMap<string, string> = new Map(
  (
    'was be,were be,been be,am be,is be,are be,has have,had have,did do,done do,does do,went go,gone go,came come,took take,taken take,' +
    'gave give,given give,got get,gotten get,saw see,seen see,heard hear,felt feel,smelt smell,stood stand,lay lie,lain lie,laid lay,' +
    'sat sit,hung hang,kept keep,held hold,brought bring,bought buy,sold sell,paid pay,lost lose,found find,left leave,put put,' +
    'set set,threw throw,thrown throw,caught catch,taught teach,thought think,knew know,known know,grew grow,grown grow,flew fly,' +
    'flown fly,drew draw,drawn draw,blew blow,blown blow,shone shine,lit light,burnt burn,broke break,broken break,spoke speak,' +
    'spoken speak,woke wake,woken wake,slept sleep,wept weep,swept sweep,crept creep,leapt leap,leant lean,met meet,led lead,fed feed,' +
    'bled bleed,fled flee,read read,said say,told tell,ran run,began begin,begun begin,sang sing,sung sing,rang ring,rung ring,' +
    'sank sink,sunk sink,drank drink,drunk drink,swam swim,swum swim,sprang spring,sprung spring,shrank shrink,stuck stick,' +
    'struck strike,stung sting,swung swing,spun spin,won win,dug dig,bent bend,lent lend,sent send,spent spend,built build,' +
    'wore wear,worn wear,tore tear,torn tear,bore bear,borne bear,swore swear,sworn swear,chose choose,chosen choose,froze freeze,' +
    'frozen freeze,stole steal,stolen steal,rose rise,risen rise,drove drive,driven drive,wrote write,written write,rode ride,' +
    'ridden ride,hid hide,hidden hide,bit bite,bitten bite,shook shake,shaken shake,fell fall,fallen fall,ate eat,eaten eat,' +
    'forgot forget,forgotten forget,forgave forgive,became become,overcame overcome,made make,sewn sew,shown show,knelt kneel,' +
    'shot shoot,shut shut,cut cut,hurt hurt,burst burst,cast cast,let let,hit hit,cost cost,rid rid,spread spread,split split,' +
    'slid slide,wound wind,ground grind,bound bind,fought fight,sought seek,meant mean,dealt deal,dreamt dream,learnt learn,' +
    'spoilt spoil,spilt spill,dying die,lying lie,tying tie,trod tread,trodden tread,strode stride,withdrew withdraw,' +
    'withdrawn withdraw,understood understand,undone undo,beaten beat,swollen swell,woven weave,spat spit,clung cling,flung fling,' +
    'slung sling,wrung wring,ridden ride,shorn shear,sawn saw,lain lie,bade bid,bidden bid,arose arise,arisen arise,awoke awake'
  )
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([form = '', base = '']) => [form, base] as const),
);
