import type { Generated } from 'kysely';

/** The columns of every table, as the files in `migrations/` make them. */
export interface Tables {
  journal_sessions: {
    tenant: string;
    stream: string;
    player: string;
    adventure: string;
    sequence: number;
    turn: number;
    ended: string | null;
    started_at: number;
    updated_at: number;
    card: Uint8Array | null;
    removed_at: number | null;
  };
  journal_entries: {
    tenant: string;
    stream: string;
    sequence: number;
    at: number;
    kind: string;
    body: Uint8Array;
    chain: string;
  };
  journal_keys: { tenant: string; player: string; key: string; stream: string; sequence: number };
  journal_snapshots: { tenant: string; stream: string; sequence: number; body: Uint8Array };
  journal_outbox: {
    position: Generated<number>;
    tenant: string;
    stream: string;
    sequence: number;
    topic: string;
    body: string;
  };
  journal_consumers: { consumer: string; position: number };
  journal_audit: {
    id: Generated<number>;
    tenant: string;
    subject: string;
    at: number;
    actor: string;
    action: string;
    detail: string;
  };
  player_records: {
    tenant: string;
    person: string;
    name: string;
    version: number;
    at: number;
    body: Uint8Array;
  };
  vault_keys: { tenant: string; person: string; wrapped_by: number; wrapped: Uint8Array };
}
