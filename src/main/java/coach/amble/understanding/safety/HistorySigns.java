package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.BONE;
import static coach.amble.understanding.safety.RedFlag.CANCER;
import static coach.amble.understanding.safety.RedFlag.IMMUNE;
import static coach.amble.understanding.safety.RedFlag.IV_DRUGS;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Histories that make ordinary back pain a matter for today. */
final class HistorySigns {
  private HistorySigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(CANCER, "cancer and back pain", "cancer", "pain"),
          urgent(BONE, "long on steroids, new pain", "steroid", "long-use", "pain"),
          urgent(BONE, "weak bones and pain", "weak-bones", "pain"),
          urgent(BONE, "weak bones and a knock", "weak-bones", "fall/hard-fall/fracture"),
          urgent(BONE, "something broke", "fracture"),
          urgent(IV_DRUGS, "injects and pain", "inject-drug", "pain").unless("medical-injection"),
          urgent(IV_DRUGS, "drugs by needle and pain", "inject", "drug", "pain")
              .unless("medical-injection"),
          urgent(IMMUNE, "weak immune system and pain", "immune", "pain").calmedBy("hedge"),
          note(CANCER, "cancer", "cancer/lump"),
          urgent(BONE, "long on steroids, tender bone", "steroid", "bone-tender"),
          note(BONE, "a tender bone", "bone-tender"),
          note(BONE, "weak bones", "weak-bones"),
          note(BONE, "steroids", "steroid", "long-use"),
          note(IV_DRUGS, "injects", "inject-drug/inject").unless("medical-injection"),
          note(IMMUNE, "weak immune system", "immune/immune-guess"));
}
