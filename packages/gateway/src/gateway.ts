import { OpenAPIHono } from '@hono/zod-openapi';
import type { Play } from '@lamplight/play';
import type { Assets, Clock, Ids } from '@lamplight/ports';
import type { AuthorRoom } from './author/author-room.ts';
import { allowedMethods } from './allowed-methods.ts';
import { describeIssues } from './describe-issues.ts';
import { createOpenStreams } from './event-stream.ts';
import { faultOf } from './fault-of.ts';
import { jsonBody } from './json-body.ts';
import { isReadByAPerson, notFoundPage } from './not-found-page.ts';
import { neverStored } from './never-stored.ts';
import { type Admitted, createPlayerCookie, type From } from './player-cookie.ts';
import { type Fault, GatewayError, problemResponse } from './problem.ts';
import { adventureRoutes } from './routes/adventures.ts';
import { authorRoutes } from './routes/author.ts';
import { bareStyleRoute } from './routes/bare-style.ts';
import { branchRoutes } from './routes/branches.ts';
import { careRoutes } from './routes/care.ts';
import { documentRoutes } from './routes/documents.ts';
import { healthRoutes, type Parts } from './routes/health.ts';
import { journalRoutes } from './routes/journal.ts';
import { liveRoutes } from './routes/live.ts';
import { mapRoutes } from './routes/map.ts';
import { modelsPageRoutes } from './routes/models-page.ts';
import { type MetricsRoom, metricsRoutes } from './routes/metrics.ts';
import { pageRoutes } from './routes/page.ts';
import { planRoutes } from './routes/plan.ts';
import { playerRoutes } from './routes/player.ts';
import { safetyRoutes } from './routes/safety.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { streamRoutes } from './routes/stream.ts';
import { transcriptRoutes } from './routes/transcript.ts';
import { turnRoutes } from './routes/turns.ts';
import { watchAlertRoutes } from './routes/watch-alerts.ts';
import { watchLogRoutes } from './routes/watch-log.ts';
import { routeFinder } from './route-finder.ts';
import { createOriginCheck, sameOrigin } from './same-origin.ts';
import { additionRoutes } from './routes/additions.ts';
import { voiceRoutes } from './routes/voice.ts';
import { whyRoutes } from './routes/why.ts';
import { securityHeaders } from './security-headers.ts';
import { createFairShare } from './share/fair-share.ts';
import { type ShareLimits, shareLimitsOf } from './share/share-limits.ts';
import { takeShare } from './share/take-share.ts';
import { admitSocket } from './socket/admit-socket.ts';
import { createOpenSockets } from './socket/open-sockets.ts';
import type { SocketLine, Wire } from './socket/wire.ts';
import type { ModelsRoom } from './models-page/models-room.ts';
import type { WatchRoom } from './watch-log/watch-room.ts';

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
  /** The pages about alerts, for contacts and the operator; none when it is left out. */
  readonly watchRoom?: WatchRoom;
  /** The page about models, for the operator; none when it is left out. */
  readonly modelsRoom?: ModelsRoom;
  /** What is counted, for the operator; none when it is left out. */
  readonly metricsRoom?: MetricsRoom;
  /** What an author sees beside the story they develop; left out for everybody else. */
  readonly authorRoom?: AuthorRoom;
  /** How much one player, or one address, may ask for; generous when it is left out. */
  readonly shares?: ShareLimits;
  /** The page for the browser. */
  readonly page: Assets;
  /** Swagger UI and ReDoc. */
  readonly viewers: Assets;
  /** Is told of faults that nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** The front door: a request goes in, a response comes out. */
export interface Gateway {
  fetch(request: Request, from?: From): Response | Promise<Response>;
  /** The pattern by which a request is answered, such as `/api/v1/sessions/:id`; `null` where nothing answers. */
  routeOf(method: string, path: string): string | null;
  /** The answer to what never became a request. */
  refuse(fault: Fault): Response;
  /** Whether a request for a WebSocket is granted; where it is not, the answer says why. */
  socket(request: Request): SocketAdmission;
  /** How many connections are open. */
  connections(): number;
  /** Lets time pass for the connections: to be called every second or so. */
  tick(): void;
  /** Ends the streams, whose clients come back by themselves; everything else is left to finish. */
  close(): void;
}

