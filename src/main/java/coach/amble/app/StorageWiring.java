package coach.amble.app;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The data folder and the database. */
@Configuration(proxyBeanMethods = false)
class StorageWiring {

  @Bean
  Mode mode(AmbleSettings settings) {
    SettingNames.refuseUnknown();
    return Mode.of(settings);
  }

  @Bean
  @Lazy
  Folder folder(AmbleSettings settings) {
    return Folder.take(settings.dataFolder().toAbsolutePath().normalize());
  }

  @Bean
  @Lazy
  EmbeddedDatabase embeddedDatabase(Folder folder) {
    return EmbeddedDatabase.start(folder);
  }

  /** The external database if one is set, else the embedded one. The mode is settled first. */
  @Bean
  HikariDataSource dataSource(
      Mode mode, AmbleSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
    AmbleSettings.DatabaseSettings external = settings.database();
    return Optional.of(external.url())
        .filter(url -> mode != Mode.SANDBOX && !url.isBlank())
        .map(url -> Database.connect(url, external.user(), external.password()))
        .orElseGet(() -> Database.connect(embedded.getObject().url(), "postgres", ""));
  }

  @Bean
  Jdbi jdbi(DataSource dataSource) {
    return Database.jdbi(dataSource);
  }

  @Bean
  DatabaseHealth databaseHealth(Jdbi jdbi) {
    return new DatabaseHealth(jdbi);
  }
}
