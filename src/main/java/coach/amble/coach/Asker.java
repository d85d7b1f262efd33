package coach.amble.coach;

import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.member.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Who asks, and when.
 *
 * @param member empty for people who never joined or who stopped
 * @param admin whether the person is known to be an admin of the workspace
 */
public record Asker(Person person, Optional<Member> member, boolean admin, Instant now) {

  /**
   * Somebody who may or may not be an admin, and isn't taken for one.
   *
   * @param found the member as the database has it, also one who stopped
   */
  public static Asker of(Person person, Optional<Member> found, Instant now) {
    return new Asker(person, found.filter(member -> member.status() != Status.STOPPED), false, now);
  }

  /** The member's zone; UTC for everybody else. */
  public ZoneId zone() {
    return member.map(Member::zone).orElse(ZoneOffset.UTC);
  }

  public Asker asAdmin() {
    return new Asker(person, member, true, now);
  }
}
