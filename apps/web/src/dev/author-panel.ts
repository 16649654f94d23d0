import type { AuthorView } from '@lamplight/contracts';
import { listen, look } from './ask.ts';
import css from './panel.css?inline';
import { viewOf } from './view-of.ts';

/** Whether the panel lies open, kept while the tab is. */
const openKey = 'lamplight-author-panel';

/** Where there is room beside the story; the style sheet has the same width. */
const roomy = '(width >= 64rem)';

/** The state behind the story, beside the story. Loads the page anew when a save is on. */
export class AuthorPanel extends HTMLElement {
  #stop: () => void = () => undefined;
  #version = 0;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #details = document.createElement('details');
  readonly #summary = document.createElement('summary');
  readonly #body = document.createElement('div');
  /** Stays while the rest is drawn anew, so that it is read out once and not at every turn. */
  readonly #status = document.createElement('p');

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    const region = document.createElement('aside');
    region.setAttribute('aria-label', 'For the author');
    const isRoomy = window.matchMedia(roomy);
    this.#details.open =
      (sessionStorage.getItem(openKey) ?? (isRoomy.matches ? 'open' : 'closed')) === 'open';
    const dock = (): void => {
      const { open } = this.#details;
      this.toggleAttribute('docked', open);
      // The page makes way, so that nothing of the story is covered.
      document.documentElement.style.marginInlineEnd = open && isRoomy.matches ? '20rem' : '';
    };
    this.#details.addEventListener('toggle', () => {
      sessionStorage.setItem(openKey, this.#details.open ? 'open' : 'closed');
      dock();
    });
    isRoomy.addEventListener('change', dock);
    dock();
    this.#details.append(this.#summary, this.#body);
    this.#status.setAttribute('role', 'status');
    region.append(this.#details, this.#status);
    this.#root.append(region);
    const refresh = (): void => void this.#refresh();
    const stop = listen(refresh, refresh);
    window.addEventListener('popstate', refresh);
    this.#stop = () => {
      stop();
      window.removeEventListener('popstate', refresh);
      isRoomy.removeEventListener('change', dock);
      document.documentElement.style.marginInlineEnd = '';
    };
    refresh();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #refresh(): Promise<void> {
    const view = await look();
    if (view !== null && this.#version !== 0 && view.version !== this.#version) {
      // The session has gone its way again under the new files; the page reads it from its beginning.
      location.reload();
      return;
    }
    this.#version = view?.version ?? this.#version;
    this.#show(view);
  }

  #show(view: AuthorView | null): void {
    this.toggleAttribute('broken', view?.broken ?? true);
    const summary = view === null ? 'lamplight dev is not running' : summaryOf(view);
    this.#summary.textContent = summary;
    if (this.#status.textContent !== summary) this.#status.textContent = summary;
    this.#body.replaceChildren(...(view === null ? [] : viewOf(view)));
  }
}

function summaryOf({ title, broken, findings }: AuthorView): string {
  if (broken) return `${title}: the newest save cannot be played`;
  const count = findings.length;
  return count === 0 ? title : `${title}: ${count} to look at`;
}
