/** Words that a telling of fights, magic and old days has, and an evening at home has not. */
export const adventureWords: ReadonlySet<string> = new Set(
  (
    'sword swords dagger daggers axe spear bow arrow arrows shield armor armour crossbow musket cannon saber sabre blaster ' +
    'goblin goblins troll trolls orc orcs ogre dragon dragons demon demons vampire zombie zombies skeleton skeletons ghoul ' +
    'monster monsters beast beasts serpent kraken giant wolves griffin lich wraith spirit spirits creature creatures robot ' +
    'wizard witch sorcerer sorceress mage alchemist necromancer druid bard paladin cleric rogue knight squire monk priestess ' +
    'king queen prince princess emperor duke baron throne guard guards soldier soldiers bandit bandits pirate pirates thief ' +
    'assassin cultist cultists elf elves dwarf dwarves hunter sheriff cowboy outlaw gladiator captain executioner ' +
    'castle dungeon crypt tomb cave cavern temple altar shrine ritual spell spells curse cursed magic enchanted potion ' +
    'potions elixir rune runes portal prophecy quest treasure tavern arena battle battlefield duel kingdom fortress ruins ' +
    'gallows scaffold spaceship airlock planet laser warship galleon raft jungle trapdoor lever pit chasm waterfall ' +
    'enemy enemies attack attacks charges roars snarls growls hilt blade'
  ).split(' '),
);
