package coach.amble.understanding.talk;

/** What a figure in a reply says. */
enum FigureRole {
  /** How long was walked, or a part of it. */
  MINUTES,
  /** How long was walked one way, of two. */
  MINUTES_TWICE,
  /** How much it hurts. */
  PAIN,
  /** How long to wait. */
  DELAY,
  /** Anything else; last, for the model. */
  OTHER
}
