package coach.amble.safety;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link Worry} from labelled messages; the same messages, the same weights.
 */
final class WorryTraining {
  private static final double C = 4;
  private static final double SMALLEST = .1;

  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Map<RedFlag, Integer>> flags = new HashMap<>();

  /** A message as features, with the flag that it raises, or null. */
  record Example(Set<String> features, @Nullable RedFlag flag) {}

  static List<String> learn(List<Example> examples) {
    return new WorryTraining().lines(examples);
  }

  private List<String> lines(List<Example> examples) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.x = examples.stream().map(this::row).toArray(Feature[][]::new);
    problem.y = examples.stream().mapToDouble(e -> e.flag == null ? -1 : 1).toArray();
    problem.n = names.size();
    examples.forEach(this::countFlags);
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, C, .001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return lines(model.getFeatureWeights(), sign);
  }

  private Feature[] row(Example example) {
    double value = 1 / Math.sqrt(Math.max(1, example.features.size()));
    Stream<Feature> bias = Stream.of(new FeatureNode(number(Worry.BIAS), 1));
    Stream<Feature> rest =
        example.features.stream().map(this::number).sorted().map(i -> new FeatureNode(i, value));
    return Stream.concat(bias, rest).toArray(Feature[]::new);
  }

  private Integer number(String feature) {
    return index.computeIfAbsent(
        feature,
        f -> {
          names.add(f);
          return names.size();
        });
  }

  private void countFlags(Example example) {
    if (example.flag != null) {
      example.features.forEach(
          f -> flags.computeIfAbsent(f, k -> new HashMap<>()).merge(example.flag, 1, Integer::sum));
    }
  }

  private List<String> lines(double[] weights, double sign) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (Math.abs(weights[i]) >= SMALLEST || names.get(i).equals(Worry.BIAS)) {
        lines.add(line(names.get(i), sign * weights[i]));
      }
    }
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private String line(String feature, double weight) {
    RedFlag flag =
        flags.getOrDefault(feature, Map.of()).entrySet().stream()
            .max(Map.Entry.<RedFlag, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(RedFlag.CAUDA_EQUINA);
    return String.format(Locale.ROOT, "%s\t%.2f\t%s", feature, weight, flag);
  }
}
