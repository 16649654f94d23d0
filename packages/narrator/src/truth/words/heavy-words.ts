import { list } from './list.ts';

/** What speaks of the making of a telling, or of a game. Looked for as whole words outside of what was told. */
export const metaWords = list(
  'ai chatbot llm gpt model models assistant prompt prompts system json html markdown token tokens narrator narration storyteller',
  'gamemaster dungeon-master gm npc npcs player players gamer gameplay quest quests objective objectives inventory xp hp mana',
  'experience score scores level levels achievement achievements checkpoint savegame tutorial hint menu option options mission',
  'adventure instructions instruction ruleset turn-based dice dungeon stats loot spawn respawn username password api developer',
  'openai anthropic story plotline backstory protagonist reader readers audience fiction',
);

export const deathWords = list(
  'dead death die died dies dying kill killed kills killing corpse corpses body bodies murder murdered murderer slain slay drown',
  'drowned drowns perish perished buried grave funeral ghost ghosts skeleton skeletons suicide lifeless executed fatal deadly',
  'decease deceased hanged strangled',
);

export const woundWords = list(
  'blood bloody bleeding bleeds bleed bled wound wounds wounded injury injuries injured hurt hurts cut cuts gash bruise bruised',
  'bruises broken-boned fracture fractured fever feverish ill illness sick sickness poison poisoned poisonous venom paralysed',
  'unconscious senseless faints fainted fainting dizzy swollen swelling limp limps limping scar scars blind blinded blindness',
  'deaf pain pains painful agony sting stings stung bitten bites bite burnt scald scalded plaster bandage bandaged sprain sprained',
  'heal heals healed healing cure cured madness insane pregnant drunk',
);

/** What a player feels is theirs to say. */
export const strongFeelings = list(
  'terror terrified horror horrified dread panic panicked rage furious fury angry anger hate hatred love loves loved loving adore',
  'despise despair desperate guilt guilty shame ashamed joy joyful ecstasy ecstatic bliss grief grieve weep weeps weeping wept sob',
  'sobs sobbing cry crying cries jealous jealousy envy revenge regret remorse lust passion passionate heartbroken overjoyed',
  'miserable misery humiliated humiliation disgust disgusted resent resentment afraid scared frightened fear fears petrified',
  'delighted thrilled triumphant triumph proud gloat',
);

/** Money, gain and rank. */
export const rewardWords = list(
  'reward rewards rewarded prize prizes treasure treasures coin coins gold-piece shilling shillings crown crowns purse payment',
  'salary fee fortune medal trophy victory win wins won winner winning champion promoted promotion bonus',
);
