package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Who sees an answer to a command or to a response URL. */
final class Visibility {
  private Visibility() {}

  /**
   * True unless the bot asked for {@code in_channel}.
   *
   * @throws Refusal for any other response_type
   */
  static boolean ephemeral(JsonObject content) {
    return switch (Json.text(content, "response_type").orElse("ephemeral")) {
      case "ephemeral" -> true;
      case "in_channel" -> false;
      default -> throw new Refusal("invalid_response_type");
    };
  }
}
