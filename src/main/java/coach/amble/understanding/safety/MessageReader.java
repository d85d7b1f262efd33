package coach.amble.understanding.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From what somebody typed to what it mentions and how that is meant. */
final class MessageReader {
  private final Lexicon lexicon;
  private final Rewrites rewrites = new Rewrites(LexiconFile.lines("rewrites.txt"));
  private final Spelling spelling;
  private final PhraseFinder phrases;

  MessageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new PhraseFinder(lexicon);
    Set<String> vocabulary = lexicon.vocabulary();
    Set<String> known = new HashSet<>(LexiconFile.lines("plain-words.txt"));
    known.addAll(vocabulary);
    List<String> beginnings = lexicon.beginnings();
    this.spelling =
        new Spelling(
            vocabulary, w -> known.contains(w) || beginnings.stream().anyMatch(w::startsWith));
  }

  Meaning read(String text) {
    List<Word> words = words(text);
    return new Meaning(new Mentions(lexicon, words, phrases.find(words)));
  }

  List<Word> words(String text) {
    List<Word> split = WordSplitter.split(PlainText.of(text));
    return rewrites.apply(spelling.repair(rewrites.apply(split)));
  }
}
