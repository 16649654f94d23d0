import { AlertBookError } from '@lamplight/escalation';
import { CareFirstError, PlayError } from '@lamplight/play';
import { JournalError, VaultError } from '@lamplight/ports';
import { HTTPException } from 'hono/http-exception';
import { malformedJson, notJson } from './json-body.ts';
import { type Fault, GatewayError } from './problem.ts';

/** What to answer to an error. Nothing of an unforeseen one reaches the outside; `report` is told of it instead. */
export function faultOf(error: unknown, report: (error: unknown) => void): Fault {
  if (error instanceof GatewayError) return error.fault;
  if (error instanceof CareFirstError) return { ...faultOf(error.cause, report), care: error.care };
  if (error instanceof HTTPException && error.status === 415) return notJson;
  if (error instanceof HTTPException && error.status < 500) return { ...malformedJson, status: error.status };
  const foreseen = error instanceof PlayError ? error : undefined;
  if (foreseen === undefined || foreseen.status >= 500 || isOfTheAdventure(foreseen)) report(error);
  if (foreseen) return { status: foreseen.status, code: foreseen.code, detail: foreseen.message };
  if (error instanceof JournalError && error.retryable) {
    const detail = 'The journal does not answer at the moment. Nothing that was answered is lost; try again.';
    return { status: 503, code: error.code, detail };
  }
  if (error instanceof JournalError || error instanceof VaultError) {
    const detail =
      'What is kept of this session cannot be read. Asking again will not help: whoever runs this server has to look.';
    return { status: 500, code: error.code, detail };
  }
  if (error instanceof AlertBookError) {
    const detail =
      'The book of alerts cannot be read at the moment. Alerts are kept and told all the same; try again later.';
    return { status: error.retryable ? 503 : 500, code: error.code, detail };
  }
  const detail =
    'This fault was not foreseen. Nothing that was answered is lost; the same request may be sent again.';
  return { status: 500, code: 'gateway/unforeseen', detail };
}

/** For its players it is as things stand, and asking again will not help; whoever runs this server can have it mended. */
function isOfTheAdventure({ code }: PlayError): boolean {
  return code === 'play/conversation-broken';
}
