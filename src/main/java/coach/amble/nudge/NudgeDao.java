package coach.amble.nudge;

import coach.amble.member.MemberId;
import coach.amble.programme.Slot;
import coach.amble.walk.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Nudge.class)
interface NudgeDao {

  /** Empty if the member had this slot's nudge on that date already. */
  @SqlQuery(
      """
      INSERT INTO nudge (member_id, local_date, slot, minutes, due_at, state)
      VALUES (:member, :on, :slot, :minutes, :dueAt, :state)
      ON CONFLICT ON CONSTRAINT nudge_once DO NOTHING
      RETURNING id, member_id, local_date, slot, minutes, due_at, state
      """)
  Optional<Nudge> insert(
      @Bind("member") MemberId member,
      @Bind("on") LocalDate on,
      @Bind("slot") Slot slot,
      @Bind("minutes") Minutes minutes,
      @Bind("dueAt") Instant dueAt,
      @Bind("state") NudgeState state);

  @SqlQuery(
      """
      SELECT id, member_id, local_date, slot, minutes, due_at, state
      FROM nudge
      WHERE id = :nudge
      """)
  Optional<Nudge> find(@Bind("nudge") NudgeId nudge);

  @SqlQuery(
      """
      SELECT id, member_id, local_date, slot, minutes, due_at, state
      FROM nudge
      WHERE member_id = :member AND local_date = :on AND state = 'OPEN'
      ORDER BY due_at DESC
      LIMIT 1
      """)
  Optional<Nudge> findOpen(@Bind("member") MemberId member, @Bind("on") LocalDate on);

  /** Minutes suggested on the date and not answered yet. */
  @SqlQuery(
      """
      SELECT coalesce(sum(minutes), 0)
      FROM nudge
      WHERE member_id = :member AND local_date = :on AND state = 'OPEN'
      """)
  Minutes sumOpen(@Bind("member") MemberId member, @Bind("on") LocalDate on);

  @SqlQuery(
      """
      UPDATE nudge SET state = :state, answered_at = :now, remind_at = NULL
      WHERE id = :nudge AND member_id = :member AND state = 'OPEN'
      RETURNING id, member_id, local_date, slot, minutes, due_at, state
      """)
  Optional<Nudge> close(
      @Bind("nudge") NudgeId nudge,
      @Bind("member") MemberId member,
      @Bind("state") NudgeState state,
      @Bind("now") Instant now);

  @SqlQuery(
      """
      UPDATE nudge SET remind_at = :remindAt
      WHERE id = :nudge AND member_id = :member AND state = 'OPEN'
      RETURNING id, member_id, local_date, slot, minutes, due_at, state
      """)
  Optional<Nudge> snooze(
      @Bind("nudge") NudgeId nudge,
      @Bind("member") MemberId member,
      @Bind("remindAt") Instant remindAt);

  /** Takes reminders that are due, with the instant of the reminder as the due instant. */
  @SqlQuery(
      """
      WITH due AS MATERIALIZED (
        SELECT id, remind_at
        FROM nudge
        WHERE remind_at <= :now
        ORDER BY remind_at, id
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
      )
      UPDATE nudge n SET remind_at = NULL
      FROM due
      WHERE n.id = due.id
      RETURNING n.id, n.member_id, n.local_date, n.slot, n.minutes, due.remind_at AS due_at, n.state
      """)
  List<Nudge> claimReminders(@Bind("now") Instant now, @Bind("limit") int limit);

  @SqlUpdate(
      "UPDATE nudge SET remind_at = NULL WHERE member_id = :member AND remind_at IS NOT NULL")
  int forgetReminders(@Bind("member") MemberId member);

  @SqlQuery("SELECT min(remind_at) FROM nudge WHERE remind_at IS NOT NULL")
  Optional<Instant> findNextReminderAt();
}
