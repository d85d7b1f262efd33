package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.coach.Result;
import coach.amble.delivery.OutgoingMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All corners together: whatever the coach does, one of them shows it. */
public final class Corners {
  private final List<Corner> all;
  private final Texts texts;

  /**
   * @param all in the order of their cards on Home
   * @throws IllegalStateException if a kind of result has no corner, or more than one
   */
  public Corners(List<Corner> all, Texts texts) {
    this.all = List.copyOf(all);
    this.texts = texts;
    kinds().forEach(this::requireOne);
  }

  private static Stream<Class<?>> kinds() {
    return Arrays.stream(Result.class.getPermittedSubclasses()).filter(Class::isInterface);
  }

  private void requireOne(Class<?> kind) {
    long corners = each(Corner::results).filter(it -> it.kind() == kind).count();
    if (corners != 1) {
      throw new IllegalStateException(corners + " corners show a " + kind.getSimpleName());
    }
  }

  Reply show(Result result, Asker asker) {
    return switch (result) {
      case Result.Both(var first, var second) ->
          show(first, asker).withLine(show(second, asker).text());
      case Result.Noted(var inner) -> show(inner, asker).withLine(texts.say("safety.note.text"));
      case Result other ->
          each(Corner::results)
              .filter(it -> it.kind().isInstance(other))
              .findFirst()
              .orElseThrow()
              .show(other, asker);
    };
  }

  /** Empty if the message isn't wanted any more. */
  public Optional<Reply> render(OutgoingMessage message) {
    return each(Corner::waiting)
        .filter(it -> it.kind() == message.kind())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no corner renders " + message.kind()))
        .reply()
        .apply(message);
  }

  List<Button> buttons() {
    return each(Corner::buttons).toList();
  }

  List<Form> forms() {
    return each(Corner::forms).toList();
  }

  List<Card> cards() {
    return each(Corner::cards).toList();
  }

  private <T> Stream<T> each(Function<Corner, List<T>> part) {
    return all.stream().map(part).flatMap(List::stream);
  }
}
