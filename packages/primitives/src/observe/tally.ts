import type { Attributes, BatchObservableResult, Observable } from '@opentelemetry/api';

/** One number and what it is labelled with. */
interface Cell {
  readonly labels: Attributes;
  value: number;
}

/** So many different values has a label at most; what comes later is counted as `other`. */
const most = 100;
const other = 'other';

/**
 * Counts under one or two labels, and is read when somebody collects. An instrument of OpenTelemetry is told of every
 * count and sorts its labels each time, which costs more than a step; this costs two look-ups.
 */
export class Tally {
  readonly #names: readonly [string] | readonly [string, string];
  readonly #cells = new Map<string, Map<string, Cell>>();

  /** @param names of the labels */
  constructor(...names: readonly [string] | readonly [string, string]) {
    this.#names = names;
  }

  /** Counts something. */
  add(first: string, second = '', amount = 1): void {
    this.#cell(first, second).value += amount;
  }

  /** Says how something stands now. */
  set(first: string, value: number): void {
    this.#cell(first, '').value = value;
  }

  /** Tells whoever collects. */
  observe(result: BatchObservableResult, instrument: Observable): void {
    for (const row of this.#cells.values()) {
      for (const { labels, value } of row.values()) result.observe(instrument, value, labels);
    }
  }

  #cell(first: string, second: string): Cell {
    return this.#cells.get(first)?.get(second) ?? this.#newCell(first, second);
  }

  #newCell(first: string, second: string): Cell {
    const rowName = bounded(this.#cells, first);
    const row = this.#cells.get(rowName) ?? new Map<string, Cell>();
    this.#cells.set(rowName, row);
    const name = bounded(row, second);
    const cell = row.get(name) ?? { labels: this.#labels(rowName, name), value: 0 };
    row.set(name, cell);
    return cell;
  }

  #labels(first: string, second: string): Attributes {
    const [one, two] = this.#names;
    return two === undefined ? { [one]: first } : { [one]: first, [two]: second };
  }
}

function bounded(known: ReadonlyMap<string, unknown>, name: string): string {
  return known.has(name) || known.size < most ? name : other;
}
