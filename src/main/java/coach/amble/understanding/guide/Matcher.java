package coach.amble.understanding.guide;

import coach.amble.understanding.learning.Model;
import coach.amble.understanding.learning.Model.Judgement;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the topics that a question is about.
 *
 * @param ids the topics in the order of their labels
 * @param known each well-known word and how often it is used
 */
record Matcher(List<String> ids, SortedMap<String, Integer> known, Wording wording, Model model) {
  /** A topic by its place in {@link #ids}, and its probability. */
  record Match(int topic, double probability) {}

  /**
   * All topics for a message, likeliest first.
   *
   * @param inside the probability that the guide covers it at all
   */
  record Ranking(List<Match> matches, double inside) {}

  Ranking rank(String message) {
    Judgement judged = model.judge(wording.of(message));
    double covered = 1 - judged.shares()[ids.size()];
    var matches =
        IntStream.range(0, ids.size())
            .mapToObj(topic -> new Match(topic, judged.inside() * judged.shares()[topic] / covered))
            .sorted(Comparator.comparingDouble(Match::probability).reversed())
            .toList();
    return new Ranking(matches, judged.inside());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(ids.size());
    for (String id : ids) {
      out.writeUTF(id);
    }
    out.writeInt(known.size());
    for (Map.Entry<String, Integer> word : known.entrySet()) {
      out.writeUTF(word.getKey());
      out.writeInt(word.getValue());
    }
    model.write(out);
  }

  static Matcher read(DataInputStream in, Synonyms synonyms) throws IOException {
    var ids = new ArrayList<String>();
    for (int left = in.readInt(); left > 0; left--) {
      ids.add(in.readUTF());
    }
    var known = new TreeMap<String, Integer>();
    for (int left = in.readInt(); left > 0; left--) {
      known.put(in.readUTF(), in.readInt());
    }
    return new Matcher(List.copyOf(ids), known, Wording.knowing(known, synonyms), Model.read(in));
  }
}
