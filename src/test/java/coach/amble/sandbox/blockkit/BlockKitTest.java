package coach.amble.sandbox.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks are written with single quotes; {@code @75} stands for 75 letters. */
class BlockKitTest {
  private static final String TEXT = "{'type':'plain_text','text':'@1'}";
  private static final String OPTION = "{'text':" + TEXT + ",'value':'v'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'divider'}",
        "{'type':'header','text':{'type':'plain_text','text':'@150','emoji':true}}",
        "{'type':'section','text':{'type':'mrkdwn','text':'@3000','verbatim':true}}",
        "{'type':'section','fields':[{'type':'mrkdwn','text':'@2000'}]}",
        "{'type':'section','text':T,'accessory':{'type':'image','alt_text':'a','image_url':'https://x.y/z.png'}}",
        "{'type':'context','elements':[T,{'type':'image','alt_text':'a','slack_file':{'id':'F1'}}]}",
        "{'type':'image','alt_text':'a','image_url':'https://x.y/z.png','title':T}",
        "{'type':'actions','elements':[{'type':'button','text':T,'style':'danger','url':'https://x.y','value':'@2000','accessibility_label':'@75'}]}",
        "{'type':'actions','elements':[{'type':'static_select','placeholder':T,'options':[O],'initial_option':O}]}",
        "{'type':'actions','elements':[{'type':'static_select','option_groups':[{'label':T,'options':[O]}],'initial_option':O}]}",
        "{'type':'actions','elements':[{'type':'overflow','options':[O]},{'type':'radio_buttons','options':[O]}]}",
        "{'type':'actions','elements':[{'type':'checkboxes','options':[O],'initial_options':[O]}]}",
        "{'type':'actions','elements':[{'type':'datepicker','initial_date':'2026-11-23'},{'type':'timepicker','initial_time':'08:30'}]}",
        "{'type':'actions','elements':[{'type':'button','text':T,'confirm':{'title':T,'text':T,'confirm':T,'deny':T}}]}",
        "{'type':'input','label':T,'element':{'type':'plain_text_input','multiline':true,'min_length':1,'max_length':3000}}",
        "{'type':'input','label':T,'hint':T,'optional':true,'element':{'type':'number_input','is_decimal_allowed':true,'min_value':'0.5','max_value':'9'}}"
      })
  void soundBlocksPass(String block) {
    assertThat(faults("[" + block + "]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'video'}                                            | /blocks/0] | unsupported type
          {'text':T}                                                  | /blocks/0] | unsupported type
          7                                                           | /blocks/0] | must be an object
          {'type':'divider','text':T}                                 | /blocks/0/text] | unknown field
          {'type':'divider','block_id':'@256'}                        | /blocks/0/block_id] | 1 to 255
          {'type':'divider','block_id':7}                             | /blocks/0/block_id] | must be a string
          {'type':'header'}                                           | /blocks/0] | missing required field: text
          {'type':'header','text':{'type':'plain_text','text':'@151'}} | /blocks/0/text/text] | 1 to 150
          {'type':'header','text':{'type':'mrkdwn','text':'a'}}       | /blocks/0/text/type] | must be one of [plain_text]
          {'type':'section'}                                          | /blocks/0] | must have text or fields
          {'type':'section','text':{'type':'mrkdwn','text':'@3001'}}  | /blocks/0/text/text] | 1 to 3000
          {'type':'section','text':{'type':'mrkdwn','text':''}}       | /blocks/0/text/text] | 1 to 3000
          {'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}} | /blocks/0/text/emoji] | unknown field
          {'type':'section','text':{'type':'plain_text','text':'a','verbatim':true}} | /blocks/0/text/verbatim] | unknown field
          {'type':'section','text':'hello'}                           | /blocks/0/text] | must be an object
          {'type':'section','text':null}                              | /blocks/0/text] | must be an object
          {'type':'section','fields':[{'type':'mrkdwn','text':'@2001'}]} | /blocks/0/fields/0/text] | 1 to 2000
          {'type':'section','fields':[T,T,T,T,T,T,T,T,T,T,T]}         | /blocks/0/fields] | 1 to 10 items
          {'type':'section','text':T,'accessory':{'type':'plain_text_input'}} | /blocks/0/accessory] | unsupported type
          {'type':'context','elements':[]}                            | /blocks/0/elements] | 1 to 10 items
          {'type':'context','elements':[{'type':'button','text':T}]}  | /blocks/0/elements/0] | unsupported type
          {'type':'actions','elements':[]}                            | /blocks/0/elements] | 1 to 25 items
          {'type':'actions','elements':[{'type':'image','alt_text':'a','image_url':'https://x.y'}]} | /blocks/0/elements/0] | unsupported type
          {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'@76'}}]} | /blocks/0/elements/0/text/text] | 1 to 75
          {'type':'actions','elements':[{'type':'button','text':T,'style':'default'}]} | /blocks/0/elements/0/style] | primary, danger
          {'type':'actions','elements':[{'type':'button','text':T,'value':'@2001'}]} | /blocks/0/elements/0/value] | 1 to 2000
          {'type':'actions','elements':[{'type':'button','text':T,'url':'nowhere'}]} | /blocks/0/elements/0/url] | must be a URL
          {'type':'actions','elements':[{'type':'button','text':T,'action_id':'@256'}]} | /blocks/0/elements/0/action_id] | 1 to 255
          {'type':'actions','elements':[{'type':'button','text':T,'confirm':{'title':T,'text':T,'confirm':T}}]} | /blocks/0/elements/0/confirm] | missing required field: deny
          {'type':'actions','elements':[{'type':'overflow','options':[O,O,O,O,O,O]}]} | /blocks/0/elements/0/options] | 1 to 5 items
          {'type':'actions','elements':[{'type':'checkboxes','options':[O,O,O,O,O,O,O,O,O,O,O]}]} | /blocks/0/elements/0/options] | 1 to 10 items
          {'type':'actions','elements':[{'type':'static_select'}]}    | /blocks/0/elements/0] | either options or option_groups
          {'type':'actions','elements':[{'type':'static_select','options':[O],'option_groups':[{'label':T,'options':[O]}]}]} | /blocks/0/elements/0] | either options or option_groups
          {'type':'actions','elements':[{'type':'static_select','options':[O],'initial_option':{'text':T,'value':'w'}}]} | /blocks/0/elements/0] | must equal one of the options
          {'type':'actions','elements':[{'type':'static_select','options':[{'text':T,'value':'@151'}]}]} | /blocks/0/elements/0/options/0/value] | 1 to 150
          {'type':'actions','elements':[{'type':'static_select','options':[{'text':T}]}]} | /blocks/0/elements/0/options/0] | missing required field: value
          {'type':'actions','elements':[{'type':'static_select','options':[{'text':T,'value':'v','url':'https://x.y'}]}]} | /blocks/0/elements/0/options/0/url] | unknown field
          {'type':'actions','elements':[{'type':'static_select','options':[O],'placeholder':{'type':'plain_text','text':'@151'}}]} | /blocks/0/elements/0/placeholder/text] | 1 to 150
          {'type':'actions','elements':[{'type':'datepicker','initial_date':'23.11.2026'}]} | /blocks/0/elements/0/initial_date] | YYYY-MM-DD
          {'type':'actions','elements':[{'type':'timepicker','initial_time':'24:00'}]} | /blocks/0/elements/0/initial_time] | HH:mm
          {'type':'input','label':T,'element':{'type':'button','text':T}} | /blocks/0/element] | unsupported type
          {'type':'input','element':{'type':'plain_text_input'}}      | /blocks/0] | missing required field: label
          {'type':'input','label':T,'element':{'type':'plain_text_input','max_length':3001}} | /blocks/0/element/max_length] | from 1 to 3000
          {'type':'input','label':T,'element':{'type':'plain_text_input','min_length':9,'max_length':8}} | /blocks/0/element] | must not exceed
          {'type':'input','label':T,'element':{'type':'number_input'}} | /blocks/0/element] | missing required field: is_decimal_allowed
          {'type':'input','label':T,'element':{'type':'number_input','is_decimal_allowed':false,'min_value':5}} | /blocks/0/element/min_value] | must be a string
          {'type':'input','label':T,'element':{'type':'number_input','is_decimal_allowed':false,'initial_value':'1.5'}} | /blocks/0/element] | must be whole
          {'type':'image','image_url':'https://x.y/z.png'}            | /blocks/0] | missing required field: alt_text
          {'type':'image','alt_text':'a','image_url':'http://x.y'}    | /blocks/0/image_url] | must be a URL
          {'type':'image','alt_text':'a'}                             | /blocks/0] | exactly one of
          {'type':'image','alt_text':'a','slack_file':{'id':'F','url':'https://x.y'}} | /blocks/0/slack_file] | exactly one of
          """)
  void faultyBlocksAreNamed(String block, String pointer, String rule) {
    assertThat(faults("[" + block + "]"))
        .anySatisfy(fault -> assertThat(fault).contains(rule).contains(pointer));
  }

  @Test
  void idsAreUniqueInTheWholeMessage() {
    String button = "{'type':'button','action_id':'a','text':T}";
    String section = "{'type':'section','block_id':'b','text':T}";

    assertThat(
            faults(
                "[{'type':'actions','elements':["
                    + button
                    + "]},{'type':'actions','elements':["
                    + button
                    + "]}]"))
        .containsExactly(
            "[ERROR] action_id must be unique [json-pointer:/blocks/1/elements/0/action_id]");
    assertThat(faults("[" + section + "," + section + "]"))
        .containsExactly("[ERROR] block_id must be unique [json-pointer:/blocks/1/block_id]");
  }

  @Test
  void aMessageHasOneToFiftyBlocks() {
    String fifty = "{'type':'divider'},".repeat(49) + "{'type':'divider'}";

    assertThat(faults("[" + fifty + "]")).isEmpty();
    assertThat(faults("[" + fifty + ",{'type':'divider'}]"))
        .containsExactly("[ERROR] must have 1 to 50 items [json-pointer:/blocks]");
    assertThat(faults("{}")).containsExactly("[ERROR] must be an array [json-pointer:/blocks]");
  }

  @Test
  void aHomeHasOneToAHundredBlocks() {
    String hundred = "{'type':'divider'},".repeat(99) + "{'type':'divider'}";

    assertThat(viewFaults("{'type':'home','blocks':[" + hundred + "]}")).isEmpty();
    assertThat(viewFaults("{'type':'home','blocks':[" + hundred + ",{'type':'divider'}]}"))
        .containsExactly("[ERROR] must have 1 to 100 items [json-pointer:/view/blocks]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'sheet','blocks':[D]}                       | /view] | unsupported type
          {'type':'modal','blocks':[D]}                       | /view] | missing required field: title
          {'type':'modal','title':{'type':'plain_text','text':'@25'},'blocks':[D]} | /view/title/text] | 1 to 24
          {'type':'modal','title':T,'close':{'type':'plain_text','text':'@25'},'blocks':[D]} | /view/close/text] | 1 to 24
          {'type':'modal','title':T,'blocks':[I]}             | /view] | must have submit
          {'type':'modal','title':T}                          | /view] | missing required field: blocks
          {'type':'modal','title':T,'blocks':[]}              | /view/blocks] | 1 to 100 items
          {'type':'modal','title':T,'blocks':[D],'private_metadata':'@3001'} | /view/private_metadata] | 0 to 3000
          {'type':'modal','title':T,'blocks':[D],'callback_id':'@256'} | /view/callback_id] | 0 to 255
          {'type':'modal','title':T,'blocks':[D],'notify_on_close':'yes'} | /view/notify_on_close] | must be a boolean
          {'type':'modal','title':T,'blocks':[D],'id':'V1'}   | /view/id] | unknown field
          {'type':'home','title':T,'blocks':[D]}              | /view/title] | unknown field
          """)
  void faultyViewsAreNamed(String view, String pointer, String rule) {
    assertThat(viewFaults(view))
        .anySatisfy(fault -> assertThat(fault).contains(rule).contains(pointer));
  }

  @Test
  void onlyOneElementTakesTheFocus() {
    String input =
        "{'type':'input','label':T,'element':{'type':'plain_text_input','focus_on_load':true}}";

    assertThat(faults("[" + input + "]")).isEmpty();
    assertThat(faults("[" + input + "," + input + "]")).hasSize(1);
  }

  @Test
  void aModalWithInputsAndSubmitPasses() {
    assertThat(viewFaults("{'type':'modal','title':T,'submit':T,'blocks':[I]}")).isEmpty();
  }

  @Test
  void pointersEscapeOddNames() {
    assertThat(faults("[{'type':'divider','a/b~c':1}]"))
        .containsExactly("[ERROR] unknown field [json-pointer:/blocks/0/a~1b~0c]");
  }

  private static List<String> faults(String blocks) {
    return BlockKit.faultsInMessage(read(blocks));
  }

  private static List<String> viewFaults(String view) {
    return BlockKit.faultsInView(read(view));
  }

  private static JsonElement read(String shorthand) {
    String full =
        shorthand
            .replaceAll(
                "(?<=[:\\[,])I(?=[]},])",
                "{'type':'input','label':T,'element':{'type':'plain_text_input'}}")
            .replaceAll("(?<=[:\\[,])D(?=[]},])", "{'type':'divider'}")
            .replaceAll("(?<=[:\\[,])O(?=[]},])", OPTION)
            .replaceAll("(?<=[:\\[,])T(?=[]},])", TEXT)
            .replace('\'', '"');
    return JsonParser.parseString(letters(full));
  }

  private static String letters(String text) {
    return Pattern.compile("@(\\d+)")
        .matcher(text)
        .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
  }
}
