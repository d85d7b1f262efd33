package coach.amble.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import coach.amble.understanding.learning.Neighbours.Neighbour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final int EVERYWHERE = 0;
  private static final int EXAMPLES = 100;

  /** Each example has a feature of its own and one that all have. */
  private static final Neighbours NEIGHBOURS =
      Neighbours.of(
          IntStream.range(0, EXAMPLES).mapToObj(row -> vector(EVERYWHERE, row + 1)).toList(),
          IntStream.range(0, EXAMPLES).toArray(),
          EXAMPLES + 1);

  @Test
  void theLikestExampleComesFirst() {
    assertThat(NEIGHBOURS.nearest(vector(8)))
        .singleElement()
        .satisfies(
            nearest -> {
              assertThat(nearest.label()).isEqualTo(7);
              assertThat(nearest.likeness()).isCloseTo(Math.sqrt(.5), offset(.01));
            });
  }

  @Test
  void whatAllHaveMakesNoneAlike() {
    assertThat(NEIGHBOURS.nearest(vector(EVERYWHERE))).isEmpty();
  }

  @Test
  void noMoreThanThirtyVote() {
    List<Vector> same = new ArrayList<>();
    IntStream.range(0, EXAMPLES).forEach(row -> same.add(vector(row / 20)));
    List<Neighbour> nearest =
        Neighbours.of(same, new int[EXAMPLES], 5).nearest(vector(0, 1, 2, 3, 4));

    assertThat(nearest).hasSize(30);
  }

  private static Vector vector(int... features) {
    float[] values = new float[features.length];
    Arrays.fill(values, 1);
    return new Vector(features, values);
  }
}
