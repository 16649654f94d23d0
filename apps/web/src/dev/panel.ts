import { AuthorPanel } from './author-panel.ts';

// A page of its own beside the page: it is served only while an author writes, and nothing of the page knows of it.
customElements.define('author-panel', AuthorPanel);
document.body.append(document.createElement('author-panel'));
