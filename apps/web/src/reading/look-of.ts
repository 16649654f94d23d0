import { asDesigned, type ReadingSettings } from './reading-settings.ts';

/** What the root of the page gets, so that the style sheets know how somebody reads. */
export interface Look {
  /** Its `data-` attributes. */
  readonly data: Readonly<Record<string, string>>;
  /** Its custom properties. */
  readonly style: Readonly<Record<string, string>>;
}

/** The look of a page with these settings. What is as designed leaves no trace. */
export function lookOf(settings: ReadingSettings): Look {
  const { theme, letters, motion, layout, size, measure, leading, spacing } = settings;
  return {
    data: {
      ...(theme === 'system' ? {} : { theme }),
      ...(letters === 'book' ? {} : { letters }),
      ...(motion === 'system' ? {} : { motion }),
      ...(layout === 'zones' ? {} : { layout }),
    },
    style: {
      ...(size === asDesigned.size ? {} : { '--scale': String(size) }),
      ...(measure === asDesigned.measure ? {} : { '--measure': `${measure}em` }),
      ...(leading === asDesigned.leading ? {} : { '--leading': String(leading) }),
      ...(spacing === asDesigned.spacing ? {} : { '--spacing': `${spacing}em` }),
    },
  };
}

const data = ['theme', 'letters', 'motion', 'layout'];
const properties = ['--scale', '--measure', '--leading', '--spacing'];

/** Gives the root of the page that look, and takes away what it had of another. */
export function wear(root: HTMLElement, look: Look): void {
  for (const name of data) {
    const value = look.data[name];
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
  for (const name of properties) {
    const value = look.style[name];
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
}
