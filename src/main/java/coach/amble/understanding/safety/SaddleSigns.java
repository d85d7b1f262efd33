package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.CAUDA_EQUINA;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Numbness where one sits. */
final class SaddleSigns {
  private SaddleSigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(CAUDA_EQUINA, "numb between the legs", "numb", "saddle").within(10),
          urgent(CAUDA_EQUINA, "numb buttocks", "numb", "bum")
              .within(8)
              .calmedBy("posture", "brief"),
          urgent(CAUDA_EQUINA, "does not feel wiping", "unfelt-wiping"),
          urgent(CAUDA_EQUINA, "nothing felt when washing", "numb", "wiping").within(8),
          urgent(CAUDA_EQUINA, "does not feel the chair", "numb", "seat")
              .within(5)
              .calmedBy("posture", "brief"),
          urgent(CAUDA_EQUINA, "feels nothing in sex", "numb", "sexual").within(8),
          urgent(CAUDA_EQUINA, "sexual function lost", "sexual-loss"),
          note(CAUDA_EQUINA, "odd feeling where one sits", "odd", "saddle/bum").within(6),
          note(CAUDA_EQUINA, "speaks of the saddle", "saddle"),
          note(CAUDA_EQUINA, "pain between the legs", "pain", "saddle").within(3),
          note(CAUDA_EQUINA, "numb somewhere", "numb-plain"));
}
