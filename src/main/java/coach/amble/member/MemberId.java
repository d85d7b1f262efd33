package coach.amble.member;

/** Our own id of a member; never shown to anybody. */
public record MemberId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
