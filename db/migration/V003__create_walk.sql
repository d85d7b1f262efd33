CREATE TABLE walk (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id   bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
  walked_on   date        NOT NULL,
  minutes     int         NOT NULL CHECK (minutes BETWEEN 1 AND 300),
  recorded_at timestamptz NOT NULL,
  undone_at   timestamptz
);

COMMENT ON COLUMN walk.walked_on IS 'day in the zone that the member had when it was recorded';

CREATE INDEX walk_member_day ON walk (member_id, walked_on) INCLUDE (minutes) WHERE undone_at IS NULL;
