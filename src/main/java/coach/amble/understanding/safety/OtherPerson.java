package coach.amble.understanding.safety;

import coach.amble.understanding.text.Word;
import java.util.List;

/**
 * Whose body a message speaks of: "my mum has", "her legs", until the clause ends or the writer
 * comes in again. What somebody else noticed about the writer ("my wife says I drag my foot") stays
 * the writer's.
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

  /** Marks each word that speaks of somebody else. */
  static boolean[] in(Mentions mentions) {
    OtherPerson other = new OtherPerson(mentions);
    int[] ends = new int[other.words.size()];
    mentions.of("other-person").forEach(m -> ends[m.from()] = Math.max(ends[m.from()], m.to()));
    return other.judge(ends);
  }

  private boolean[] judge(int[] ends) {
    boolean[] others = new boolean[words.size()];
    boolean other = false;
    int until = 0;
    for (int i = 0; i < others.length; i++) {
      other &= i > 0 && words.get(i).clause() == words.get(i - 1).clause();
      if (ends[i] > 0 && (acts(i, ends[i]) || leads(i))) {
        other = !reported(ends[i]);
        until = ends[i];
      } else if (i >= until && (writer[i] || (words.get(i).text().equals("my") && ends[i] == 0))) {
        other = false;
      }
      others[i] = other;
    }
    return others;
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
