package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.FEVER;
import static coach.amble.understanding.safety.RedFlag.NIGHT_PAIN;
import static coach.amble.understanding.safety.RedFlag.WEIGHT_LOSS;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Fever, weight lost without a reason, pain that does not let anybody sleep. */
final class IllnessSigns {
  private IllnessSigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(FEVER, "fever", "fever").calmedBy("minor-bug"),
          urgent(FEVER, "fever and back pain", "fever", "pain/back"),
          urgent(FEVER, "a fever's figure", "fever-figure", "thermometer").within(6),
          urgent(FEVER, "a fever's figure and pain", "fever-decimal", "pain")
              .within(6)
              .unless("weight-loss"),
          urgent(FEVER, "very ill with back pain", "very-ill", "pain/back"),
          urgent(WEIGHT_LOSS, "weight lost for no reason", "weight-loss", "unexplained")
              .calmedBy("hedge"),
          urgent(NIGHT_PAIN, "no position eases the night", "no-position", "night/wakes"),
          urgent(NIGHT_PAIN, "pain at night that never eases", "no-ease", "night/wakes", "pain"),
          urgent(NIGHT_PAIN, "pain through every night", "every-night", "wakes", "pain"),
          note(FEVER, "feels ill", "ill"),
          note(WEIGHT_LOSS, "weight lost", "weight-loss").unless("intended"),
          note(WEIGHT_LOSS, "no appetite", "unexplained", "weight-loss"),
          note(NIGHT_PAIN, "pain every night", "every-night", "pain").within(10),
          note(NIGHT_PAIN, "pain disturbs sleep", "wakes", "pain/back").within(12));
}
