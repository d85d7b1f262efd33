package coach.amble.understanding.safety;

import static coach.amble.understanding.safety.RedFlag.BLADDER_BOWEL;
import static coach.amble.understanding.safety.Sign.note;
import static coach.amble.understanding.safety.Sign.urgent;

import java.util.List;

/** Bladder and bowel that do not obey. */
final class BladderSigns {
  private BladderSigns() {}

  static final List<Sign> ALL =
      List.of(
          urgent(BLADDER_BOWEL, "cannot pass urine", "retention"),
          urgent(BLADDER_BOWEL, "does not feel bladder or bowel", "void-unfelt"),
          urgent(BLADDER_BOWEL, "cannot hold it", "lost-hold"),
          urgent(BLADDER_BOWEL, "comes or stays by itself", "excreta", "void-problem").within(5),
          urgent(BLADDER_BOWEL, "bladder or bowel out of order", "organ", "organ-fault").within(3),
          urgent(BLADDER_BOWEL, "goes wrong on the toilet", "void-scene"),
          note(BLADDER_BOWEL, "speaks of bladder or bowel", "excreta"),
          note(BLADDER_BOWEL, "bladder or bowel trouble", "voiding", "trouble").within(6));
}
