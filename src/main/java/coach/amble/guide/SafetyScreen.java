package coach.amble.guide;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for red flags in what somebody wrote. Pure and deterministic; runs before anything else.
 */
public final class SafetyScreen {
  private static final Map<RedFlag, Pattern> SIGNS =
      Map.of(
          RedFlag.CAUDA_EQUINA,
              Pattern.compile(
                  "\\b(numb|tingl)\\w*.*\\b(groin|buttocks|genitals|saddle|inner thighs?)"),
          RedFlag.BLADDER_BOWEL,
              Pattern.compile(
                  "\\b(can'?t|cannot) (pee|urinate|pass urine)|lost control of my (bladder|bowels?)"),
          RedFlag.WEAKNESS, Pattern.compile("\\bfoot drop\\b|\\bleg (is|has gone) weak"),
          RedFlag.CHEST, Pattern.compile("\\bchest (pain|pressure)"));

  public Safety screen(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .min(java.util.Comparator.naturalOrder())
        .<Safety>map(Safety.Urgent::new)
        .orElseGet(Safety.None::new);
  }
}
