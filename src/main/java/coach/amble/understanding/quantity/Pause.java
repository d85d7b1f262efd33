package coach.amble.understanding.quantity;

record Pause(Line line, Now now) {
  Span span() {
    return new Untold();
  }
}
