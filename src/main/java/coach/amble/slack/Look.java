package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.coach.Result;
import java.util.function.BiFunction;

/** How results of one kind look. */
public record Look<R extends Result>(Class<R> kind, BiFunction<R, Asker, Reply> reply) {

  Reply show(Result result, Asker asker) {
    return reply.apply(kind.cast(result), asker);
  }
}
