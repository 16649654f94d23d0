// Of each kind of act: the words of which a scene mentions one if the act is part of the story.

const words = (list: string): readonly string[] => list.split(' ');

/** What one can jump or fall from, or into. */
export const high = words(
  'cliff bridge roof rooftop tower ledge edge wall balcony building window waterfall pit chasm ' +
    'water sea river deck gallery height gap well tree stairs lighthouse rope vine ladder gorge ' +
    'ravine canyon lake lagoon pool pier dock plane parachute branch abyss crevasse shaft hole ' +
    'ditch wagon train saddle horse ship mast trampoline net ice rock fence hurdle stream ' +
    'trapdoor platform rooftops hatch mat stunt climb jump leap dive dangle cling hang trapeze swing',
);

/** Water one can walk or sink into. */
export const deep = words(
  'water sea river lake pool well harbour harbor shore ocean pond tide swim float sink drown brook stream dive ship wreck waves merfolk mermaid',
);

/** What cuts, and what is cut. */
export const edged = words(
  'knife dagger sword blade altar ritual blood circle razor glass rope oath scalpel machete axe ' +
    'vine ivy branch thorns bramble web net saw scissors surgeon patient wound hide carcass bread ' +
    'meat cake wood log stone gem cloth leather canvas ice chain',
);

/** What one can drink or swallow, and who offers it. */
export const drink = words(
  'bottle potion vial poison pill pills medicine flask cup herb berries jar cabinet tavern ale ' +
    'wine rum mead beer mug goblet chalice elixir tonic alchemist apothecary healer capsule tray ' +
    'antidote brew cauldron innkeeper bartender juice milk water whisky whiskey brandy gin vodka liquor thimble thimbles ' +
    'swallow feast berry mushroom mushrooms stew oysters',
);

/** What shoots, and what is shot at. */
export const guns = words(
  'gun pistol rifle revolver musket shotgun crossbow cannon trigger target duel saloon bullet ' +
    'shot blaster wolf deer trap weapon arrow roulette',
);

/** What burns. */
export const fires = words('fire flame torch pyre furnace lava dragon stake oil candle ritual');

/** Where one may lie down. */
export const rests = words(
  'bed grave coffin tomb altar grass snow moss hay boat deck camp inn sand meadow floor sleep ' +
    'tent spell',
);

/** What is tied. */
export const tied = words(
  'rope noose beam hook gallows hangman scaffold tree knot cord line magician trick execution ' +
    'executioner',
);

/** What runs over one who stands in its way. */
export const tracks = words(
  'tracks train rails railway platform station locomotive wagon traffic road street highway ' +
    'carriage mine cart',
);

/** What can be taken, all of it. */
export const takings = words(
  'bottle potion vial poison pill pills medicine flask cup herb berries jar cabinet tavern ale ' +
    'wine rum mead beer mug goblet chalice elixir tonic alchemist apothecary healer capsule tray ' +
    'antidote brew cauldron innkeeper bartender juice milk water coin gold loot gem key card ' +
    'apple',
);

/** What can come to an end. */
export const endings = words('fight duel battle war ritual song story curse suffering enemy monster game');

/** What can be ended by force or by a word. */
export const struggles = words(
  'fight duel battle war ritual curse enemy monster fog blade feud song verse story race match ' +
    'game argument speech negotiation siege spell suffering chase dance',
);

/** Where people part. */
export const partings = words(
  'goodbye farewell leave leaving ship boat harbour harbor road travel journey door bye exit go ' +
    'board rocket shuttle launch quay pier train station platform carriage caravan saddle fleet airship departure departs',
);

/** Where stories speak of death. */
export const deaths = words('die death grave blade sword battle wound reaper kill sacrifice dying blood');
