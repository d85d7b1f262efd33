package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** The page's JSON for an answer, troubles in plain words. */
final class AnswerWords {
  private AnswerWords() {}

  static JsonObject of(Answer answer) {
    return switch (answer) {
      case Answer.Acknowledged() -> Json.object("ok", true);
      case Answer.Replied(Message message) -> Json.object("ok", true);
      case Answer.ViewErrors refused -> errors(refused);
      case Answer.OperationTimeout() ->
          trouble("Amble didn't answer within 3 seconds (operation_timeout).");
      case Answer.Unreachable() -> trouble("Amble can't be reached.");
      case Answer.HttpProblem(int status) -> trouble("Amble answered with HTTP " + status + ".");
      case Answer.InvalidAnswer invalid ->
          trouble("Amble's answer was refused: " + invalid.error() + " " + invalid.reasons());
    };
  }

  static JsonObject trouble(String sentence) {
    return Json.object("ok", false, "error", sentence);
  }

  private static JsonObject errors(Answer.ViewErrors refused) {
    JsonObject errors = new JsonObject();
    refused.errors().forEach(errors::addProperty);
    return Json.object("ok", true, "errors", errors);
  }
}
