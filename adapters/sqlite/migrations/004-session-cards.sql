-- What the list shows of a session, sealed under its player's key; and when a session was removed, as long as it can be
-- brought back.

ALTER TABLE journal_sessions ADD COLUMN card BLOB;
ALTER TABLE journal_sessions ADD COLUMN removed_at INTEGER;

CREATE INDEX journal_sessions_removed ON journal_sessions (removed_at) WHERE removed_at IS NOT NULL;
