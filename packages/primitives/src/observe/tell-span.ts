import type { Attributes, Span } from '@opentelemetry/api';
import { errorCode } from './error-code.ts';
import type { Happening } from './happening.ts';

/** Writes what happened into the span of the step. @param at milliseconds since 1970 */
export function tellSpan(span: Span, happening: Happening, at: number): void {
  span.addEvent(`lamplight.${happening.type}`, attributesOf(happening), at);
}

function attributesOf(happening: Happening): Attributes {
  switch (happening.type) {
    case 'retry': {
      const { attempt, delay, error } = happening;
      return { attempt, delay, code: errorCode(error) };
    }
    case 'fallback':
      return { to: happening.to, code: errorCode(happening.error) };
    case 'timeout':
      return { after: happening.after, let_go: happening.letGo };
    case 'breaker':
      return { name: happening.name, from: happening.from, to: happening.to };
    case 'cache':
      return { name: happening.name, result: happening.result };
    case 'store-failed': {
      const { name, operation, error } = happening;
      return { name, operation, code: errorCode(error) };
    }
    case 'route': {
      const { name, to, because, saved } = happening;
      return { name, to, because, saved };
    }
    case 'waited':
      return { name: happening.name, milliseconds: happening.milliseconds };
    case 'compensation': {
      const failed = happening.error === null ? {} : { code: errorCode(happening.error) };
      return { of: happening.of, ...failed };
    }
    case 'paused':
      return { name: happening.name };
    default:
      return {};
  }
}
