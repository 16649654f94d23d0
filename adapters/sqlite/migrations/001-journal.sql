-- What play keeps: the streams of sessions, and everything that becomes durable with them.

CREATE TABLE journal_sessions (
  tenant TEXT NOT NULL,
  stream TEXT NOT NULL,
  player TEXT NOT NULL,
  adventure TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  ended TEXT,
  started_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant, stream)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_sessions_by_player ON journal_sessions (tenant, player, updated_at);

CREATE TABLE journal_entries (
  tenant TEXT NOT NULL,
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body BLOB NOT NULL,
  chain TEXT NOT NULL,
  PRIMARY KEY (tenant, stream, sequence),
  FOREIGN KEY (tenant, stream) REFERENCES journal_sessions (tenant, stream) ON DELETE CASCADE
) STRICT;

CREATE TABLE journal_keys (
  tenant TEXT NOT NULL,
  player TEXT NOT NULL,
  key TEXT NOT NULL,
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  PRIMARY KEY (tenant, player, key),
  FOREIGN KEY (tenant, stream) REFERENCES journal_sessions (tenant, stream) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_keys_by_stream ON journal_keys (tenant, stream);

CREATE TABLE journal_snapshots (
  tenant TEXT NOT NULL,
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (tenant, stream, sequence),
  FOREIGN KEY (tenant, stream) REFERENCES journal_sessions (tenant, stream) ON DELETE CASCADE
) STRICT;

-- AUTOINCREMENT: a position must never be given twice, even after the rows that had it are deleted.
CREATE TABLE journal_outbox (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  tenant TEXT NOT NULL,
  stream TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  topic TEXT NOT NULL,
  body TEXT NOT NULL,
  FOREIGN KEY (tenant, stream) REFERENCES journal_sessions (tenant, stream) ON DELETE CASCADE
) STRICT;

CREATE INDEX journal_outbox_by_stream ON journal_outbox (tenant, stream);

-- Consumers belong to the installation: one position counts the messages of all tenants.
CREATE TABLE journal_consumers (
  consumer TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Audit records outlive what they are about.
CREATE TABLE journal_audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tenant TEXT NOT NULL,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE INDEX journal_audit_by_subject ON journal_audit (tenant, subject, id);
