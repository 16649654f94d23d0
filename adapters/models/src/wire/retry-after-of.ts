const day = 86_400_000;

/** Milliseconds that a provider asks to wait; `null` where it does not say, or says nonsense. */
export function retryAfterOf(headers: Headers): number | null {
  const milliseconds = headers.get('retry-after-ms');
  if (milliseconds !== null) return sane(Number(milliseconds));
  const said = headers.get('retry-after');
  if (said === null) return null;
  const seconds = Number(said);
  if (!Number.isNaN(seconds)) return sane(seconds * 1000);
  // The provider's own clock counts, not ours: they may differ by minutes.
  const now = Date.parse(headers.get('date') ?? '');
  return sane(Date.parse(said) - (Number.isNaN(now) ? Date.now() : now));
}

function sane(milliseconds: number): number | null {
  return milliseconds >= 0 && milliseconds <= day ? Math.ceil(milliseconds) : null;
}
