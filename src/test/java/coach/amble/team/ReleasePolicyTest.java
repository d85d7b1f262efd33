package coach.amble.team;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.member.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasePolicyTest {
  private static final Map<MemberId, Integer> NONE_SHOWN = Map.of();

  @ParameterizedTest(name = "{0} walkers, at least {1}: {2}")
  @CsvSource({
    "0, 5, false",
    "1, 5, false",
    "4, 5, false",
    "5, 5, true",
    "6, 5, true",
    "2, 3, false",
    "3, 3, true"
  })
  void aFirstSumNeedsKWalkers(int walkers, int k, boolean shows) {
    assertThat(ReleasePolicy.mayRelease(NONE_SHOWN, walking(walkers), k)).isEqualTo(shows);
  }

  @Test
  void oneWhoJoinsDoesNotShow() {
    assertThat(ReleasePolicy.mayRelease(walking(5), with(walking(5), 99, 40), 5)).isFalse();
  }

  @Test
  void oneWhoLeavesDoesNotShow() {
    assertThat(ReleasePolicy.mayRelease(walking(6), walking(5), 5)).isFalse();
  }

  @Test
  void oneWhoWalksMoreDoesNotShow() {
    assertThat(ReleasePolicy.mayRelease(walking(8), with(walking(8), 1, 300), 5)).isFalse();
  }

  @Test
  void oneWhoTakesEverythingBackDoesNotShow() {
    Map<MemberId, Integer> without = new HashMap<>(walking(6));
    without.remove(new MemberId(3));

    assertThat(ReleasePolicy.mayRelease(walking(6), without, 5)).isFalse();
  }

  @Test
  void oneForOneDoesNotShow() {
    Map<MemberId, Integer> swapped = with(walking(6), 99, 40);
    swapped.remove(new MemberId(1));

    assertThat(ReleasePolicy.mayRelease(walking(6), swapped, 5)).isFalse();
  }

  @ParameterizedTest(name = "{0} of 8 walk on: {1}")
  @CsvSource({"0, false", "1, false", "4, false", "5, true", "8, true"})
  void aNewSumNeedsKWhoseMinutesChanged(int walkOn, boolean shows) {
    Map<MemberId, Integer> now = new HashMap<>(walking(8));
    IntStream.rangeClosed(1, walkOn).forEach(id -> now.merge(new MemberId(id), 5, Integer::sum));

    assertThat(ReleasePolicy.mayRelease(walking(8), now, 5)).isEqualTo(shows);
  }

  @Test
  void aSumOfFewNeverReplacesOneOfMany() {
    assertThat(ReleasePolicy.mayRelease(walking(20), walking(4), 5)).isFalse();
  }

  /** Whatever happens between, two sums that were shown one after the other differ by k members. */
  @Test
  void overAnyHistoryNeighbouringSumsDifferByAtLeastKMembers() {
    Random chance = new Random(20260302);
    Map<MemberId, Integer> shown = NONE_SHOWN;
    Map<MemberId, Integer> now = new HashMap<>();
    int releases = 0;
    for (int step = 0; step < 20_000; step++) {
      MemberId somebody = new MemberId(chance.nextInt(12));
      if (chance.nextInt(4) == 0) {
        now.remove(somebody);
      } else {
        now.merge(somebody, 1 + chance.nextInt(30), Integer::sum);
      }
      if (ReleasePolicy.mayRelease(shown, now, 5)) {
        assertThat(now).hasSizeGreaterThanOrEqualTo(5);
        assertThat(differing(shown, now)).isGreaterThanOrEqualTo(5);
        shown = Map.copyOf(now);
        releases++;
      }
    }
    assertThat(releases).isGreaterThan(100);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-03-15T09:59:59Z, 2026-03-09",
    "2026-03-15T10:00:00Z, 2026-03-09 2026-03-16",
    "2026-03-16T11:59:59Z, 2026-03-09 2026-03-16",
    "2026-03-16T12:00:00Z, 2026-03-16"
  })
  void aWeekIsCurrentFromItsFirstMomentAnywhereToItsLast(Instant now, String weeks) {
    assertThat(ReleasePolicy.weeks(now))
        .extracting(LocalDate::toString)
        .containsExactly(weeks.split(" ", -1));
  }

  private static long differing(Map<MemberId, Integer> one, Map<MemberId, Integer> other) {
    return IntStream.range(0, 12)
        .mapToObj(MemberId::new)
        .filter(id -> one.getOrDefault(id, 0) - other.getOrDefault(id, 0) != 0)
        .count();
  }

  /** Members 1 to n, each with minutes of their own. */
  private static Map<MemberId, Integer> walking(int members) {
    Map<MemberId, Integer> minutes = new HashMap<>();
    IntStream.rangeClosed(1, members).forEach(id -> minutes.put(new MemberId(id), 10 * id));
    return minutes;
  }

  private static Map<MemberId, Integer> with(Map<MemberId, Integer> minutes, long id, int more) {
    Map<MemberId, Integer> changed = new HashMap<>(minutes);
    changed.merge(new MemberId(id), more, Integer::sum);
    return changed;
  }
}
