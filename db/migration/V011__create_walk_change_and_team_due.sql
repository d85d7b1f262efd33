-- Marks of what changed since the teams' sums were last drawn up. They are only ever added, so that nobody who walks
-- waits for the one who draws up, and a mark is seen exactly when what it marks is.
CREATE TABLE walk_change (
  member_id bigint NOT NULL
);

CREATE TABLE team_due (
  team_id bigint NOT NULL
);

CREATE INDEX team_due_team ON team_due (team_id);

INSERT INTO team_due (team_id) SELECT id FROM team;
