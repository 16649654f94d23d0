/** A file that is served as it is. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Its media type, with the character set where it has one. */
  readonly type: string;
  /** Its name changes with its content, so that it can be kept for good. */
  readonly immutable: boolean;
}

/** Files that are served as they are: the page, the interface documents. */
export interface Assets {
  /** @param path without a leading slash: `index.html`, `assets/index-4f2a.js` */
  find(path: string): Asset | undefined;
}
