package coach.amble.understanding.safety;

import java.util.List;

/**
 * Whose body a message speaks of: "my mum has", "her legs", until the writer comes in again. What
 * somebody else noticed about the writer ("my wife says I drag my foot") stays the writer's. In a
 * later clause without a subject ("my wife is worried, chest tight") it may be either.
 */
final class OtherPerson {
  private static final int LEAD = 4;

  private final List<Word> words;
  private final boolean[] lead;
  private final boolean[] verb;
  private final boolean[] owner;
  private final boolean[] reports;
  private final boolean[] writer;

  private OtherPerson(Mentions mentions) {
    this.words = mentions.words();
    this.lead = mentions.marked("subject-lead");
    this.verb = mentions.marked("other-verb");
    this.owner = mentions.marked("other-owner");
    this.reports = mentions.marked("reports");
    this.writer = mentions.marked("first-person");
  }

  /** For each word the strongest standing that what it says can have. */
  static Standing[] in(Mentions mentions) {
    OtherPerson other = new OtherPerson(mentions);
    int[] ends = new int[other.words.size()];
    mentions.of("other-person").forEach(m -> ends[m.from()] = Math.max(ends[m.from()], m.to()));
    return other.judge(ends);
  }

  private Standing[] judge(int[] ends) {
    Standing[] standings = new Standing[words.size()];
    Standing current = Standing.LIVE;
    Standing afterwards = Standing.LIVE;
    int until = 0;
    for (int i = 0; i < standings.length; i++) {
      if (i > 0 && words.get(i).clause() != words.get(i - 1).clause()) {
        boolean ended = words.get(i).sentence() != words.get(i - 1).sentence();
        current = ended ? Standing.LIVE : current.stronger(afterwards);
      }
      boolean acts = ends[i] > 0 && acts(i, ends[i]);
      if (acts || (ends[i] > 0 && leads(i))) {
        current = reported(ends[i]) ? Standing.LIVE : Standing.VOID;
        afterwards = acts ? Standing.DOUBTFUL : Standing.LIVE;
        until = ends[i];
      } else if (i >= until && (writer[i] || (words.get(i).text().equals("my") && ends[i] == 0))) {
        current = Standing.LIVE;
      }
      standings[i] = current;
    }
    return standings;
  }

  private boolean acts(int from, int to) {
    return isPronoun(from) || verb(to) || owner[to - 1];
  }

  private boolean isPronoun(int i) {
    return switch (words.get(i).text()) {
      case "she", "he", "her", "his", "shes", "hes" -> true;
      default -> false;
    };
  }

  private boolean verb(int i) {
    return i < words.size() && verb[i];
  }

  /** Whether nothing but small words stands before it in its clause. */
  private boolean leads(int from) {
    int clause = words.get(from).clause();
    for (int i = from - 1; i >= 0 && words.get(i).clause() == clause; i--) {
      if (!lead[i] || from - i > LEAD) {
        return false;
      }
    }
    return true;
  }

  private boolean reported(int after) {
    return after < words.size()
        && (reports[after] || (after + 1 < words.size() && reports[after + 1]));
  }
}
