package coach.amble.app;

import coach.amble.member.MemberId;
import coach.amble.nudge.NudgeId;
import coach.amble.pain.PainScore;
import coach.amble.team.TeamId;
import coach.amble.walk.Minutes;
import coach.amble.walk.WalkId;
import coach.amble.workspace.WorkspaceId;
import java.sql.Types;
import java.time.ZoneId;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Our ids and quantities as columns. */
final class ValueTypes implements JdbiPlugin {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    text(jdbi, WorkspaceId.class, WorkspaceId::value, WorkspaceId::new);
    text(jdbi, ZoneId.class, ZoneId::getId, ZoneId::of);
    row(jdbi, MemberId.class, MemberId::value, MemberId::new);
    row(jdbi, WalkId.class, WalkId::value, WalkId::new);
    row(jdbi, NudgeId.class, NudgeId::value, NudgeId::new);
    row(jdbi, TeamId.class, TeamId::value, TeamId::new);
    number(jdbi, Minutes.class, Minutes::value, Minutes::new);
    number(jdbi, PainScore.class, PainScore::value, PainScore::new);
  }

  private static <T> void text(
      Jdbi jdbi, Class<T> type, Function<T, String> to, Function<String, T> from) {
    jdbi.registerArgument(new ArgumentOf<>(type, Types.VARCHAR, to::apply));
    jdbi.registerColumnMapper(type, (rows, column, context) -> from.apply(rows.getString(column)));
  }

  private static <T> void row(
      Jdbi jdbi, Class<T> type, Function<T, Long> to, Function<Long, T> from) {
    jdbi.registerArgument(new ArgumentOf<>(type, Types.BIGINT, to::apply));
    jdbi.registerColumnMapper(type, (rows, column, context) -> from.apply(rows.getLong(column)));
  }

  private static <T> void number(
      Jdbi jdbi, Class<T> type, Function<T, Integer> to, Function<Integer, T> from) {
    jdbi.registerArgument(new ArgumentOf<>(type, Types.INTEGER, to::apply));
    jdbi.registerColumnMapper(type, (rows, column, context) -> from.apply(rows.getInt(column)));
  }

  /** Binds a type, and those that extend it, by its value. */
  private static final class ArgumentOf<T> implements org.jdbi.v3.core.argument.ArgumentFactory {
    private final Class<T> type;
    private final int sqlType;
    private final Function<T, Object> value;

    ArgumentOf(Class<T> type, int sqlType, Function<T, Object> value) {
      this.type = type;
      this.sqlType = sqlType;
      this.value = value;
    }

    @Override
    public java.util.Optional<Argument> build(
        java.lang.reflect.Type declared, Object bound, ConfigRegistry config) {
      return type.isInstance(bound)
          ? java.util.Optional.of(
              (position, statement, context) ->
                  statement.setObject(position, value.apply(type.cast(bound)), sqlType))
          : java.util.Optional.empty();
    }
  }
}
