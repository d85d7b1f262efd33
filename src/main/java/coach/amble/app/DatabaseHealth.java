package coach.amble.app;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the database answers. Says no more than that to those who ask. */
final class DatabaseHealth implements HealthIndicator {
  private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);

  private final Jdbi jdbi;

  DatabaseHealth(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Health health() {
    try {
      jdbi.useHandle(handle -> handle.execute("SELECT 1"));
      return Health.up().build();
    } catch (RuntimeException e) {
      log.warn("the database doesn't answer: {}", StartupException.reason(e));
      return Health.down().build();
    }
  }
}
