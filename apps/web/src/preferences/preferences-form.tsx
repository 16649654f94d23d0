import { type CareLanguage, careLanguages } from '@lamplight/contracts';
import { useEffect } from 'react';
import { useCareCountry } from '../care/care-country.ts';
import { useCareLanguage } from '../care/care-language.tsx';
import { words } from '../words.ts';
import { countriesIn } from './countries.ts';
import type { KeptPreferences } from './use-preferences.ts';
import './preferences.css';

/** A language in its own words, for whoever speaks no other. */
function nameOf(language: CareLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The language of care, the country of its numbers, and whether one's own words are kept. */
export function PreferencesForm({ kept }: { readonly kept: KeptPreferences }) {
  const { preferences, outcome, trouble, save, again } = kept;
  const { preferences: said } = words;
  const { speak } = useCareLanguage();
  const { settle } = useCareCountry();
  useEffect(() => {
    if (preferences !== null) settle(preferences.country);
  }, [preferences, settle]);
  if (preferences === null) {
    return (
      <output className="notices">
        <p>
          <span>{trouble === null ? said.loading : said.away}</span>
          {trouble !== null && (
            <button type="button" className="quiet" onClick={again}>
              {words.start.retry}
            </button>
          )}
        </p>
      </output>
    );
  }
  return (
    <div className="preferences">
      <label>
        {said.language}
        <select
          value={preferences.language ?? ''}
          onChange={(event) => {
            const language = careLanguages.find((one) => one === event.target.value) ?? null;
            speak(language);
            void save({ language });
          }}
        >
          <option value="">{said.anyLanguage}</option>
          {careLanguages.map((language) => (
            <option key={language} value={language} lang={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.country}
        <select
          value={preferences.country ?? ''}
          onChange={(event) => void save({ country: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{said.anyCountry}</option>
          {countriesIn(words.language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="consent">
        <input
          type="checkbox"
          checked={preferences.keepWords}
          aria-describedby="keep-words"
          onChange={(event) => void save({ keepWords: event.target.checked })}
        />
        {said.keepWords}
      </label>
      <p id="keep-words">{said.keepWordsMeans}</p>
      <output>{outcome === 'saved' ? said.saved : outcome === 'failed' ? trouble : ''}</output>
    </div>
  );
}
