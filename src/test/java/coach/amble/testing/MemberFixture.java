package coach.amble.testing;

import coach.amble.member.Member;
import coach.amble.member.Person;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody who joined by their own choice: in Berlin, on a Monday, unless said otherwise. */
public final class MemberFixture {
  private String workspace = "T0WILLOW";
  private String userId = "U" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private LocalDateTime joinedAt = LocalDateTime.parse("2026-03-02T07:00");

  private MemberFixture() {}

  public static MemberFixture aMember() {
    return new MemberFixture();
  }

  public MemberFixture inZone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  public MemberFixture inWorkspace(String id) {
    workspace = id;
    return this;
  }

  public MemberFixture called(String slackId) {
    userId = slackId;
    return this;
  }

  /** Local date and time in the member's zone, such as 2026-03-02T07:00. */
  public MemberFixture joiningAt(String local) {
    joinedAt = LocalDateTime.parse(local);
    return this;
  }

  public Person person() {
    return new Person(new WorkspaceId(workspace), userId);
  }

  public Member in(Coaching coaching) {
    return coaching.enrolment().join(person(), zone, instant());
  }

  private Instant instant() {
    return joinedAt.atZone(zone).toInstant();
  }

  /** The instant at which the member's clock on the wall shows that. */
  public static Instant local(Member member, String dateAndTime) {
    return LocalDateTime.parse(dateAndTime).atZone(member.zone()).toInstant();
  }
}
