-- What belongs to a player and to no session: versions of their plan and preferences, each sealed under their own key.

CREATE TABLE player_records (
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (tenant, person, name, version)
) STRICT;
