CREATE TABLE team (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id text   NOT NULL,
  name         text   NOT NULL,
  created_by   bigint REFERENCES member ON DELETE SET NULL
);

CREATE UNIQUE INDEX team_name_key ON team (workspace_id, lower(name));

CREATE TABLE team_member (
  member_id bigint PRIMARY KEY REFERENCES member ON DELETE CASCADE,
  team_id   bigint      NOT NULL REFERENCES team ON DELETE CASCADE,
  joined_at timestamptz NOT NULL
);

CREATE INDEX team_member_team ON team_member (team_id);

-- What was last shown of a team's week. It is replaced only when enough members' minutes have
-- changed, so that two readings never differ by the minutes of a few.
CREATE TABLE team_release (
  team_id     bigint      NOT NULL REFERENCES team ON DELETE CASCADE,
  week        date        NOT NULL,
  minutes     int         NOT NULL,
  released_at timestamptz NOT NULL,
  PRIMARY KEY (team_id, week)
);

CREATE TABLE team_release_share (
  team_id   bigint NOT NULL,
  week      date   NOT NULL,
  member_id bigint NOT NULL REFERENCES member ON DELETE CASCADE,
  minutes   int    NOT NULL,
  PRIMARY KEY (team_id, week, member_id),
  FOREIGN KEY (team_id, week) REFERENCES team_release ON DELETE CASCADE
);
