package coach.amble.understanding.quantity;

record Snooze(Line line, Now now) {
  Later later() {
    return new Untold();
  }
}
