package coach.amble.sandbox.blockkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The blocks of messages and views. */
final class Blocks {
  private static final Rule BLOCK_ID = Plain.string(Limit.ID).and(ElementFields.unique("block_id"));

  private static final Shape SECTION =
      block("section")
          .may("text", TextObjects.any(Limit.TEXT))
          .may("fields", Plain.list(Limit.SECTION_FIELDS, TextObjects.any(Limit.FIELD_TEXT)))
          .may("accessory", Elements.ACCESSORY)
          .may("expand", Plain.BOOLEAN)
          .whole(Blocks::textOrFields);

  private static final Shape ACTIONS =
      block("actions").needs("elements", Plain.list(Limit.ACTIONS_ELEMENTS, Elements.INTERACTIVE));

  private static final Shape CONTEXT =
      block("context")
          .needs(
              "elements",
              Plain.list(
                  Limit.CONTEXT_ELEMENTS,
                  TextObjects.any(Limit.TEXT).with("image", Images.ELEMENT)));

  private static final Shape HEADER =
      block("header").needs("text", TextObjects.plain(Limit.HEADER));

  private static final Shape INPUT =
      block("input")
          .needs("label", TextObjects.plain(Limit.INPUT_LABEL))
          .needs("element", Elements.INPUT)
          .may("hint", TextObjects.plain(Limit.INPUT_LABEL))
          .may("optional", Plain.BOOLEAN)
          .may("dispatch_action", Plain.BOOLEAN);

  private static final Shape IMAGE =
      Images.ELEMENT.may("block_id", BLOCK_ID).may("title", TextObjects.plain(Limit.IMAGE_TEXT));

  private static final Kinds ANY =
      Kinds.none()
          .with("section", SECTION)
          .with("actions", ACTIONS)
          .with("context", CONTEXT)
          .with("divider", block("divider"))
          .with("header", HEADER)
          .with("input", INPUT)
          .with("image", IMAGE);

  static final Rule IN_MESSAGE = Plain.list(Limit.MESSAGE_BLOCKS, ANY);
  static final Rule IN_VIEW = Plain.list(Limit.VIEW_BLOCKS, ANY);

  private Blocks() {}

  private static Shape block(String type) {
    return Shape.typed(type).may("block_id", BLOCK_ID);
  }

  private static void textOrFields(JsonElement value, Spot spot) {
    JsonObject section = value.getAsJsonObject();
    if (!section.has("text") && !section.has("fields")) {
      spot.wrong("must have text or fields");
    }
  }
}
