package coach.amble.understanding.talk;

import coach.amble.understanding.talk.LabelledReplies.Reply;
import java.util.Locale;
import java.util.TreeMap;

/** Counts how replies were understood; sums only, never the messages. */
final class Tally {
  private final TreeMap<String, Counts> byIntent = new TreeMap<>();
  private final TreeMap<String, Integer> confused = new TreeMap<>();

  private static final class Counts {
    private int all;
    private int kind;
    private int whole;
    private int asked;
    private int wrongEffect;

    private void add(Counts other) {
      all += other.all;
      kind += other.kind;
      whole += other.whole;
      asked += other.asked;
      wrongEffect += other.wrongEffect;
    }

    private double share(int part) {
      return (double) part / all;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "intent %.4f, intent and values %.4f, asked back %.4f, wrong effect %.4f of %d",
          share(kind),
          share(whole),
          share(asked),
          share(wrongEffect),
          all);
    }
  }

  void count(Reply row, Intent intent) {
    Counts counts = byIntent.computeIfAbsent(row.intent(), none -> new Counts());
    String understood = LabelledReplies.name(intent);
    boolean kind = understood.equals(row.intent());
    boolean whole = LabelledReplies.same(row, intent);
    counts.all++;
    counts.kind += kind ? 1 : 0;
    counts.whole += whole ? 1 : 0;
    counts.asked += !kind && intent instanceof Intent.Unknown ? 1 : 0;
    counts.wrongEffect += !whole && changesSomething(intent) ? 1 : 0;
    if (!kind) {
      confused.merge(row.intent() + " as " + understood, 1, Integer::sum);
    }
  }

  double kindRight() {
    return sum().share(sum().kind);
  }

  double wrongEffect() {
    return sum().share(sum().wrongEffect);
  }

  private static boolean changesSomething(Intent intent) {
    return switch (intent) {
      case Intent.Done done -> true;
      case Intent.Skip skip -> true;
      case Intent.Snooze snooze -> true;
      case Intent.Pain pain -> true;
      case Intent.Pause pause -> true;
      case Intent.Stop stop -> true;
      case Intent.Resume resume -> true;
      case Intent.Undo undo -> true;
      default -> false;
    };
  }

  private Counts sum() {
    var sum = new Counts();
    byIntent.values().forEach(sum::add);
    return sum;
  }

  @Override
  public String toString() {
    var lines = new StringBuilder(sum().toString());
    byIntent.forEach(
        (intent, counts) -> lines.append("\n  ").append(intent).append(": ").append(counts));
    return lines.append("\n  confused: ").append(confused).toString();
  }
}
