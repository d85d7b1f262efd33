package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Has the bot open a modal for Anna. */
final class Open {
  private Open() {}

  static View form(RunningSandbox running) throws Exception {
    return modal(running, Sent.form());
  }

  static View modal(RunningSandbox running, JsonObject view) throws Exception {
    running.anna().says("/walk");
    String trigger = running.bot.last().form().getOrDefault("trigger_id", "");
    running.api("views.open", Json.object("trigger_id", trigger, "view", view));
    return running.anna().modal().orElseThrow();
  }
}
