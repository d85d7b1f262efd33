package coach.amble.sandbox.blockkit;

/** Slack's figures for Block Kit; texts are counted in UTF-16 units, the stricter reading. */
enum Limit {
  MESSAGE_BLOCKS(50),
  VIEW_BLOCKS(100),
  TEXT(3_000),
  SECTION_FIELDS(10),
  FIELD_TEXT(2_000),
  HEADER(150),
  CONTEXT_ELEMENTS(10),
  ACTIONS_ELEMENTS(25),
  ID(255),
  PRIVATE_METADATA(3_000),
  VIEW_TITLE(24),
  INPUT_LABEL(2_000),
  BUTTON_TEXT(75),
  BUTTON_VALUE(2_000),
  URL(3_000),
  ACCESSIBILITY_LABEL(75),
  CONFIRM_TITLE(100),
  CONFIRM_TEXT(300),
  CONFIRM_BUTTON(30),
  PLACEHOLDER(150),
  OPTION_TEXT(75),
  OPTION_VALUE(150),
  OPTION_GROUPS(100),
  SELECT_OPTIONS(100),
  OVERFLOW_OPTIONS(5),
  CHOICE_OPTIONS(10),
  INPUT_LENGTH(3_000),
  IMAGE_TEXT(2_000);

  private final int most;

  Limit(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }
}
