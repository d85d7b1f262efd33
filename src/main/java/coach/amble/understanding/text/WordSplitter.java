package coach.amble.understanding.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into words; punctuation ends clauses and sentences, apostrophes vanish. */
public final class WordSplitter {
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int clause;
  private int sentence;

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words of a text that {@link PlainText} made plain. */
  public static List<Word> split(String plain) {
    WordSplitter splitter = new WordSplitter(plain);
    for (int i = 0; i < plain.length(); i++) {
      splitter.read(i);
    }
    splitter.endWord();
    return splitter.words;
  }

  private void read(int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      readLetter(c);
    } else if (c == '\'') {
      return;
    } else if (isDecimalPoint(c, i)) {
      word.append('.');
    } else {
      readBreak(c, i);
    }
  }

  private void readLetter(char c) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0)) != Character.isDigit(c)) {
      boolean unitFollows = Character.isDigit(word.charAt(0));
      if (unitFollows) {
        endWord();
      }
    }
    if (!isThirdInARow(c)) {
      word.append(c);
    }
  }

  private boolean isThirdInARow(char c) {
    int n = word.length();
    return Character.isLetter(c) && n >= 2 && word.charAt(n - 1) == c && word.charAt(n - 2) == c;
  }

  private boolean isDecimalPoint(char c, int i) {
    return (c == '.' || c == ',')
        && !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && word.indexOf(".") < 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  private void readBreak(char c, int i) {
    endWord();
    switch (c) {
      case '.', '!', '?', '\n' -> {
        clause++;
        sentence++;
      }
      case ',', ';', ':', '(', ')' -> clause++;
      case '-' -> clause += text.startsWith(" ", i + 1) || text.startsWith("-", i + 1) ? 1 : 0;
      case '&', '+' -> words.add(new Word("and", clause, sentence));
      default -> {}
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), clause, sentence));
      word.setLength(0);
    }
  }
}
