import type { Care, CareLanguage } from '@lamplight/contracts';
import { useId, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { countriesIn } from '../preferences/countries.ts';
import { panelWordsIn } from './words/panel-words-in.ts';

/** As long as nothing was chosen. */
const unchosen = '…';

interface WhichCountryProps {
  readonly api: Api;
  readonly language: CareLanguage;
  /** The numbers of the country that was chosen. */
  readonly onFound: (resources: Care['resources']) => void;
}

/** Asks which country's numbers are meant, where they are needed, and keeps the answer as the settings would. */
export function WhichCountry({ api, language, onFound }: WhichCountryProps) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const words = panelWordsIn(language);
  const choose = async (country: string): Promise<void> => {
    try {
      await api.player.setPreferences({ ...(await api.player.preferences()), country });
      onFound((await api.helpNow(language)).resources);
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
        defaultValue=""
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
