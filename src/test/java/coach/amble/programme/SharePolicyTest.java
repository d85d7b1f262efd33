package coach.amble.programme;

import static coach.amble.programme.Slot.AFTERNOON;
import static coach.amble.programme.Slot.EVENING;
import static coach.amble.programme.Slot.LUNCH;
import static coach.amble.programme.Slot.MID_MORNING;
import static coach.amble.programme.Slot.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.walk.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharePolicyTest {
  private static final List<Slot> ALL = List.of(Slot.values());

  @ParameterizedTest(name = "{0} min a day")
  @CsvSource({
    // the day's dose by week of the programme; morning, mid-morning, lunch, afternoon, evening
    "10, 2, 2, 2, 2, 2",
    "15, 2, 2, 5, 2, 4",
    "20, 4, 2, 7, 2, 5",
    "25, 4, 3, 9, 3, 6",
    "30, 5, 3, 11, 3, 8"
  })
  void aWholeDaysDoseFollowsTheGuidesWorkingDay(
      int dose, int morning, int midMorning, int lunch, int afternoon, int evening) {
    assertThat(shares(dose, ALL))
        .containsExactly(
            Map.entry(MORNING, morning),
            Map.entry(MID_MORNING, midMorning),
            Map.entry(LUNCH, lunch),
            Map.entry(AFTERNOON, afternoon),
            Map.entry(EVENING, evening));
  }

  @Test
  void theSharesAddUpToWhatIsLeftForAnyRestAndAnySlots() {
    for (List<Slot> slots : subsets()) {
      for (int left = 0; left <= Minutes.LONGEST_WALK; left++) {
        Map<Slot, Integer> shares = shares(left, slots);

        assertThat(shares.keySet()).as("%d over %s", left, slots).containsExactlyElementsOf(slots);
        assertThat(sum(shares)).as("%d over %s", left, slots).isEqualTo(slots.isEmpty() ? 0 : left);
      }
    }
  }

  @Test
  void noWalkIsShorterThanTheShortestUnlessOneMinuteIsAllThatIsLeft() {
    for (List<Slot> slots : subsets()) {
      for (int left = 2; left <= 60; left++) {
        assertThat(shares(left, slots).values())
            .as("%d over %s", left, slots)
            .allMatch(share -> share == 0 || share >= SharePolicy.SHORTEST);
      }
    }
    assertThat(shares(1, ALL)).containsEntry(MORNING, 1).containsEntry(EVENING, 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "1, 1, 0, 0", "3, 3, 0, 0", "4, 2, 2, 0", "5, 3, 2, 0", "6, 2, 2, 2"})
  void whenLittleIsLeftTheEarlierSlotsAreServedFirst(int left, int one, int two, int three) {
    assertThat(shares(left, List.of(MORNING, MID_MORNING, AFTERNOON)).values())
        .containsExactly(one, two, three);
  }

  @Test
  void aSlotNeverGetsLessBecauseMoreIsLeft() {
    for (int left = 10; left < Minutes.LONGEST_WALK; left++) {
      Map<Slot, Integer> less = shares(left, ALL);
      Map<Slot, Integer> more = shares(left + 1, ALL);

      assertThat(ALL).allMatch(slot -> value(more, slot) >= value(less, slot));
    }
  }

  private static int value(Map<Slot, Integer> shares, Slot slot) {
    return shares.getOrDefault(slot, -1);
  }

  private static int sum(Map<Slot, Integer> shares) {
    return shares.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Slot, Integer> shares(int left, List<Slot> slots) {
    Map<Slot, Integer> shares = new LinkedHashMap<>();
    SharePolicy.share(new Minutes(left), slots)
        .forEach((slot, minutes) -> shares.put(slot, minutes.value()));
    return shares;
  }

  /** Every choice of slots, each in the order of the day. */
  private static List<List<Slot>> subsets() {
    List<List<Slot>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << ALL.size(); bits++) {
      int chosen = bits;
      subsets.add(
          IntStream.range(0, ALL.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(ALL::get)
              .toList());
    }
    return subsets;
  }
}
