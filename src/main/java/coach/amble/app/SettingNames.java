package coach.amble.app;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * The names of all settings. Spring refuses unknown keys of files and arguments, but not those of
 * the environment and of system properties: a misspelt AMBLE_SLACK_... would start the sandbox.
 */
final class SettingNames {
  private static final String PREFIX = "amble";

  private SettingNames() {}

  /** Every key, such as amble.slack.bot-token. */
  static List<String> keys() {
    return keys(PREFIX, AmbleSettings.class).toList();
  }

  private static Stream<String> keys(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            part -> {
              String key = prefix + "." + dashed(part);
              return part.getType().isRecord() ? keys(key, part.getType()) : Stream.of(key);
            });
  }

  private static String dashed(RecordComponent part) {
    return DataObjectPropertyName.toDashedForm(part.getName());
  }

  /** A key as an environment variable, such as AMBLE_SLACK_BOT_TOKEN. */
  static String variable(String key) {
    return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  /** Those that look like ours and aren't. Kubernetes' own, for a service "amble", don't count. */
  static List<String> unknownVariables(Set<String> names) {
    Set<String> known =
        keys().stream()
            .flatMap(key -> Stream.of(variable(key), variable(key.replace("-", ""))))
            .collect(Collectors.toSet());
    boolean inKubernetes = names.contains("AMBLE_SERVICE_HOST");
    return names.stream()
        .filter(name -> name.startsWith("AMBLE_") && !known.contains(name))
        .filter(name -> !(inKubernetes && name.matches("AMBLE_(SERVICE|PORT)(_.*)?")))
        .sorted()
        .toList();
  }

  /** System properties under "amble." that mean nothing here. */
  static List<String> unknownProperties(Set<String> names) {
    Set<ConfigurationPropertyName> known =
        keys().stream().map(ConfigurationPropertyName::of).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> name.startsWith(PREFIX + "."))
        .filter(name -> !known.contains(ConfigurationPropertyName.adapt(name, '.')))
        .sorted()
        .toList();
  }

  /**
   * Looks through this process's environment and system properties.
   *
   * @throws StartupException if there is an unknown one
   */
  static void refuseUnknown() {
    List<String> unknown =
        Stream.concat(
                unknownVariables(System.getenv().keySet()).stream(),
                unknownProperties(System.getProperties().stringPropertyNames()).stream())
            .toList();
    if (!unknown.isEmpty()) {
      throw new StartupException(refusal(unknown));
    }
  }

  static String refusal(List<String> unknown) {
    return "unknown setting "
        + String.join(", ", unknown)
        + ": correct or remove it; the README lists the settings.";
  }
}
