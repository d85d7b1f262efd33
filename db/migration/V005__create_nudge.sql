-- When each slot of each member is due next, written ahead.
CREATE TABLE nudge_slot (
  member_id  bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
  slot       text        NOT NULL,
  local_time time        NOT NULL,
  next_on    date        NOT NULL,
  next_at    timestamptz NOT NULL,
  PRIMARY KEY (member_id, slot)
);

CREATE INDEX nudge_slot_due ON nudge_slot (next_at, member_id, slot);

CREATE TABLE nudge (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id   bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
  local_date  date        NOT NULL,
  slot        text        NOT NULL,
  minutes     int         NOT NULL CHECK (minutes BETWEEN 0 AND 300),
  due_at      timestamptz NOT NULL,
  state       text        NOT NULL CHECK (state IN ('OPEN', 'DONE', 'SKIPPED', 'EXPIRED', 'WITHHELD')),
  remind_at   timestamptz,
  answered_at timestamptz,
  CONSTRAINT nudge_once UNIQUE (member_id, local_date, slot)
);

COMMENT ON COLUMN nudge.remind_at IS 'when a snoozed nudge is sent again';

CREATE INDEX nudge_reminder_due ON nudge (remind_at, id) WHERE remind_at IS NOT NULL;
