import { list } from './list.ts';

/** Say how a thing stands: whether they are so can be looked up. */
export const stateAdjectives = {
  open: list('open opened ajar gaping wide wide-open unshut unfastened'),
  closed: list('closed shut sealed jammed stuck blocked barred fast'),
  locked: list('locked bolted latched'),
  unlocked: list('unlocked unbolted unlatched'),
  lit: list(
    'lit burning alight aglow ablaze glowing lighted blazing flaming shining flickering smoking bright',
  ),
  unlit: list('unlit extinguished unlighted snuffed'),
  worn: list('worn'),
} as const;

/** Say that something is no longer what it was. */
export const brokenAdjectives = list(
  'broken cracked shattered smashed torn ripped burnt ruined destroyed damaged bent melted frozen rotten empty emptied full filled',
  'missing gone lost vanished stolen missing hidden fallen drained flooded dismantled repaired mended fixed finished complete',
  'completed undone loose overturned toppled wrecked dead alive buried poisoned haunted cursed enchanted magic magical',
  'abandoned deserted occupied unoccupied spent used solved won paid forgiven free freed trapped invisible asleep awake moving',
  'spinning turning repainted painted-over erased split snapped collapsed upturned bare',
);

/** Adjectives that colour and claim nothing. */
export const plainAdjectives = list(
  // size, shape, age
  'small large big little tiny huge great tall short long low high wide narrow broad thin thick fat slim slender deep shallow flat',
  'round square straight crooked curved steep upright level heavy light solid hollow old new young ancient modern early late',
  'recent former upper lower inner outer nearest farthest middle front back left right top bottom main single double whole entire',
  'enormous immense vast giant miniature squat stout stocky lean lanky bulky compact stooped spare',
  // senses
  'white black grey red green blue yellow brown silver pink amber golden pale dim bright dark dusky gloomy shadowy colourless clear',
  'cloudy misty hazy dull shiny glossy dusty dirty grimy clean spotless sooty rusty damp wet dry dank moist cold cool warm hot icy',
  'chilly frosty tepid mild raw soft hard rough smooth coarse sharp blunt prickly sticky slick slippery silky velvety woolly',
  'feathery stiff limber supple firm loose tight taut slack loud quiet silent hushed faint shrill hoarse husky gruff muffled',
  'distant close near far sweet bitter sour salty stale fresh musty fragrant rank ripe sleek polished worn faded frayed',
  // mood and manner
  'calm still peaceful patient gentle kind tender mild stern solemn grave serious cheerful merry glad pleased content happy sad',
  'sorry weary tired lonely alone shy bold brave timid proud modest polite rude brisk slow quick swift lazy busy idle careful',
  'careless clumsy nimble graceful dignified dry wry grim comic funny odd strange queer curious peculiar familiar unfamiliar',
  'ordinary usual plain simple fancy fine good better best bad worse worst nice pleasant unpleasant lovely beautiful handsome pretty',
  'ugly shabby neat tidy untidy orderly proper perfect exact precise rough vague certain sure unsure uncertain doubtful puzzled',
  'thoughtful absent absorbed interested bored surprised amused astonished bewildered blank wooden hopeful doubtful resigned',
  'stubborn obstinate sleepy drowsy restless nervous uneasy anxious worried relieved comfortable uncomfortable cosy homely snug',
  'private secretive secret innocent guilty honest true false real unreal possible impossible likely unlikely necessary needless',
  'useful useless important unimportant special particular general common rare several various different same similar other only',
  'mere sheer utter complete absolute total slight great tremendous extraordinary remarkable astonishing surprising amazing',
  'wonderful marvellous splendid magnificent grand humble poor rich rude ready able unable willing unwilling eager reluctant',
  'wise foolish silly sensible mad sane clever stupid dumb mute deaf-sounding formal casual careworn weathered watchful wary alert',
  'attentive expectant mild-mannered brusque curt courteous hesitant thin-lipped tight-lipped clear-eyed quizzical rapt intent',
  'steady unsteady even uneven regular irregular constant sudden gradual brief endless lasting momentary next last first final',
  'previous following present past future due overdue late instant gone-by unhurried unmoved untouched unhappy unspoken unseen',
  'unsaid unread unopened unused unbroken unlikely unremarkable unnecessary unexpected unlit-looking unimpressed undecided',
  'reassuring reproachful soothing comforting welcoming inviting forbidding threatening menacing tempting waiting watching',
  'listening sleeping dreaming drowsing breathing dripping ticking creaking gleaming glinting shimmering hanging leaning standing',
  'lying sitting resting looming drifting floating trembling swaying patient-looking threadbare tasteless scentless soundless',
  'windless airless lifeless bottomless countless nameless faceless weightless breathless motionless noiseless shapeless helpless',
  'easy difficult gold crimson scarlet violet purple orange ivory cream charcoal equal opposite parallel opaque transparent see-through see-saw glassy milky watery oily waxy chalky floury salty metallic stony',
  'wooden iron brass copper steel tin stone oak leather cotton velvet wool woollen glass paper brick slate granite rubber hemp',
  'present responsible worth aware used accustomed inclined prepared bound apt keen fond careful-handed half full-grown well',
  'wet-footed dry-footed bare handed empty-handed two-handed single-handed left-handed upside-down inside-out so-so all-right',
);
