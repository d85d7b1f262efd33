package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.KnownTexts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Floors under how strangers' messages are screened. Nothing learns from these rows, and nobody
 * reads them to tune: a failure tells shares, never rows.
 */
class SafetyGateTest {
  private static final SafetyScreen SCREEN = new SafetyScreen();
  private static final LabelledMessages ALL = LabelledMessages.read("/gate/safety.tsv");

  @Test
  void urgentMessagesAreCaught() {
    double urgent = urgent("urgent");

    assertThat(urgent).isGreaterThanOrEqualTo(.97);
    assertThat(urgent + noted("urgent")).isGreaterThanOrEqualTo(.985);
  }

  @Test
  void othersAreSeldomCalledUrgent() {
    assertThat(urgent("lookalike")).isLessThanOrEqualTo(.07);
    assertThat(urgent("ordinary")).isLessThanOrEqualTo(.016);
    assertThat(noted("ordinary")).isLessThanOrEqualTo(.05);
  }

  @Test
  void questionsToTheGuideAreSeldomCalledUrgent() {
    LabelledMessages questions =
        LabelledMessages.read("/gate/guide.tsv").only(it -> !it.label().equals("outside"));

    assertThat(urgent("question", questions)).isLessThanOrEqualTo(.01);
    assertThat(noted("question", questions)).isLessThanOrEqualTo(.05);
  }

  @Test
  void noRowIsKnown() {
    KnownTexts known = KnownTexts.read();

    assertThat(ALL.messages()).hasSizeGreaterThan(100);
    assertThat(ALL.messages().stream().filter(it -> known.has(it.text())).count()).isZero();
  }

  private static double urgent(String label) {
    return urgent(label, ALL.labelled(label));
  }

  private static double urgent(String name, LabelledMessages some) {
    return print(name + " urgent", some.urgent(SCREEN), some);
  }

  private static double noted(String label) {
    return noted(label, ALL.labelled(label));
  }

  private static double noted(String name, LabelledMessages some) {
    return print(name + " noted", some.noted(SCREEN), some);
  }

  private static double print(String name, double share, LabelledMessages of) {
    int count = of.messages().size();
    System.out.printf(Locale.ROOT, "gate, safety: %s %.3f of %d%n", name, share, count);
    return share;
  }
}
