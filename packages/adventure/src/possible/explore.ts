import type { Effect, Story } from '@lamplight/world';
import type { Mention } from '../format/mentions.ts';
import type { Passage } from '../format/parts.ts';
import { bringAbout } from './bring-about.ts';
import { canHold } from './can-hold.ts';
import { canRun } from './can-run.ts';
import { noProspects, type Prospects } from './prospects.ts';
import { accessTo, beginningsOf, doorsOf } from './whereabouts.ts';

/**
 * Finds out what could come about, by letting everything happen that can until nothing new does.
 *
 * @param permits says which tagged content is there; left out, all of it
 */
export function explore(
  story: Story,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  permits: Prospects['permits'] = () => true,
): Prospects {
  const prospects = noProspects(permits);
  const doors = doorsOf(story);
  prospects.places.add(story.start);
  for (const [fact, value] of Object.entries(story.facts)) prospects.facts.set(fact, Number(value));
  for (const { kinds, id, name, spot } of mentions) {
    if (kinds.includes('rule') && name === 'happen' && spot.file.endsWith('.ink')) prospects.raised.add(id);
  }
  let before = -1;
  while (before < prospects.size()) {
    before = prospects.size();
    walkExits(story, prospects);
    comeToPeople(story, prospects);
    comeToThings(story, prospects, doors);
    for (const [id, rule] of Object.entries(story.rules))
      if (canRun(prospects, id, rule)) {
        if (prospects.permits(rule.content)) prospects.rules.add(id);
        if (rule.otherwise !== undefined) prospects.raised.add(rule.otherwise);
      }
    followQuests(story, prospects);
    runEffects(passages, prospects);
  }
  return prospects;
}

function walkExits(story: Story, prospects: Prospects): void {
  for (const id of prospects.places.values()) {
    for (const exit of Object.values(story.places[id]?.exits ?? {})) {
      if (exit === undefined || !('to' in exit) || !prospects.permits(story.places[exit.to]?.content))
        continue;
      if (exit.when !== undefined && !canHold(prospects, exit.when)) continue;
      if (exit.door === undefined || prospects.open.has(exit.door)) prospects.places.add(exit.to);
    }
  }
}

function comeToPeople(story: Story, prospects: Prospects): void {
  for (const [id, { at, content }] of Object.entries(story.people)) {
    if (!prospects.permits(content)) continue;
    const wheres = [...(at === undefined ? [] : [`place:${at}`]), ...movesOf(id, prospects)];
    if (wheres.some((where) => accessTo(where, story, prospects) !== 'none')) prospects.near.add(id);
  }
}

function comeToThings(story: Story, prospects: Prospects, doors: ReturnType<typeof doorsOf>): void {
  const { near, held, open, unlocked, lit } = prospects;
  for (const [id, thing] of Object.entries(story.things)) {
    if (!prospects.permits(thing.content)) continue;
    const sides = doors.get(id)?.map((place) => `place:${place}`);
    const wheres = sides ?? [...beginningsOf(thing), ...movesOf(id, prospects)];
    const access = new Set(wheres.map((where) => accessTo(where, story, prospects)));
    if (access.has('touch') || access.has('sight')) near.add(id);
    const isFixed =
      thing.fixed !== undefined || thing.scenery || sides !== undefined || Array.isArray(thing.at);
    if (wheres.includes('player:') || (access.has('touch') && !isFixed)) held.add(id);
    // Things that lie in the dark can still be opened or lit once something else gives light, which comes in time.
    if (thing.lock?.starts !== 'locked' || held.has(thing.lock.key)) unlocked.add(id);
    const canOpen = thing.opens === 'open' || (near.has(id) && unlocked.has(id));
    if (thing.opens === undefined || canOpen) open.add(id);
    if (thing.light === undefined) continue;
    const { starts, steady, needs } = thing.light;
    const canLight = near.has(id) && !steady && (needs === undefined || held.has(needs));
    if (starts === 'lit' || canLight) lit.add(id);
  }
}

function movesOf(id: string, { moves }: Prospects): readonly string[] {
  return [...moves.values()].flatMap((move) =>
    move.startsWith(`${id}@`) ? [move.slice(id.length + 1)] : [],
  );
}

function followQuests(story: Story, prospects: Prospects): void {
  for (const [id, quest] of Object.entries(story.quests)) {
    if (!prospects.permits(quest.content)) continue;
    if (quest.begins !== undefined && canHold(prospects, quest.begins)) prospects.begun.add(id);
    if (!prospects.begun.has(id)) continue;
    if (quest.fails !== undefined && canHold(prospects, quest.fails)) prospects.failed.add(id);
    if (stagesOf(quest).every((stage) => isStagePossible(id, stage, prospects))) prospects.completed.add(id);
  }
}

type Quest = Story['quests'][string];

/** The stages in the order in which they are gone through. */
export function stagesOf(quest: Quest): readonly Quest['stages'][string][] {
  const order: Quest['stages'][string][] = [];
  let name = quest.first ?? Object.keys(quest.stages)[0];
  while (name !== undefined) {
    const stage: Quest['stages'][string] | undefined = quest.stages[name];
    if (stage === undefined || order.includes(stage)) break;
    order.push(stage);
    name = stage.next;
  }
  return order;
}

function isStagePossible(id: string, { objectives }: Quest['stages'][string], prospects: Prospects): boolean {
  for (const [name, { done }] of Object.entries(objectives)) {
    if (canHold(prospects, done)) prospects.objectives.add(`${id}/${name}`);
  }
  return Object.entries(objectives).every(
    ([name, { optional }]) => optional || prospects.objectives.has(`${id}/${name}`),
  );
}

/** Rules and quests decide when their effects come; those of other features are taken to come at some time. */
function runEffects(passages: readonly Passage[], prospects: Prospects): void {
  for (const { role, path, value } of passages) {
    if (role !== 'effects' || !Array.isArray(value)) continue;
    const [section, owner] = path.map(String);
    if (section === 'rules' && !prospects.rules.has(owner ?? '')) continue;
    if (section === 'encounters') continue;
    if (section === 'quests' && !prospects.completed.has(owner ?? '')) continue;
    // Effects were checked against the format when the adventure was read.
    bringAbout(prospects, value as readonly Effect[]);
  }
}
