package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.coach.Result;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One surface: its buttons and forms, how its results and messages look, its card on Home. */
public record Corner(
    List<Button> buttons,
    List<Form> forms,
    List<Look<?>> results,
    List<RenderedLate> late,
    List<Card> cards) {

  /** A corner of which nothing is known yet. */
  public static Corner empty() {
    return new Corner(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public Corner with(Button... more) {
    return new Corner(added(buttons, List.of(more)), forms, results, late, cards);
  }

  public Corner with(Form form) {
    return new Corner(buttons, added(forms, List.of(form)), results, late, cards);
  }

  public Corner with(RenderedLate kind) {
    return new Corner(buttons, forms, results, added(late, List.of(kind)), cards);
  }

  public Corner with(Card card) {
    return new Corner(buttons, forms, results, late, added(cards, List.of(card)));
  }

  public <R extends Result> Corner showing(Class<R> kind, BiFunction<R, Asker, Reply> reply) {
    return new Corner(
        buttons, forms, added(results, List.of(new Look<>(kind, reply))), late, cards);
  }

  private static <T> List<T> added(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
