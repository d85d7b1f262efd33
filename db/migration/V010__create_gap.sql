-- Questions that the guide left open. There is no author, and no time finer than the day.
CREATE TABLE gap (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id text NOT NULL,
  asked_on     date NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('OUTSIDE', 'NOT_HELPFUL')),
  question     text NOT NULL
);

CREATE INDEX gap_workspace ON gap (workspace_id, asked_on DESC, id DESC);
CREATE INDEX gap_age ON gap (asked_on);
