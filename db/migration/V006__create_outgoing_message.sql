CREATE TABLE outgoing_message (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id text        NOT NULL,
  user_id      text        NOT NULL,
  kind         text        NOT NULL,
  subject      bigint,
  body         text,
  rank         smallint    NOT NULL,
  not_before   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  state        text        NOT NULL CHECK (state IN ('WAITING', 'LEASED', 'SENDING', 'SENT', 'UNKNOWN', 'EXPIRED', 'SKIPPED', 'REFUSED')),
  attempts     smallint    NOT NULL DEFAULT 0,
  leased_until timestamptz,
  channel      text,
  ts           text,
  reason       text
);

COMMENT ON COLUMN outgoing_message.rank IS 'answers (0) go before nudges (1)';
COMMENT ON COLUMN outgoing_message.body IS 'rendered message; emptied as soon as the message is settled';
COMMENT ON COLUMN outgoing_message.leased_until IS 'by the clock of the database';

CREATE INDEX outgoing_message_waiting ON outgoing_message (rank, not_before, id) WHERE state = 'WAITING';
CREATE INDEX outgoing_message_leased ON outgoing_message (leased_until) WHERE state IN ('LEASED', 'SENDING');
CREATE INDEX outgoing_message_person ON outgoing_message (workspace_id, user_id) WHERE state IN ('WAITING', 'LEASED');
CREATE INDEX outgoing_message_age ON outgoing_message (expires_at);

-- Slack's id of the direct-message channel between the bot and a person.
CREATE TABLE direct_channel (
  workspace_id text NOT NULL,
  user_id      text NOT NULL,
  channel      text NOT NULL,
  PRIMARY KEY (workspace_id, user_id)
);
