package coach.amble.understanding.talk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A heading rather than a sentence: "neck position during a walk". The guide may know. */
final class GuideTopic implements Recogniser {
  private static final int ENOUGH = 2;
  private static final Set<String> ONESELF = Set.of("i", "we", "you");

  @Override
  public @Nullable Intent in(Message message) {
    Tokens tokens = message.tokens();
    Set<String> domain = WordClasses.of("domain");
    long words = tokens.all().stream().filter(token -> domain.contains(token.word())).count();
    boolean heading = words >= ENOUGH && !tokens.hasWord(ONESELF);
    return heading ? new Intent.Question(message.text()) : null;
  }
}
