/** What is to be seen of a server, and where it goes. */
export interface TelemetrySettings {
  /** What this server is called among others. */
  readonly service: string;
  /** Where traces and numbers are sent over OTLP/HTTP, such as `http://localhost:4318`; `null` for nowhere. */
  readonly endpoint: string | null;
  /** Which share of traces is sent, from 0 to 1. It is decided here, whatever a caller says of its trace. */
  readonly share: number;
  /** Whether numbers can be read as Prometheus does. */
  readonly readable: boolean;
  /** Hears what is wrong with telemetry itself, a sentence at most once a minute. */
  readonly trouble: (sentence: string) => void;
}

/** What is known of a request before it is answered. Its path is not: it names sessions. */
export interface Asked {
  readonly method: string;
  /** The pattern of its path, such as `/api/v1/sessions/:id`; `null` where nothing answers to it. */
  readonly route: string | null;
  /** The W3C `traceparent` that it brought; `null` for none. */
  readonly traceparent: string | null;
}

/** A server that is watched, until it is disposed; then what was not sent yet is sent, for 2 seconds at most. */
export interface Telemetry extends AsyncDisposable {
  /** Answers a request as part of the trace that it brought, or of a new one. */
  answer(asked: Asked, work: () => Response | Promise<Response>): Promise<Response>;
  /** The numbers as Prometheus reads them; `null` where they are not to be read. */
  readonly metrics: (() => Promise<string>) | null;
}
