package coach.amble.coach;

import coach.amble.gap.Gap;
import coach.amble.gap.Gaps;
import coach.amble.understanding.guide.Answer;
import coach.amble.understanding.guide.Guide;
import coach.amble.understanding.talk.Intent;

/** Questions to the walking guide; what it leaves open is kept where the workspace wants that. */
public final class AskingTheGuide {
  private final Guide guide;
  private final Gaps gaps;

  public AskingTheGuide(Guide guide, Gaps gaps) {
    this.guide = guide;
    this.gaps = gaps;
  }

  GuideResult question(Asker asker, String question) {
    if (question.isBlank()) {
      return new GuideResult.Contents();
    }
    return switch (guide.answer(question)) {
      case Answer.Given(var topic) -> new GuideResult.Given(topic, gaps.scrubbed(question));
      case Answer.Offered(var topics) -> new GuideResult.Offered(topics);
      case Answer.Outside(var nearest) -> {
        gaps.keep(asker.person().workspace(), Gap.Kind.OUTSIDE, question, asker.now());
        yield new GuideResult.Outside(nearest);
      }
    };
  }

  GuideResult topic(String id) {
    return guide
        .topic(id)
        .<GuideResult>map(topic -> new GuideResult.Given(topic, ""))
        .orElseGet(GuideResult.Contents::new);
  }

  GuideResult rate(Asker asker, Intent.Rate rate) {
    if (!rate.helpful()) {
      gaps.keep(asker.person().workspace(), Gap.Kind.NOT_HELPFUL, rate.question(), asker.now());
    }
    return new GuideResult.Rated(rate.helpful());
  }
}
