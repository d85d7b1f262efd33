package coach.amble.slack;

import coach.amble.member.Member;
import coach.amble.member.Members;
import coach.amble.member.Person;
import coach.amble.member.Status;
import java.time.Instant;
import java.util.Optional;

/** Who asks, and when. */
record Asker(Person person, Optional<Member> found, Instant now) {

  static Asker of(Members members, Person person, Instant now) {
    return new Asker(person, members.find(person), now);
  }

  /** Empty for people who never joined or who stopped. */
  Optional<Member> member() {
    return found.filter(member -> member.status() != Status.STOPPED);
  }
}
