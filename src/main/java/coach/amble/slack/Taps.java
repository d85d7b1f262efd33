package coach.amble.slack;

import coach.amble.coach.Asker;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Buttons: the effect is committed before the acknowledgement, the message is updated after it. */
public final class Taps implements Listener {
  private final Corners corners;
  private final Requests requests;
  private final Conversation conversation;
  private final Afterwards afterwards;
  private final HomeTab home;

  public Taps(
      Corners corners,
      Requests requests,
      Conversation conversation,
      Afterwards afterwards,
      HomeTab home) {
    this.corners = corners;
    this.requests = requests;
    this.conversation = conversation;
    this.afterwards = afterwards;
    this.home = home;
  }

  @Override
  public void listen(App app) {
    corners
        .buttons()
        .forEach(it -> app.blockAction(it.actions(), (r, context) -> handle(it, r, context)));
  }

  private Response handle(Button button, BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    BlockActionPayload.Action pressed = payload.getActions().getFirst();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    Tap tap = new Tap(asker, pressed.getActionId(), value(pressed));
    Meant press = button.press().apply(tap);
    Optional<Reply> reply =
        requests.once(asker, payload.getTriggerId(), conversation.pressed(asker, press));
    reply.ifPresent(it -> afterwards.run(() -> show(button.placement(), payload, context, it)));
    return context.ack();
  }

  /** The value of a button, or of the option chosen from a menu. */
  private static String value(BlockActionPayload.Action pressed) {
    return pressed.getSelectedOption() == null
        ? Objects.requireNonNullElse(pressed.getValue(), "")
        : pressed.getSelectedOption().getValue();
  }

  private void show(
      Placement placement, BlockActionPayload payload, ActionContext context, Reply reply)
      throws Exception {
    if (payload.getResponseUrl() == null) {
      home.publish(requests.asker(payload.getTeam().getId(), payload.getUser().getId()));
      return;
    }
    context.respond(
        ActionResponse.builder()
            .replaceOriginal(!(placement instanceof Placement.Below))
            .text(reply.text())
            .blocks(blocks(payload, placement, reply))
            .build());
  }

  private static List<LayoutBlock> blocks(
      BlockActionPayload payload, Placement placement, Reply reply) {
    var message = payload.getMessage();
    boolean whole = message == null || message.getBlocks() == null;
    return !whole && placement instanceof Placement.Part(String ids)
        ? replaced(message.getBlocks(), ids, reply)
        : reply.blocks();
  }

  /** The blocks with the answered part replaced; parts that are still open stay. */
  private static List<LayoutBlock> replaced(List<LayoutBlock> message, String ids, Reply reply) {
    List<LayoutBlock> blocks = new ArrayList<>();
    int answered = -1;
    for (LayoutBlock block : message) {
      if (block.getBlockId() != null && block.getBlockId().startsWith(ids)) {
        answered = answered < 0 ? blocks.size() : answered;
      } else {
        blocks.add(block);
      }
    }
    if (answered < 0) {
      return reply.blocks();
    }
    blocks.addAll(answered, reply.blocks());
    return blocks;
  }
}
