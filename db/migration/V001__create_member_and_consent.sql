CREATE TABLE member (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id text        NOT NULL,
  user_id      text        NOT NULL,
  zone         text        NOT NULL,
  status       text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'ON_HOLD', 'STOPPED')),
  paused_until timestamptz CHECK ((paused_until IS NOT NULL) = (status = 'PAUSED')),
  started_on   date        NOT NULL,
  CONSTRAINT member_user_key UNIQUE (workspace_id, user_id)
);

COMMENT ON COLUMN member.zone IS 'IANA time zone; slots and days are local to it';
COMMENT ON COLUMN member.started_on IS 'first local day of the walking programme';

-- Nothing is sent to a member without an open consent.
CREATE TABLE consent (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id    bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
  version      int         NOT NULL,
  given_at     timestamptz NOT NULL,
  withdrawn_at timestamptz
);

CREATE UNIQUE INDEX consent_open_key ON consent (member_id) WHERE withdrawn_at IS NULL;
