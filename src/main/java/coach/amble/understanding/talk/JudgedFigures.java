package coach.amble.understanding.talk;

import coach.amble.understanding.learning.Model.Judgement;
import coach.amble.understanding.talk.Figures.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures, and what each probably says.
 *
 * @param judgements one for each figure
 */
record JudgedFigures(Figures figures, List<Judgement> judgements) {
  private static final double LIKELY = .5;

  FigureRole role(Figure figure) {
    return Labels.ROLES.likeliest(judgements.get(figures.all().indexOf(figure)));
  }

  boolean tells(FigureRole role) {
    return figures.all().stream().anyMatch(figure -> role(figure) == role);
  }

  /** The value, in whatever range, that most likely has the role, null: none. */
  @Nullable Double likeliest(FigureRole role) {
    return likeliest(role, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The value in this range that most likely has the role, null: none. */
  @Nullable Double likeliest(FigureRole role, double least, double largest) {
    @Nullable Double value = null;
    double most = LIKELY;
    for (int i = 0; i < judgements.size(); i++) {
      double share = Labels.ROLES.share(role, judgements.get(i));
      Figure figure = figures.all().get(i);
      if (share >= most && figure.value() >= least && figure.value() <= largest) {
        value = figure.value();
        most = share;
      }
    }
    return value;
  }
}
