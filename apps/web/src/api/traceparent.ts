/**
 * Begins a trace, as W3C Trace Context writes it: by this the server can tell which of its steps belong to one request.
 * It is new every time, so that it says nothing about who asks. The server decides whether it keeps the trace.
 */
export function traceparent(): string {
  const [trace, span] = [hex(16), hex(8)];
  return `00-${trace}-${span}-01`;
}

function hex(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
