import type { CareLanguage } from '@lamplight/contracts';
import { useId, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { PlayerApi } from '../api/player-api.ts';
import { countriesIn } from '../preferences/countries.ts';
import { useCareCountry } from './care-country.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

/** As long as nothing was chosen. */
const unchosen = '…';

interface WhichCountryProps {
  readonly player: PlayerApi;
  readonly language: CareLanguage;
}

/** Asks which country's numbers are meant, where they are needed, and keeps the answer as the settings would. */
export function WhichCountry({ player, language }: WhichCountryProps) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const { country, settle } = useCareCountry();
  const words = panelWordsIn(language);
  const choose = async (chosen: string): Promise<void> => {
    try {
      await player.setPreferences({ ...(await player.preferences()), country: chosen });
      settle(chosen);
      setFailed(false);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailed(true);
    }
  };
  return (
    <p className="which-country">
      <label htmlFor={id}>{words.country}</label>{' '}
      <select
        id={id}
        value={country ?? ''}
        onChange={(event) => event.target.value !== '' && void choose(event.target.value)}
      >
        <option value="">{unchosen}</option>
        {countriesIn(language).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <output>{failed && words.countryNotNow}</output>
    </p>
  );
}
