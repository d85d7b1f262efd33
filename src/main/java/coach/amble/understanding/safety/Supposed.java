package coach.amble.understanding.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that imagine a sign or ask about it in general: "what if I fall", "can walking cause
 * numbness?". A question about oneself ("is it normal that my groin is numb?") is not general.
 */
final class Supposed {
  private final Mentions mentions;
  private final List<Word> words;
  private final Set<Integer> general = new HashSet<>();
  private final Map<Integer, Integer> imaginedFrom = new HashMap<>();

  Supposed(Mentions mentions) {
    this.mentions = mentions;
    this.words = mentions.words();
    findGeneral();
    mentions.of("imagined").forEach(m -> imaginedFrom.merge(sentence(m), m.from(), Math::min));
  }

  /** Whether the mention stands in a sentence that asks in general, or after an "if". */
  boolean covers(Mention mention) {
    return general.contains(sentence(mention))
        || imaginedFrom.getOrDefault(sentence(mention), Integer.MAX_VALUE) <= mention.from();
  }

  private void findGeneral() {
    general.addAll(sentencesThatAsk());
    general.removeAll(sentencesWith("first-person"));
    general.removeAll(sentencesWith("writers-own"));
    general.removeAll(sentencesWith("present"));
    general.addAll(sentencesWith("asks-about"));
  }

  private int sentence(Mention mention) {
    return words.get(mention.from()).sentence();
  }

  private Set<Integer> sentencesWith(String concept) {
    Set<Integer> sentences = new HashSet<>();
    mentions.of(concept).forEach(m -> sentences.add(sentence(m)));
    return sentences;
  }

  private Set<Integer> sentencesThatAsk() {
    boolean[] opens = mentions.marked("question-opens");
    boolean[] lead = mentions.marked("question-lead");
    Set<Integer> asking = new HashSet<>();
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int sentence = words.get(i).sentence();
      if (opens[i] && !begun.contains(sentence)) {
        asking.add(sentence);
      }
      if (!lead[i]) {
        begun.add(sentence);
      }
    }
    return asking;
  }
}
