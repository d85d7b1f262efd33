package coach.amble.app;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The image and the Kubernetes manifests fit each other and the settings. */
class DeploymentTest {
  private static final String POD = "spec.template.spec";

  @Test
  void theVariablesAreSettingsAndMakeHttpModeWithAnExternalDatabase() throws IOException {
    Map<String, String> variables =
        container().getAsJsonArray("env").asList().stream()
            .collect(toMap(each -> text(each, "name"), DeploymentTest::value));
    assertThat(SettingNames.unknownVariables(variables.keySet())).isEmpty();
    AmbleSettings settings = SettingsTest.of(variables);
    assertThat(Mode.of(settings)).isEqualTo(Mode.HTTP);
    assertThat(settings.slack().botToken()).isEqualTo("bot-token");
    assertThat(settings.slack().signingSecret()).isEqualTo("signing-secret");
    assertThat(settings.database().url()).startsWith("jdbc:postgresql://");
    assertThat(settings.database().user()).isEqualTo("database-user");
    assertThat(settings.database().password()).isEqualTo("database-password");
  }

  /** A secret's value is taken to be its key. */
  private static String value(JsonElement variable) {
    return variable.getAsJsonObject().has("value")
        ? text(variable, "value")
        : text(variable, "valueFrom.secretKeyRef.key");
  }

  @Test
  void probesAskTheHealthGroups() throws IOException {
    assertProbe("startupProbe", "/actuator/health/liveness");
    assertProbe("livenessProbe", "/actuator/health/liveness");
    assertProbe("readinessProbe", "/actuator/health/readiness");
  }

  private static void assertProbe(String probe, String path) throws IOException {
    assertThat(text(container(), probe + ".httpGet.path")).isEqualTo(path);
    assertThat(text(container(), probe + ".httpGet.port")).isEqualTo(text(port(), "name"));
  }

  @Test
  void theImageIsBuiltFromAllThatTheBuildReads() throws IOException {
    List<String> image = Files.readAllLines(Path.of("Dockerfile"));
    List<String> sent = Files.readAllLines(Path.of(".dockerignore"));

    assertThat(List.of("db", "src/main", "src/training"))
        .allSatisfy(
            folder -> {
              assertThat(image).contains("COPY " + folder + " " + folder);
              assertThat(sent).contains("!" + folder);
            });
  }

  /** Both with a digest, or neither yet. */
  @Test
  void theImageRunsOnTheReleaseThatBuiltIt() throws IOException {
    var bases =
        Pattern.compile("(?m)^FROM eclipse-temurin:(\\d+)-(jdk|jre)-noble(@sha256:[0-9a-f]{64})?")
            .matcher(Files.readString(Path.of("Dockerfile")))
            .results()
            .toList();

    assertThat(bases).extracting(base -> base.group(2)).containsExactly("jdk", "jre");
    assertThat(bases.getFirst().group(1)).isEqualTo(bases.getLast().group(1));
    assertThat(bases.getFirst().group(3) == null).isEqualTo(bases.getLast().group(3) == null);
  }

  @Test
  void mavenIsCheckedWithUnzipAndWithout() throws IOException {
    Properties wrapper = new Properties();
    try (var in = Files.newBufferedReader(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
      wrapper.load(in);
    }

    assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    assertThat(wrapper.getProperty("distributionTarSha256Sum")).matches("[0-9a-f]{64}");
    assertThat(Files.readString(Path.of("mvnw")))
        .contains("distributionSha256Sum=\"${distributionTarSha256Sum-}\"");
  }

  @Test
  void theServiceAndTheBudgetFindThePods() throws IOException {
    var labels = at(read("deployment"), "spec.template.metadata.labels");
    assertThat(at(read("deployment"), "spec.selector.matchLabels")).isEqualTo(labels);
    assertThat(at(read("service"), "spec.selector")).isEqualTo(labels);
    assertThat(at(read("disruption-budget"), "spec.selector.matchLabels")).isEqualTo(labels);
    var served = at(read("service"), "spec.ports").getAsJsonArray().get(0);
    assertThat(text(served, "targetPort")).isEqualTo(text(port(), "name"));
  }

  @Test
  void oneReplicaCanGoWhileAnotherStays() throws IOException {
    int replicas = at(read("deployment"), "spec.replicas").getAsInt();
    int stay = at(read("disruption-budget"), "spec.minAvailable").getAsInt();
    assertThat(stay).isPositive().isLessThan(replicas);
  }

  @Test
  void theImageAndThePodNameTheSameUserAndPortAndNotRoot() throws IOException {
    String image = Files.readString(Path.of("Dockerfile"));
    var security = at(read("deployment"), POD + ".securityContext");
    assertThat(image)
        .contains("\nUSER " + text(security, "runAsUser") + "\n")
        .contains("--uid " + text(security, "runAsUser") + " ")
        .contains("\nEXPOSE " + text(port(), "containerPort") + "\n");
    assertThat(at(security, "runAsNonRoot").getAsBoolean()).isTrue();
  }

  @Test
  void theImageSetsOnlyVariablesThatExist() throws IOException {
    var found =
        Pattern.compile("AMBLE_[A-Z_]+")
            .matcher(Files.readString(Path.of("Dockerfile")))
            .results()
            .map(match -> match.group())
            .toList();
    assertThat(found).containsExactly("AMBLE_DATA_FOLDER");
    assertThat(SettingNames.unknownVariables(Set.copyOf(found))).isEmpty();
  }

  private static JsonObject container() throws IOException {
    return at(read("deployment"), POD + ".containers").getAsJsonArray().get(0).getAsJsonObject();
  }

  private static JsonElement port() throws IOException {
    return container().getAsJsonArray("ports").get(0);
  }

  /** Refuses duplicate keys, and more than one document. Whole numbers stay whole. */
  private static JsonElement read(String name) throws IOException {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    String yaml = Files.readString(Path.of("manifests", "kubernetes", name + ".yaml"));
    Object parsed = new Yaml(strict).load(yaml);
    return new Gson().toJsonTree(parsed);
  }

  private static JsonElement at(JsonElement from, String path) {
    JsonElement found = from;
    for (String key : path.split("\\.")) {
      assertThat(found.getAsJsonObject().keySet()).contains(key);
      found = found.getAsJsonObject().get(key);
    }
    return found;
  }

  private static String text(JsonElement from, String path) {
    return at(from, path).getAsString();
  }
}
