package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.Help.EMERGENCY;
import static coach.amble.understanding.safety.RedFlag.Help.SAME_DAY;

import java.util.Locale;

/**
 * Signs that need a clinician. Emergency signs follow NICE NG59 and the GIRFT/BASS cauda equina
 * guidance; same-day signs follow NICE NG59.
 */
public enum RedFlag {
  CAUDA_EQUINA(EMERGENCY),
  BLADDER_BOWEL(EMERGENCY),
  WEAKNESS(EMERGENCY),
  BOTH_LEGS(EMERGENCY),
  TRAUMA(EMERGENCY),
  CHEST(EMERGENCY),
  PULSING(EMERGENCY),
  FEVER(SAME_DAY),
  WEIGHT_LOSS(SAME_DAY),
  CANCER(SAME_DAY),
  NIGHT_PAIN(SAME_DAY),
  BONE(SAME_DAY),
  IV_DRUGS(SAME_DAY),
  IMMUNE(SAME_DAY);

  /** How fast help is needed. */
  public enum Help {
    EMERGENCY,
    SAME_DAY
  }

  private final Help help;

  RedFlag(Help help) {
    this.help = help;
  }

  /** By its name in files, such as {@code chest} or {@code both-legs}. */
  static RedFlag named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public Help help() {
    return help;
  }
}
