package coach.amble.nudge;

import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(DueSlot.class)
interface NudgeSlotDao {

  @SqlUpdate(
      """
      INSERT INTO nudge_slot (member_id, slot, local_time, next_on, next_at)
      VALUES (:memberId, :slot, :localTime, :nextOn, :nextAt)
      ON CONFLICT (member_id, slot)
      DO UPDATE SET local_time = excluded.local_time, next_on = excluded.next_on, next_at = excluded.next_at
      """)
  int upsert(@BindMethods DueSlot slot);

  @SqlUpdate("DELETE FROM nudge_slot WHERE member_id = :member")
  int deleteAll(@Bind("member") MemberId member);

  /** Locks the rows until the transaction ends; rows that another replica holds are passed over. */
  @SqlQuery(
      """
      WITH due AS MATERIALIZED (
        SELECT member_id, slot
        FROM nudge_slot
        WHERE next_at <= :now
        ORDER BY next_at, member_id, slot
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
      )
      SELECT s.member_id, s.slot, s.local_time, s.next_on, s.next_at
      FROM due JOIN nudge_slot s USING (member_id, slot)
      ORDER BY s.next_at, s.member_id, s.slot
      """)
  List<DueSlot> claimDue(@Bind("now") Instant now, @Bind("limit") int limit);

  @SqlUpdate(
      """
      UPDATE nudge_slot SET next_on = :on, next_at = :at
      WHERE member_id = :member AND slot = :slot
      """)
  int updateNext(
      @Bind("member") MemberId member,
      @Bind("slot") Slot slot,
      @Bind("on") LocalDate on,
      @Bind("at") Instant at);

  @SqlQuery("SELECT min(next_at) FROM nudge_slot")
  Optional<Instant> findNextAt();

  @SqlQuery("SELECT min(next_at) FROM nudge_slot WHERE member_id = :member")
  Optional<Instant> findNextAt(@Bind("member") MemberId member);

  @SqlQuery(
      """
      SELECT local_time FROM nudge_slot WHERE member_id = :member AND slot = :slot
      """)
  Optional<LocalTime> findLocalTime(@Bind("member") MemberId member, @Bind("slot") Slot slot);
}
