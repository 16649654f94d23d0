-- What escalation keeps, in a file of its own: alerts, and what happened to each.

CREATE TABLE alerts (
  id TEXT NOT NULL PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  tenant TEXT NOT NULL,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- 1 when nobody is paged any more.
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX alerts_by_subject ON alerts (tenant, subject, at);
CREATE INDEX alerts_by_time ON alerts (at);
CREATE INDEX alerts_unsettled ON alerts (at) WHERE settled = 0;

CREATE TABLE alert_events (
  alert TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  body TEXT NOT NULL,
  PRIMARY KEY (alert, sequence),
  FOREIGN KEY (alert) REFERENCES alerts (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
