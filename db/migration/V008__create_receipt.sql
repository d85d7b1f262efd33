-- Requests that had their effect; a repeated delivery finds its key here.
CREATE TABLE receipt (
  workspace_id text        NOT NULL,
  request_key  text        NOT NULL,
  received_at  timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, request_key)
);

CREATE INDEX receipt_age ON receipt (received_at);
