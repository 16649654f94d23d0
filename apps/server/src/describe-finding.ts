import type { Finding } from '@lamplight/adventure';

/** A finding in the form that editors jump to: `places.yaml:12:3: error …`. */
export function describeFinding({ file, line, column, severity, wrong, right, code }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${severity}: ${wrong} ${right} [${code}]`;
}
