package coach.amble.walk;

import coach.amble.member.Member;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What the members walked. */
public final class WalkLog {
  /** How many days back a walk can be recorded or taken back. */
  public static final int DAYS_BACK = 7;

  private final WalkDao dao;

  public WalkLog(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WalkDao.class);
  }

  /**
   * Whether a walk of that local day can be recorded now: today and {@value #DAYS_BACK} days back.
   */
  public static boolean accepts(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_BACK));
  }

  /**
   * Records one walk.
   *
   * @throws IllegalArgumentException if the minutes or the day are out of range
   */
  public Recorded.Kept record(Member member, Minutes minutes, LocalDate day, Instant now) {
    if (!minutes.isWalk() || !accepts(day, member.today(now))) {
      throw new IllegalArgumentException("cannot record " + minutes + " on " + day);
    }
    Walk walk = dao.insert(member.id(), day, minutes, now);
    return new Recorded.Kept(walk, today(member, now));
  }

  /** Takes back the walk recorded last within the days that can still be changed. */
  public Recorded undoLast(Member member, Instant now) {
    Optional<WalkId> last = dao.findLast(member.id(), since(member, now));
    return last.map(walk -> undo(member, walk, now)).orElseGet(Recorded.NothingToUndo::new);
  }

  /** Takes back one walk, once; somebody else's walk, or one too long ago, is not found. */
  public Recorded undo(Member member, WalkId walk, Instant now) {
    Optional<Walk> undone = dao.undo(walk, member.id(), since(member, now), now);
    return undone
        .<Recorded>map(it -> new Recorded.Undone(it, today(member, now)))
        .orElseGet(Recorded.NothingToUndo::new);
  }

  /** First local day that can still be changed. */
  private static LocalDate since(Member member, Instant now) {
    return member.today(now).minusDays(DAYS_BACK);
  }

  /** Minutes of the member's local day and week at the instant. */
  public Tally today(Member member, Instant now) {
    LocalDate day = member.today(now);
    LocalDate monday = monday(day);
    return dao.tally(member.id(), day, monday, monday.plusDays(6));
  }

  /** Minutes walked on one local day. */
  public Minutes on(Member member, LocalDate day) {
    return dao.tally(member.id(), day, day, day).day();
  }

  /** First day of the week that a local day belongs to. */
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
