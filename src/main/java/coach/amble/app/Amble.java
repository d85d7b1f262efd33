package coach.amble.app;

public final class Amble {
  private Amble() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