export type SocketAdmission =
  | { readonly ok: true; readonly open: (wire: Wire) => SocketLine }
  | { readonly ok: false; readonly response: Response };

export function createGateway(needs: GatewayNeeds): Gateway {
  const { play, clock, report } = needs;
  const app = new OpenAPIHono<Admitted>();
  const share = createFairShare({ play, clock, limits: needs.shares ?? shareLimitsOf({}) });
  const cookie = createPlayerCookie({ ...needs, takeNewPlayer: share.takeNewPlayer });
  const streams = createOpenStreams(report);
  const sockets = createOpenSockets({ ...needs, share });
  const checkOrigin = createOriginCheck(needs.hosts);
  app.use(securityHeaders(needs.secure));
  app.use(sameOrigin(checkOrigin));
  app.onError((error, { req }) => problemResponse(faultOf(error, report), clock, req.url));
  app.notFound(({ req, html }) => {
    const fault = nothingAt(req.method, req.path);
    if (fault.status !== 404 || !isReadByAPerson(req.raw)) return problemResponse(fault, clock, req.url);
    return html(notFoundPage(req.path), 404, { 'cache-control': 'no-store', vary: 'accept' });
  });
  if (needs.watchRoom) {
    watchAlertRoutes(app, needs.watchRoom.desk, report);
    // Before the interface of players, so that it makes no player of an operator.
    watchLogRoutes(app, needs.watchRoom, needs);
  }
  if (needs.modelsRoom) modelsPageRoutes(app, needs.modelsRoom, needs);
  bareStyleRoute(app);
  if (needs.metricsRoom) metricsRoutes(app, needs.metricsRoom);
  app.route('/api/v1', versionOne());
  healthRoutes(app, needs.parts);
  documentRoutes(app, needs.viewers);
  if (needs.authorRoom) authorRoutes(app, needs.authorRoom, cookie);
  pageRoutes(app, needs.page, cookie);
  const methodsOf = allowedMethods(app.routes);
  return {
    fetch: (request, from = {}) => app.fetch(request, from),
    routeOf: routeFinder(app.routes),
    refuse: (fault) => problemResponse(fault, clock),
    socket(request) {
      try {
        const who = admitSocket(request, checkOrigin, cookie, sockets);
        share.takeAtOnce(who);
        return { ok: true, open: (wire) => sockets.open(who, wire) };
      } catch (error) {
        return { ok: false, response: problemResponse(faultOf(error, report), clock, request.url) };
      }
    },
    connections: () => sockets.count(),
    tick: () => sockets.tick(),
    close() {
      streams.closeAll();
      sockets.closeAll();
    },
  };

  function nothingAt(method: string, path: string): Fault {
    const methods = methodsOf(path);
    const asked = `${method} ${path.slice(0, 200)}`;
    if (methods.length === 0 || methods.includes(method)) {
      const detail = `There is nothing at ${asked}. The interface is described at /docs.`;
      return { status: 404, code: 'gateway/no-such-route', detail };
    }
    const allow = methods.join(', ');
    const detail = `${asked} is not something that can be asked; ${allow} can. The interface is described at /docs.`;
    return { status: 405, code: 'gateway/no-such-method', detail, headers: { allow } };
  }

  function versionOne(): OpenAPIHono<Admitted> {
    const api = new OpenAPIHono<Admitted>({
      defaultHook(result) {
        if (result.success) return;
        const detail = describeIssues(result.error.issues);
        throw new GatewayError({ status: 400, code: 'gateway/invalid-request', detail });
      },
    });
    api.use(neverStored);
    api.use(jsonBody);
    api.use(cookie.admit);
    api.use(takeShare(share));
    for (const add of [
      adventureRoutes,
      sessionRoutes,
      turnRoutes,
      safetyRoutes,
      branchRoutes,
      mapRoutes,
      journalRoutes,
      whyRoutes,
      voiceRoutes,
      additionRoutes,
      transcriptRoutes,
      careRoutes,
      playerRoutes,
      planRoutes,
    ]) {
      add(api, play);
    }
    streamRoutes(api, play, streams);
    liveRoutes(api);
    return api;
  }
}
