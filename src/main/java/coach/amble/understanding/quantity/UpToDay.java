package coach.amble.understanding.quantity;

/** What stands around a day: whether it is the one on which it goes on. */
final class UpToDay {
  private UpToDay() {}

  /** The place of what leads up to a day: "until" in "until the end of friday". */
  static int before(Line line, Dated dated) {
    int before = dated.place() - 1;
    while (before > dated.place() - 6
        && (line.in(before, "beforeuntil") || line.is(before, Unit.CLOCK))) {
      before--;
    }
    return before;
  }

  static boolean resumes(Line line, Dated dated) {
    for (int place = dated.end(); place < dated.end() + 5 && !line.at(place).isBreak(); place++) {
      if (line.in(place, "resumesafter")) {
        return true;
      }
    }
    for (int place = before(line, dated);
        place >= dated.place() - 7 && !line.at(place).endsSentence();
        place--) {
      if (line.in(place, "quiet")) {
        return false;
      }
      if (line.in(place, "resumes")) {
        return true;
      }
    }
    return false;
  }
}
