package coach.amble.understanding.quantity;

/** Why a figure can't be minutes that were walked, by how it is written or the words around it. */
public enum NotWalked {
  CLOCK,
  DAY,
  /** Steps and distances. */
  FAR,
  /** Laps, rooms, emails, money. */
  THING,
  /** How much it hurts. */
  PAIN,
  LATE,
  MEDICINE,
  MEETING,
  SITTING,
  CHORE,
  /** Cycling, running, swimming and other exercise. */
  WHEELS,
  SOMEBODY_ELSE,
  PLANNED,
  /** What was meant to be walked, and wasn't. */
  REGRETTED,
  /** Per day, heart rate, age, temperature. */
  RATE
}
