-- What the vault keeps: one wrapped key per person; an empty one was destroyed.

CREATE TABLE vault_keys (
  tenant TEXT NOT NULL,
  person TEXT NOT NULL,
  wrapped_by INTEGER NOT NULL,
  wrapped BLOB NOT NULL,
  PRIMARY KEY (tenant, person)
) STRICT, WITHOUT ROWID;
