package coach.amble.programme;

import java.time.LocalTime;

/** A moment of the working day at which a short walk is suggested. */
public enum Slot {
  MORNING(LocalTime.of(8, 45), 3),
  MID_MORNING(LocalTime.of(10, 30), 2),
  LUNCH(LocalTime.of(12, 30), 7),
  AFTERNOON(LocalTime.of(15, 0), 2),
  EVENING(LocalTime.of(17, 30), 5);

  private final LocalTime usualTime;
  private final int weight;

  Slot(LocalTime usualTime, int weight) {
    this.usualTime = usualTime;
    this.weight = weight;
  }

  /** Local time at which the slot is due unless the member chose another. */
  public LocalTime usualTime() {
    return usualTime;
  }

  /** Share of the day's minutes relative to the other slots, as the guide's working day has it. */
  int weight() {
    return weight;
  }
}
