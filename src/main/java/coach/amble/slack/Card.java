package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.member.Member;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a corner shows on a member's Home.
 *
 * @param blocks one below the other
 * @param buttons for the row of buttons that all corners share
 */
public record Card(
    BiFunction<Asker, Member, List<LayoutBlock>> blocks,
    BiFunction<Asker, Member, List<ButtonElement>> buttons) {

  public static Card of(BiFunction<Asker, Member, List<LayoutBlock>> blocks) {
    return new Card(blocks, (asker, member) -> List.of());
  }

  public static Card ofButtons(BiFunction<Asker, Member, List<ButtonElement>> buttons) {
    return new Card((asker, member) -> List.of(), buttons);
  }
}
