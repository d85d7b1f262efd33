package coach.amble.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Things that a bot sends. */
final class Sent {
  private Sent() {}

  /** JSON with single quotes, to be read in a test. */
  static JsonObject json(String singleQuoted) {
    return JsonParser.parseString(singleQuoted.replace('\'', '"')).getAsJsonObject();
  }

  static JsonArray list(String singleQuoted) {
    return JsonParser.parseString(singleQuoted.replace('\'', '"')).getAsJsonArray();
  }

  /** A message to Anna that breaks no rule. */
  static JsonObject message(String text) {
    return Json.object(
        "channel", "D01ANNA", "text", text, "unfurl_links", false, "unfurl_media", false);
  }

  static JsonObject messageWithButton(String text, String label) {
    JsonObject message = message(text);
    message.add(
        "blocks",
        list(
            "[{'type':'actions','block_id':'b','elements':[{'type':'button','action_id':'a',"
                + "'value':'v','text':{'type':'plain_text','text':'"
                + label
                + "'}}]}]"));
    return message;
  }

  /** A form with a number of minutes (required) and a note (optional). */
  static JsonObject form() {
    return json(
        """
        {'type':'modal','callback_id':'walk','notify_on_close':true,
         'title':{'type':'plain_text','text':'Walk'},'submit':{'type':'plain_text','text':'Save'},
         'blocks':[
          {'type':'input','block_id':'minutes','label':{'type':'plain_text','text':'Minutes'},
           'element':{'type':'number_input','action_id':'n','is_decimal_allowed':false,
                      'min_value':'1','max_value':'180'}},
          {'type':'input','block_id':'note','optional':true,
           'label':{'type':'plain_text','text':'Note'},
           'element':{'type':'plain_text_input','action_id':'t','initial_value':'none'}},
          {'type':'input','block_id':'when','dispatch_action':true,
           'label':{'type':'plain_text','text':'When'},'optional':true,
           'element':{'type':'static_select','action_id':'s','options':[
            {'text':{'type':'plain_text','text':'Morning'},'value':'am'},
            {'text':{'type':'plain_text','text':'Evening'},'value':'pm'}]}}]}
        """);
  }

  static JsonObject home(String text) {
    return json(
        "{'type':'home','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'"
            + text
            + "'}}]}");
  }
}
