package coach.amble.understanding.safety;

import coach.amble.understanding.text.PhraseFinder;
import coach.amble.understanding.text.PlainText;
import coach.amble.understanding.text.Spelling;
import coach.amble.understanding.text.Word;
import coach.amble.understanding.text.WordSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From what somebody typed to what it mentions and how that is meant. */
final class MessageReader {
  private static final int STRETCH = 250;
  private static final int OVERLAP = 50;

  private final Lexicon lexicon = Lexicon.load();
  private final Rewrites rewrites = new Rewrites(LexiconFile.lines("rewrites.txt"));
  private final PhraseFinder phrases = new PhraseFinder(lexicon.phrases(), lexicon.fillers());
  private final Set<String> known = new HashSet<>(LexiconFile.lines("plain-words.txt"));
  private final List<String> beginnings = lexicon.beginnings();
  private final Spelling spelling;

  MessageReader() {
    Set<String> vocabulary = lexicon.vocabulary();
    known.addAll(vocabulary);
    this.spelling =
        new Spelling(
            vocabulary.stream().collect(Collectors.toMap(Function.identity(), word -> 1)),
            this::knows);
  }

  /** Whether a word is right as it stands. */
  boolean knows(String word) {
    return known.contains(word) || beginnings.stream().anyMatch(word::startsWith);
  }

  Meaning read(String text) {
    return meaning(words(text));
  }

  /** A long message stretch by stretch, so that its end is heeded as much as its beginning. */
  List<Meaning> stretches(String text) {
    List<Word> words = words(text);
    return IntStream.iterate(0, from -> from < words.size(), from -> from + STRETCH - OVERLAP)
        .mapToObj(from -> words.subList(from, Math.min(from + STRETCH, words.size())))
        .map(this::meaning)
        .toList();
  }

  private Meaning meaning(List<Word> words) {
    return new Meaning(new Mentions(lexicon, words, phrases.find(words)));
  }

  List<Word> words(String text) {
    List<Word> folded = rewrites.apply(WordSplitter.split(PlainText.of(text)));
    List<String> repaired = spelling.repair(folded.stream().map(Word::text).toList());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      words.add(folded.get(i).reading(repaired.get(i)));
    }
    return rewrites.apply(words);
  }
}
