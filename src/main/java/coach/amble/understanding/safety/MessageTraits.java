package coach.amble.understanding.safety;

import coach.amble.understanding.learning.FeatureGroup;
import coach.amble.understanding.learning.Features;
import coach.amble.understanding.text.Mention;
import coach.amble.understanding.text.Stems;
import coach.amble.understanding.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is looked at in a message: its words, and what they mention and how it is meant. Weights and
 * minimum numbers of rows were chosen by cross-validation over the writers of the examples.
 */
final class MessageTraits {
  private static final FeatureGroup STEM = new FeatureGroup("stem", 1, 1);
  private static final FeatureGroup STEM_PAIR = new FeatureGroup("stem pair", .6, 3);
  private static final FeatureGroup STEM_TRIPLE = new FeatureGroup("stem triple", .4, 4);
  private static final FeatureGroup LETTERS = new FeatureGroup("letters", .7, 4);
  private static final FeatureGroup MEANT = new FeatureGroup("meant", .5, 2);
  private static final FeatureGroup TOGETHER = new FeatureGroup("meant together", .4, 6);
  private static final FeatureGroup IN_TURN = new FeatureGroup("meant in turn", .4, 6);

  /** Of every message, so that one of unknown words is judged as messages in general are. */
  private static final FeatureGroup ALWAYS = new FeatureGroup("always", 1, 1);

  private static final String CLAUSE = "|";
  private static final int NEAR = 6;

  private MessageTraits() {}

  static Features of(Meaning meaning) {
    List<Word> words = meaning.mentions().words();
    List<String> written = words.stream().map(Word::text).toList();
    List<String> stems = Stems.of(written);
    var features = new Features(STEM, stems);
    List<String> clauses = inClauses(words, stems);
    features.countRuns(STEM_PAIR, clauses, 2);
    features.countRuns(STEM_TRIPLE, clauses, 3);
    features.countLetters(LETTERS, written);
    features.count(ALWAYS, "message");
    List<Meant> meant = meant(meaning);
    Set<String> names = meant.stream().map(Meant::name).collect(Collectors.toSet());
    names.forEach(name -> features.count(MEANT, name));
    features.countTogether(TOGETHER, names);
    inTurn(meant).forEach(pair -> features.count(IN_TURN, pair));
    return features;
  }

  private record Meant(String name, Mention mention) {}

  private static List<String> inClauses(List<Word> words, List<String> stems) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      if (i > 0 && words.get(i).clause() != words.get(i - 1).clause()) {
        marked.add(CLAUSE);
      }
      marked.add(stems.get(i));
    }
    return marked;
  }

  private static List<Meant> meant(Meaning meaning) {
    return meaning.mentions().all().stream()
        .map(it -> new Meant(it.concept() + ":" + meaning.standing(it), it))
        .sorted(
            Comparator.<Meant>comparingInt(it -> it.mention.from())
                .thenComparingInt(it -> it.mention.to())
                .thenComparing(Meant::name))
        .toList();
  }

  private static Set<String> inTurn(List<Meant> meant) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < meant.size(); i++) {
      Meant first = meant.get(i);
      for (int j = i + 1; j < meant.size(); j++) {
        int between = meant.get(j).mention.from() - first.mention.to();
        if (between > NEAR) {
          break;
        }
        if (between >= 0) {
          pairs.add(first.name + ">" + meant.get(j).name);
        }
      }
    }
    return pairs;
  }
}
