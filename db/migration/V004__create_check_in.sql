-- Read by nobody but the member: no other table refers to it.
CREATE TABLE check_in (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_id   bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
  felt_on     date        NOT NULL,
  score       smallint    NOT NULL CHECK (score BETWEEN 0 AND 10),
  recorded_at timestamptz NOT NULL
);

CREATE INDEX check_in_member_day ON check_in (member_id, felt_on);
