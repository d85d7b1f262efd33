-- What a workspace's admins chose; no row means the defaults.
CREATE TABLE workspace_settings (
  workspace_id     text PRIMARY KEY,
  emergency_number text    NOT NULL,
  emergency_text   text    NOT NULL,
  same_day_text    text    NOT NULL,
  keeps_gaps       boolean NOT NULL
);

COMMENT ON COLUMN workspace_settings.keeps_gaps IS 'whether questions that the guide left open are kept, without their author';
