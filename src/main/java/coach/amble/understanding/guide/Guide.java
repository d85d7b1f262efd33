package coach.amble.understanding.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The walking guide: its topics, and which of them answers a question. Immutable and safe for many
 * threads; the same question always gets the same answer.
 */
public final class Guide {
  private final List<Topic> topics;
  private final Map<String, Topic> byId;
  private final List<Section> sections;
  private final Matcher matcher;

  Guide(List<Topic> topics, Matcher matcher) {
    this.topics = List.copyOf(topics);
    this.byId = topics.stream().collect(Collectors.toUnmodifiableMap(Topic::id, topic -> topic));
    this.sections = inSections(topics);
    this.matcher = matcher;
  }

  /**
   * Opens the guide on the classpath.
   *
   * @throws BrokenGuide naming the file, if one is missing, misshapen, or of another build
   */
  public static Guide open() {
    List<Topic> topics = GuideFiles.topics();
    var synonyms = Synonyms.parse(GuideFiles.lines("synonyms.txt"));
    Matcher matcher = GuideTraining.LEARNING.open(in -> Matcher.read(in, synonyms));
    if (!matcher.ids().equals(topics.stream().map(Topic::id).toList())) {
      throw new BrokenGuide("guide/model.bin", "learned other topics; build the project again");
    }
    return new Guide(topics, matcher);
  }

  /** All topics in the guide's order. */
  public List<Topic> topics() {
    return topics;
  }

  /** The topic with this id. */
  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The chapters in the guide's order, for browsing. */
  public List<Section> sections() {
    return sections;
  }

  /**
   * What the guide has to say. Takes any text, also hostile or empty; of a very long one it reads
   * the beginning. The safety screen comes before this.
   */
  public Answer answer(String question) {
    if (QuestionWords.of(question).isEmpty()) {
      return new Answer.Outside(List.of());
    }
    return AnswerPolicy.decide(matcher.rank(question), topics);
  }

  /** Whether the guide's texts or phrasings have the word, in lower case, more than by accident. */
  public boolean knows(String word) {
    return matcher.known().containsKey(word);
  }

  /** All topics, likeliest first, however unlikely: for evaluation and for "did you mean". */
  public List<Candidate> candidates(String question) {
    return matcher.rank(question).matches().stream()
        .map(match -> new Candidate(topics.get(match.topic()), match.probability()))
        .toList();
  }

  private static List<Section> inSections(List<Topic> topics) {
    return topics.stream()
        .collect(Collectors.groupingBy(Topic::section, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
        .toList();
  }
}
