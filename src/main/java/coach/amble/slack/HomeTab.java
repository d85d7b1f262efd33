package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.coach.MemberResult;
import coach.amble.member.Member;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Home tab: the corners' cards with one row of buttons below the first, or the introduction for
 * people who didn't join.
 */
public final class HomeTab {
  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

  private final Texts texts;
  private final SlackConnection slack;
  private final Corners corners;

  public HomeTab(Texts texts, SlackConnection slack, Corners corners) {
    this.texts = texts;
    this.slack = slack;
    this.corners = corners;
  }

  /** Draws the tab anew. */
  void publish(Asker asker) throws IOException, SlackApiException {
    List<LayoutBlock> blocks =
        asker
            .member()
            .map(member -> cards(asker, member))
            .orElseGet(() -> corners.show(new MemberResult.Introduced(), asker).blocks());
    View view = View.builder().type("home").blocks(blocks).build();
    var response = slack.methods().viewsPublish(r -> r.userId(asker.person().userId()).view(view));
    if (!response.isOk()) {
      log.warn("views.publish for {} failed: {}", asker.person(), response.getError());
    }
  }

  private List<LayoutBlock> cards(Asker asker, Member member) {
    List<LayoutBlock> blocks = new ArrayList<>();
    List<ButtonElement> buttons = new ArrayList<>();
    int row = -1;
    for (Card card : corners.cards()) {
      blocks.addAll(card.blocks().apply(asker, member));
      buttons.addAll(card.buttons().apply(asker, member));
      row = row < 0 ? blocks.size() : row;
    }
    blocks.add(Math.max(row, 0), Parts.actions("home", buttons));
    blocks.add(Parts.context(texts.say("home.private.text")));
    return blocks;
  }
}
