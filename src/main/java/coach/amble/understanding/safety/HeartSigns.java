package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.CHEST;
import static coach.amble.understanding.safety.RedFlag.PULSING;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Chest, breath, faints, and the pulsing belly. */
final class HeartSigns {
  private HeartSigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(PULSING, "pulse in the belly", "belly", "pulsing").within(6),
          urgent(PULSING, "pain that rips", "ripping", "back/belly", "pain").within(6),
          urgent(PULSING, "sudden pain of belly and back", "belly", "pain", "back", "sudden")
              .within(16),
          urgent(PULSING, "sudden back pain, unwell with it", "sudden", "back", "severe", "clammy")
              .within(16),
          urgent(PULSING, "sudden back pain and faint", "faint", "pain").within(16),
          urgent(PULSING, "known aneurysm and pain", "aneurysm", "pain"),
          urgent(CHEST, "pain or pressure in the chest", "chest-part", "chest-feeling").within(7),
          urgent(CHEST, "sign of the heart", "chest-sign"),
          urgent(CHEST, "short of breath", "breathless").calmedBy("exertion"),
          urgent(CHEST, "out of breath for little", "puffed", "unusual").within(12),
          urgent(CHEST, "very out of breath", "very-puffed").calmedBy("exertion"),
          urgent(CHEST, "fainting", "faint"),
          urgent(CHEST, "heart racing and dizzy", "heart-beat", "dizzy"),
          note(CHEST, "heart beats oddly", "heart-beat"),
          note(CHEST, "dizzy", "dizzy"),
          note(PULSING, "odd feeling in the belly", "belly", "flutter").within(5),
          note(PULSING, "sudden pain", "sudden", "severe", "pain").within(6));
}
