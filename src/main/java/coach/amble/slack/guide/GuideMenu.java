package coach.amble.slack.guide;

import coach.amble.slack.Parts;
import coach.amble.understanding.guide.Section;
import coach.amble.understanding.guide.Topic;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;

/** All topics of the guide by chapter, as a menu. */
final class GuideMenu {
  private GuideMenu() {}

  static StaticSelectElement of(String actionId, List<Section> sections, String placeholder) {
    return StaticSelectElement.builder()
        .actionId(actionId)
        .placeholder(Parts.plain(placeholder))
        .optionGroups(sections.stream().map(GuideMenu::group).toList())
        .build();
  }

  private static OptionGroupObject group(Section section) {
    return OptionGroupObject.builder()
        .label(Parts.plain(section.title()))
        .options(section.topics().stream().map(GuideMenu::option).toList())
        .build();
  }

  private static OptionObject option(Topic topic) {
    return OptionObject.builder()
        .text(Parts.plain(Parts.cutLabel(topic.title())))
        .value(topic.id())
        .build();
  }
}
