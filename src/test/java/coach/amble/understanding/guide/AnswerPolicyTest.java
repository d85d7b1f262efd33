package coach.amble.understanding.guide;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.guide.Answer.Given;
import coach.amble.understanding.guide.Answer.Offered;
import coach.amble.understanding.guide.Answer.Outside;
import coach.amble.understanding.guide.Matcher.Match;
import coach.amble.understanding.guide.Matcher.Ranking;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerPolicyTest {
  private static final List<Topic> TOPICS = GuideFiles.topics();

  @Test
  void aClearQuestionIsAnsweredAtOnce() {
    assertThat(decide(.9, .8)).isEqualTo(new Given(TOPICS.get(7)));
  }

  @Test
  void manyLikelyTopicsAreOffered() {
    assertThat(decide(.9, .1)).isEqualTo(new Offered(firstThree()));
  }

  @Test
  void aDoubtfulQuestionIsOffered() {
    assertThat(decide(.2, .2)).isEqualTo(new Offered(firstThree()));
  }

  @Test
  void anUnlikelyQuestionIsOutsideWithItsNearestTopics() {
    assertThat(decide(.05, .05)).isEqualTo(new Outside(firstThree()));
  }

  private static Answer decide(double inside, double best) {
    var matches = List.of(match(7, best), match(3, .05), match(1, .04), match(0, .01));
    return AnswerPolicy.decide(new Ranking(matches, inside), TOPICS);
  }

  private static List<Topic> firstThree() {
    return List.of(TOPICS.get(7), TOPICS.get(3), TOPICS.get(1));
  }

  private static Match match(int topic, double probability) {
    return new Match(topic, probability);
  }
}
