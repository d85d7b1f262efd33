package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.TRAUMA;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Falls, crashes and blows. */
final class InjurySigns {
  private InjurySigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(TRAUMA, "a hard fall or crash", "hard-fall").calmedBy("slight"),
          urgent(TRAUMA, "a fall with bad pain", "fall", "severe").within(14).calmedBy("slight"),
          note(TRAUMA, "a fall", "fall"));
}
