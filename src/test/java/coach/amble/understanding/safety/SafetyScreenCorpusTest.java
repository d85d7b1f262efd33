package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Floors under what the screen does with messages in many voices; raise them, never lower them. */
class SafetyScreenCorpusTest {
  private final SafetyScreen screen = new SafetyScreen();

  @Test
  void urgentMessagesAreCaught() {
    LabelledMessages urgent = LabelledMessages.training("urgent.tsv");

    assertThat(urgent.messages()).hasSizeGreaterThan(900);
    assertThat(urgent.urgent(screen)).isGreaterThanOrEqualTo(.99);
    assertThat(urgent.urgent(screen) + urgent.noted(screen)).isGreaterThanOrEqualTo(.995);
  }

  @Test
  void lookAlikesAreSeldomCalledUrgent() {
    LabelledMessages lookAlikes = LabelledMessages.training("lookalike.tsv");

    assertThat(lookAlikes.messages()).hasSizeGreaterThan(400);
    assertThat(lookAlikes.urgent(screen)).isLessThanOrEqualTo(.015);
  }

  @Test
  void ordinaryTalkIsLeftAlone() {
    LabelledMessages ordinary = LabelledMessages.training("ordinary.tsv");

    assertThat(ordinary.messages()).hasSizeGreaterThan(250);
    assertThat(ordinary.urgent(screen)).isLessThanOrEqualTo(.005);
    assertThat(ordinary.noted(screen)).isLessThanOrEqualTo(.045);
  }

  @Test
  void vagueWorriesGetMostlyANote() {
    LabelledMessages vague = LabelledMessages.training("note.tsv");

    assertThat(vague.noted(screen)).isGreaterThanOrEqualTo(.8);
    assertThat(vague.urgent(screen)).isLessThanOrEqualTo(.12);
  }
}
