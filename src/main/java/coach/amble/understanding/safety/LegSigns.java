package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.BOTH_LEGS;
import static coach.amble.understanding.safety.RedFlag.WEAKNESS;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** A leg that fails, and both legs numb or weak. */
final class LegSigns {
  private LegSigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(WEAKNESS, "a foot that drops", "foot-sign").calmedBy("workout"),
          urgent(WEAKNESS, "a foot that drags", "drags", "one-foot").within(6).calmedBy("workout"),
          urgent(WEAKNESS, "a leg that fails", "weak", "leg")
              .within(6)
              .calmedBy("workout", "faintly"),
          urgent(WEAKNESS, "a dead leg", "leg-dead").calmedBy("posture", "brief", "workout"),
          urgent(WEAKNESS, "growing weakness", "grave-weak"),
          urgent(BOTH_LEGS, "both legs numb", "both-legs", "numb")
              .within(10)
              .unless("cold")
              .calmedBy("workout", "brief", "posture"),
          urgent(BOTH_LEGS, "both legs weak", "both-legs", "weak/legs-gone")
              .within(10)
              .calmedBy("workout", "brief"),
          urgent(BOTH_LEGS, "legs numb", "numb", "legs-plural")
              .within(8)
              .unless("cold")
              .calmedBy("workout", "brief", "posture"),
          urgent(BOTH_LEGS, "legs that do not carry", "legs-gone").calmedBy("workout", "brief"),
          urgent(BOTH_LEGS, "legs that need a wall", "legs-plural", "holding-on", "weak/numb/odd")
              .within(12)
              .calmedBy("workout"),
          urgent(BOTH_LEGS, "pain down both legs", "both-legs", "radiating").within(5),
          note(WEAKNESS, "a leg that feels odd", "odd", "leg").within(5),
          note(WEAKNESS, "feet that drag", "drags", "leg").within(4),
          note(WEAKNESS, "weak somewhere", "weak", "leg").within(8),
          note(WEAKNESS, "numb in one leg", "numb", "one-leg").within(8));
}
