package coach.amble.understanding.quantity;

/** "half of it", "double what you suggested": shares of the suggested minutes. */
final class Suggested {
  private static final int FARTHEST = 4;

  private Suggested() {}

  /** 0: no share is told. */
  static double share(Line line) {
    for (int place = 0; place < line.size(); place++) {
      double share = line.is(place, "half") ? .5 : line.in(place, "twofold") ? 2 : 0;
      if (share > 0 && ofIt(line, place + 1)) {
        return share;
      }
    }
    return 0;
  }

  private static boolean ofIt(Line line, int place) {
    for (int next = place; next < place + FARTHEST && !line.at(next).isBreak(); next++) {
      if (line.in(next, "suggests")) {
        return true;
      }
    }
    return line.at(place).isBreak() && line.in(place - 2, "did");
  }
}
