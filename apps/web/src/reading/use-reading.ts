import { useSyncExternalStore } from 'react';
import { speak, spokenOf, words } from '../words.ts';
import type { PageLanguage } from '../words/page-words.ts';
import { keepPlace } from './keep-place.ts';
import { lookOf, wear } from './look-of.ts';
import { asDesigned, readingOf, type ReadingSettings } from './reading-settings.ts';

const key = 'lamplight.reading';
const listeners = new Set<() => void>();
let settings = startWith();

/** How this browser's reader likes to read, and how to change it. `public/theme.js` gives the page its look early. */
export function useReading(): readonly [ReadingSettings, (change: Partial<ReadingSettings>) => void] {
  return [useSyncExternalStore(subscribe, () => settings), change];
}

/** The settings at this moment, for what is no part of the drawn page. */
export function reading(): ReadingSettings {
  return settings;
}

/** Hears of every change of the settings, for what is no part of the drawn page. */
export function onReading(listener: () => void): void {
  listeners.add(listener);
}

/** The language of the page, as the reader chose it or as their system prefers. */
export function pageLanguage(): PageLanguage {
  return settings.language === 'system' ? spokenOf(navigator.languages) : settings.language;
}

/** The page looks as designed again. What was kept goes with the rest of the storage. */
export function forgetReading(): void {
  show(asDesigned);
}

/** Whether nothing should move: by the reader's choice here, or by their system's. */
export function isStill(): boolean {
  return settings.motion === 'still' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function change(wanted: Partial<ReadingSettings>): void {
  show({ ...settings, ...wanted });
  keep();
}

function show(next: ReadingSettings): void {
  settings = next;
  if (pageLanguage() !== words.language) void speak(pageLanguage());
  keepPlace(() => {
    wear(document.documentElement, lookOf(settings));
    for (const listener of listeners) listener();
  });
}

/** What was kept; an address with `?reader=1` chooses the layout for screen readers, `?reader=0` the other one. */
function startWith(): ReadingSettings {
  const kept = readKept();
  const flag = new URLSearchParams(location.search).get('reader');
  if (flag === null) return kept;
  const wanted: ReadingSettings = { ...kept, layout: flag === '0' ? 'zones' : 'reader' };
  wear(document.documentElement, lookOf(wanted));
  return wanted;
}

function readKept(): ReadingSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return readingOf(typeof kept === 'object' && kept !== null && 'settings' in kept ? kept.settings : null);
  } catch {
    // Forbidden storage, or something else that wrote there: as designed.
    return asDesigned;
  }
}

function keep(): void {
  try {
    localStorage.setItem(key, JSON.stringify({ settings, look: lookOf(settings) }));
  } catch {
    // Where storage is forbidden the choice holds until the page is left.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
