package coach.amble.understanding.safety;

import coach.amble.understanding.text.Mention;
import coach.amble.understanding.text.Word;
import java.util.List;

/**
 * What a message denies: "no numbness, tingling or weakness", "haven't lost control". A denying
 * word that is part of a sign ("no feeling") denies nothing, nor does one in a phrase such as "no
 * walk".
 */
final class Denial {
  private static final int REACH = 6;

  private final List<Word> words;
  private final int[] signEnds;
  private final boolean[] endsListing;
  private final boolean[] turns;
  private final boolean[] denied;

  private Denial(Mentions mentions) {
    this.words = mentions.words();
    this.signEnds = mentions.signEnds();
    this.endsListing = mentions.marked("listing-ends");
    this.turns = mentions.marked("turn");
    this.denied = new boolean[words.size()];
  }

  /** Marks each denied word. */
  static boolean[] in(Mentions mentions) {
    Denial denial = new Denial(mentions);
    boolean[] meantOtherwise = mentions.marked("not-a-denial");
    boolean[] partOfSign = denial.insideSigns();
    for (Mention negator : mentions.of("negator")) {
      if (!meantOtherwise[negator.from()] && !partOfSign[negator.from()]) {
        denial.spread(negator.to());
      }
    }
    return denial.denied;
  }

  /** Marks words within signs of two words or more. */
  private boolean[] insideSigns() {
    boolean[] inside = new boolean[words.size()];
    int until = 0;
    for (int i = 0; i < words.size(); i++) {
      until = signEnds[i] > i + 1 ? Math.max(until, signEnds[i]) : until;
      inside[i] = i < until;
    }
    return inside;
  }

  private void spread(int from) {
    int reach = from + REACH;
    boolean sawSign = false;
    for (int i = from; i < words.size() && i < reach && !stops(from, i, sawSign); i++) {
      if (denied[i]) {
        return;
      }
      denied[i] = true;
      if (signEnds[i] > 0) {
        sawSign = true;
        reach = signEnds[i] + REACH;
      }
    }
  }

  private boolean stops(int from, int i, boolean sawSign) {
    Word word = words.get(i);
    if (i == 0 || turns[i] || word.sentence() != words.get(from - 1).sentence()) {
      return true;
    }
    boolean newClause = word.clause() != words.get(i - 1).clause();
    if (newClause && (!sawSign || !continuesListing(i))) {
      return true;
    }
    boolean joined = i > from && words.get(i - 1).text().equals("and");
    return ((newClause || joined) && endsListing[i]) || (isSubject(i) && i > from);
  }

  private boolean isSubject(int i) {
    return switch (words.get(i).text()) {
      case "i", "im", "ive", "it", "its" -> true;
      default -> false;
    };
  }

  /** A clause goes on listing when it is short of subjects: ", tingling or weakness". */
  private boolean continuesListing(int i) {
    for (int j = i; j < words.size() && words.get(j).clause() == words.get(i).clause(); j++) {
      if (endsListing[j] || turns[j]) {
        return false;
      }
    }
    return true;
  }
}
