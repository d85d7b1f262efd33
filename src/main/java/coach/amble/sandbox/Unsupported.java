package coach.amble.sandbox;

import java.util.List;

/** Arguments that Slack knows and the sandbox doesn't: said aloud instead of silently ignored. */
final class Unsupported {
  private static final List<String> NAMES =
      List.of(
          "attachments",
          "markdown_text",
          "thread_ts",
          "metadata",
          "username",
          "icon_url",
          "icon_emoji",
          "file_ids");

  private Unsupported() {}

  static void refuse(Arguments arguments) {
    for (String name : NAMES) {
      if (arguments.json().has(name)) {
        throw new Refusal(
            "invalid_arguments", List.of("[ERROR] the sandbox doesn't support " + name));
      }
    }
  }
}
