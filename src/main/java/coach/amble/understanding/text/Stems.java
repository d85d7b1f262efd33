package coach.amble.understanding.text;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English stems: "walks" and "walking" are both "walk". */
public final class Stems {
  private Stems() {}

  /** The stem of each word. */
  public static List<String> of(List<String> words) {
    var stemmer = new EnglishStemmer();
    return words.stream().map(word -> stem(stemmer, word)).toList();
  }

  private static String stem(EnglishStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
