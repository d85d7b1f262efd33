package coach.amble.understanding.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/** Learns linear models from rows; the same rows give the same model. */
final class LinearTraining {
  private static final int MOST_ROUNDS = 1_000;

  private final Problem problem = new Problem();

  LinearTraining(List<Vector> rows, int features) {
    Linear.disableDebugOutput();
    problem.l = rows.size();
    problem.n = features;
    problem.x = rows.stream().map(LinearTraining::nodes).toArray(Feature[][]::new);
  }

  /**
   * A logistic regression of yes against no.
   *
   * @param cost of an error
   * @param noWeight how much more a "no" counts than a "yes"
   * @return a weight for each feature; above zero speaks for yes
   */
  double[] yesOrNo(List<Boolean> answers, double cost, double noWeight) {
    var parameter = new Parameter(SolverType.L2R_LR, cost, .001);
    parameter.setMaxIters(MOST_ROUNDS);
    parameter.setWeights(new double[] {1, noWeight}, new int[] {1, 0});
    problem.y = new double[answers.size()];
    for (int row = 0; row < answers.size(); row++) {
      problem.y[row] = answers.get(row) ? 1 : 0;
    }
    var model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
  }

  private static Feature[] nodes(Vector row) {
    var nodes = new Feature[row.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new FeatureNode(row.features()[i] + 1, row.values()[i]);
    }
    return nodes;
  }
}
