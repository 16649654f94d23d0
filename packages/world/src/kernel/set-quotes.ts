/**
 * English prose as a printer sets it: quotation marks that open and close, apostrophes, dashes and dots. Only what is
 * shown changes; what was written stays as it is.
 */
export function setQuotes(prose: string): string {
  return prose
    .replaceAll('...', '…')
    .replaceAll(/(?<=\s)--?(?=\s)/g, '—')
    .replaceAll(/(?<=\S)--(?=\S)/g, '—')
    .replaceAll(/"/g, (_mark, at: number, whole: string) => (opens(whole, at) ? '“' : '”'))
    .replaceAll(/'/g, (_mark, at: number, whole: string) =>
      opens(whole, at) && closesLater(whole, at) ? '‘' : '’',
    );
}

/** Whether a mark stands before what it belongs to. */
function opens(text: string, at: number): boolean {
  return /^$|[\s([{—–‘“*]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

/** Without a partner, what looks like an opening mark stands for letters left out: ’tis. */
function closesLater(text: string, at: number): boolean {
  return /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1));
}
