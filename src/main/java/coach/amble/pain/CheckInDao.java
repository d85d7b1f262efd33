package coach.amble.pain;

import coach.amble.member.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface CheckInDao {

  @SqlUpdate(
      """
      INSERT INTO check_in (member_id, felt_on, score, recorded_at)
      VALUES (:member, :feltOn, :score, :now)
      """)
  int insert(
      @Bind("member") MemberId member,
      @Bind("feltOn") LocalDate feltOn,
      @Bind("score") PainScore score,
      @Bind("now") Instant now);
}
