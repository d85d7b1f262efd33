package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** One method of the Web API. */
interface ApiMethod {

  /** Slack's name of it, e.g. {@code chat.postMessage}. */
  String name();

  /**
   * Does it and answers the fields beside {@code ok}.
   *
   * @throws Refusal with Slack's error code
   */
  JsonObject call(Arguments arguments);
}
