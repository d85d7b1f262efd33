package coach.amble.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Buttons: the effect is committed before the acknowledgement, the message is updated after it. */
final class Taps {
  private final Requests requests;
  private final Afterwards afterwards;
  private final HomeTab home;

  Taps(Requests requests, Afterwards afterwards, HomeTab home) {
    this.requests = requests;
    this.afterwards = afterwards;
    this.home = home;
  }

  Response handle(TapAction action, BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    BlockActionPayload.Action pressed = payload.getActions().getFirst();
    Asker asker = requests.asker(payload.getTeam().getId(), payload.getUser().getId());
    String value = Objects.requireNonNullElse(pressed.getValue(), "");
    Tap tap = new Tap(asker, pressed.getActionId(), value);
    Optional<Reply> reply = requests.once(asker, payload.getTriggerId(), action.tap(tap));
    reply.ifPresent(it -> afterwards.run(() -> show(action, payload, context, it)));
    return context.ack();
  }

  private void show(
      TapAction action, BlockActionPayload payload, ActionContext context, Reply reply)
      throws Exception {
    if (payload.getResponseUrl() == null) {
      home.publish(requests.asker(payload.getTeam().getId(), payload.getUser().getId()));
      return;
    }
    List<LayoutBlock> blocks = replaced(payload, action.replaces(), reply);
    context.respond(
        ActionResponse.builder().replaceOriginal(true).text(reply.text()).blocks(blocks).build());
  }

  /** The message with the answered part replaced; parts that are still open stay. */
  private static List<LayoutBlock> replaced(BlockActionPayload payload, String part, Reply reply) {
    var message = payload.getMessage();
    if (part.isEmpty() || message == null || message.getBlocks() == null) {
      return reply.blocks();
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    int answered = -1;
    for (LayoutBlock block : message.getBlocks()) {
      if (belongs(block, part)) {
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

  private static boolean belongs(LayoutBlock block, String part) {
    return block.getBlockId() != null && block.getBlockId().startsWith(part);
  }
}
