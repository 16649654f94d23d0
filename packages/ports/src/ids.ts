/** Makes identifiers that nobody can guess and no two calls share. */
export interface Ids {
  /** A fresh identifier: 8–64 characters of `a–z`, `0–9` and `-`. */
  next(): string;
}
