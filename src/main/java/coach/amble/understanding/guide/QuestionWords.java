package coach.amble.understanding.guide;

import coach.amble.understanding.text.PlainText;
import coach.amble.understanding.text.Word;
import coach.amble.understanding.text.WordSplitter;
import java.util.List;

/** The words of a question, whatever somebody pasted into it. */
final class QuestionWords {
  private static final int LONGEST_MESSAGE = 2_000;
  private static final int LONGEST_WORD = 32;
  private static final int MOST_WORDS = 250;

  private QuestionWords() {}

  /** Those of the beginning, in their order; very long ones cut. */
  static List<String> of(String text) {
    String beginning = text.substring(0, Math.min(LONGEST_MESSAGE, text.length()));
    return WordSplitter.split(PlainText.of(beginning)).stream()
        .limit(MOST_WORDS)
        .map(Word::text)
        .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
        .toList();
  }
}
