package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.coach.Result;
import coach.amble.delivery.OutgoingMessage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All corners together: whatever the coach does, one of them shows it. */
public final class Corners {
  private final List<Corner> all;
  private final Texts texts;

  /**
   * @param all in the order of their cards on Home
   * @throws IllegalStateException if a kind of result or of message, or an id, has no corner or
   *     more than one
   */
  public Corners(List<Corner> all, Texts texts) {
    this.all = List.copyOf(all);
    this.texts = texts;
    requireOneEach(kindsOfResult(), each(Corner::results).map(Look::kind));
    requireOneEach(kindsRenderedLate(), each(Corner::late).map(RenderedLate::kind));
    List<String> ids =
        Stream.concat(each(Corner::buttons).map(Button::id), each(Corner::forms).map(Form::id))
            .toList();
    requireOneEach(new HashSet<>(ids), ids.stream());
  }

  private static Set<Class<?>> kindsOfResult() {
    return Arrays.stream(Result.class.getPermittedSubclasses())
        .filter(Class::isInterface)
        .collect(Collectors.toSet());
  }

  /** An answer's body is written when it is put into the outbox. */
  private static Set<OutgoingMessage.Kind> kindsRenderedLate() {
    return EnumSet.complementOf(EnumSet.of(OutgoingMessage.Kind.ANSWER));
  }

  private static void requireOneEach(Set<?> wanted, Stream<?> found) {
    Map<Object, Long> corners =
        found.collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    for (Object it : wanted) {
      long count = corners.getOrDefault(it, 0L);
      if (count != 1) {
        throw new IllegalStateException(it + " is in " + count + " corners");
      }
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
    return each(Corner::late)
        .filter(it -> it.kind() == message.kind())
        .findFirst()
        .orElseThrow()
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
