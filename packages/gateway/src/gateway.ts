import { OpenAPIHono } from '@hono/zod-openapi';
import { PlayError, type Play } from '@lamplight/play';
import { type Assets, type Clock, type Ids, JournalError } from '@lamplight/ports';
import { z } from 'zod';
import { jsonBody } from './json-body.ts';
import { type Admitted, playerCookie } from './player-cookie.ts';
import { type Fault, GatewayError, problemResponse } from './problem.ts';
import { adventureRoutes } from './routes/adventures.ts';
import { branchRoutes } from './routes/branches.ts';
import { careRoutes } from './routes/care.ts';
import { documentRoutes } from './routes/documents.ts';
import { healthRoutes, type Parts } from './routes/health.ts';
import { pageRoutes } from './routes/page.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { streamRoutes } from './routes/stream.ts';
import { transcriptRoutes } from './routes/transcript.ts';
import { turnRoutes } from './routes/turns.ts';
import { sameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

export interface GatewayNeeds {
  readonly play: Play;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Signs the players' cookies; the same over restarts. */
  readonly secret: Uint8Array;
  readonly tenant: string;
  /** Whether the outside reaches this server over HTTPS. */
  readonly secure: boolean;
  /** Names under which this server is known besides the loopback names. */
  readonly hosts: readonly string[];
  readonly parts: Parts;
  /** The page for the browser. */
  readonly page: Assets;
  /** Swagger UI and ReDoc. */
  readonly viewers: Assets;
  /** Is told of faults that nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** The front door: a request goes in, a response comes out. */
export interface Gateway {
  fetch(request: Request): Response | Promise<Response>;
}

export function createGateway(needs: GatewayNeeds): Gateway {
  const { play, clock, report } = needs;
  const app = new OpenAPIHono<Admitted>();
  app.use(securityHeaders);
  app.use(sameOrigin(needs.hosts));
  app.onError((error, { req }) => problemResponse(faultOf(error, report), clock, req.path));
  app.notFound(({ req }) => {
    const detail = `There is nothing at ${req.method} ${req.path.slice(0, 200)}. The interface is described at /docs.`;
    return problemResponse({ status: 404, code: 'gateway/no-such-route', detail }, clock, req.path);
  });
  healthRoutes(app, needs.parts);
  app.route('/api/v1', versionOne());
  documentRoutes(app, needs.viewers);
  pageRoutes(app, needs.page);
  return { fetch: (request) => app.fetch(request) };

  function versionOne(): OpenAPIHono<Admitted> {
    const api = new OpenAPIHono<Admitted>({
      defaultHook(result) {
        if (result.success) return;
        const detail = z.prettifyError(result.error);
        throw new GatewayError({ status: 400, code: 'gateway/invalid-request', detail });
      },
    });
    api.use(jsonBody);
    api.use(playerCookie(needs));
    for (const add of [adventureRoutes, sessionRoutes, turnRoutes, branchRoutes, transcriptRoutes, streamRoutes, careRoutes]) {
      add(api, play);
    }
    return api;
  }
}

/** What to answer to an error. Nothing of an unforeseen one reaches the outside. */
function faultOf(error: unknown, report: (error: unknown) => void): Fault {
  if (error instanceof GatewayError) return error.fault;
  if (error instanceof PlayError) return { status: error.status, code: error.code, detail: error.message };
  report(error);
  if (error instanceof JournalError && error.retryable) {
    const detail = 'The journal does not answer at the moment. Nothing that was answered is lost; try again.';
    return { status: 503, code: error.code, detail };
  }
  const detail = 'This fault was not foreseen. Nothing that was answered is lost; the same request may be sent again.';
  return { status: 500, code: 'gateway/unforeseen', detail };
}
