package coach.amble;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of shape: who may know whom, where time comes from, how things are called. */
class ArchitectureTest {
  private static final String ROOT = "coach.amble.";
  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses AMBLE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("coach.amble");

  private static final Set<String> FEATURES =
      Set.of(
          "workspace",
          "member",
          "understanding",
          "walk",
          "pain",
          "programme",
          "nudge",
          "team",
          "gap",
          "delivery");

  /**
   * Names that {@code understanding.talk} still shares with its neighbours: its own readers of
   * figures only make traits any more.
   */
  private static final Set<String> TWINS_YET =
      Set.of(
          "CalendarDates",
          "ClockTimes",
          "HourParts",
          "NumberWords",
          "Ratios",
          "Rewrite",
          "Vocabulary",
          "Words");

  /** Which of our packages each package may know. */
  private static final Map<String, Set<String>> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("workspace", Set.of()),
              Map.entry("member", Set.of("workspace")),
              Map.entry("understanding", Set.of()),
              Map.entry("understanding.text", Set.of()),
              Map.entry("understanding.quantity", Set.of("understanding.text")),
              Map.entry("understanding.learning", Set.of("understanding.text")),
              Map.entry(
                  "understanding.safety", Set.of("understanding.text", "understanding.learning")),
              Map.entry(
                  "understanding.guide", Set.of("understanding.text", "understanding.learning")),
              Map.entry(
                  "understanding.talk",
                  Set.of("understanding.text", "understanding.learning", "understanding.quantity")),
              Map.entry("walk", Set.of("workspace", "member")),
              Map.entry("pain", Set.of("workspace", "member")),
              Map.entry("programme", Set.of("workspace", "member", "walk", "pain")),
              Map.entry(
                  "nudge", Set.of("workspace", "member", "walk", "pain", "programme", "delivery")),
              Map.entry("team", Set.of("workspace", "member", "walk")),
              Map.entry("delivery", Set.of("workspace")),
              Map.entry("gap", Set.of("workspace")),
              Map.entry("coach", FEATURES),
              Map.entry("slack", and(FEATURES, "coach")),
              Map.entry("quartz", FEATURES),
              Map.entry("sandbox", Set.of())));

  /** Each folder below slack is one. */
  private static final Set<String> CORNERS =
      AMBLE.stream()
          .filter(resideInAPackage(ROOT + "slack.*"))
          .map(it -> it.getPackageName().substring((ROOT + "slack.").length()))
          .collect(Collectors.toSet());

  private static Set<String> and(Set<String> some, String more) {
    Set<String> all = new HashSet<>(some);
    all.add(more);
    return all;
  }

  static Set<String> corners() {
    return CORNERS;
  }

  @ParameterizedTest
  @MethodSource("corners")
  void aCornerKnowsNoOtherCorner(String name) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "slack." + name)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "slack.*").and(not(resideInAPackage(ROOT + "slack." + name))))
        .check(AMBLE);
  }

  @Test
  void whatIsCommonInSlackKnowsNoCorner() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "slack")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "slack.*"))
        .check(AMBLE);
  }

  @Test
  void whatIsCommonInSlackKnowsNoFeatureButWhoAsksAndWhatWaits() {
    String[] known =
        Stream.of(
                "slack", "coach..", "delivery..", "member..", "workspace..", "understanding.talk..")
            .map(it -> ROOT + it)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "slack")
        .should()
        .dependOnClassesThat(resideInAPackage("coach.amble..").and(not(resideInAnyPackage(known))))
        .check(AMBLE);
  }

  /** What a corner shows is made in the request's transaction. */
  @Test
  void aCornerCallsNoSlack() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "slack.*")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(SlackConnection|MethodsClient|DirectChannels)")
        .check(AMBLE);
  }

  @Test
  void everyFolderInSlackIsACornerWithOneDoor() {
    assertThat(
            AMBLE.stream()
                .filter(resideInAPackage(ROOT + "slack.*"))
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .map(it -> it.getPackageName() + "." + it.getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(
            CORNERS.stream()
                .map(it -> ROOT + "slack." + it + "." + capital(it) + "Corner")
                .toList());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static Set<String> packages() {
    return ALLOWED.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageKnowsOnlyWhatItMay(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), ALLOWED.getOrDefault(name, Set.of()).stream())
            .map(it -> ROOT + it + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("coach.amble..").and(not(resideInAnyPackage(allowed))))
        .check(AMBLE);
  }

  @Test
  void everyPackageHasItsRule() {
    Stream<String> packages =
        AMBLE.stream()
            .map(it -> it.getPackageName().substring(ROOT.length()).split("\\.", 2)[0])
            .distinct();

    assertThat(packages.filter(it -> !it.equals("app")))
        .containsExactlyInAnyOrderElementsOf(
            packages().stream().filter(it -> !it.contains(".")).toList());
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("coach.amble.(*)..").should().beFreeOfCycles().check(AMBLE);
    slices().matching("coach.amble.understanding.(*)..").should().beFreeOfCycles().check(AMBLE);
  }

  @Test
  void onlyAppKnowsSpring() {
    onlyIn("org.springframework..", "app");
  }

  @Test
  void onlySlackAndAppKnowSlacksLibraries() {
    onlyIn("com.slack.api..", "slack", "app");
    onlyIn("okhttp3..", "slack");
  }

  @Test
  void onlyQuartzAndAppKnowQuartz() {
    onlyIn("org.quartz..", "quartz", "app");
  }

  @Test
  void onlyTransportsKnowServlets() {
    onlyIn("jakarta.servlet..", "slack", "sandbox", "app");
  }

  @Test
  void featuresKnowNoJson() {
    onlyIn("com.google.gson..", "slack", "sandbox", "app");
  }

  private static void onlyIn(String library, String... packages) {
    String[] ours = Arrays.stream(packages).map(it -> ROOT + it + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(ours)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(AMBLE);
    classes()
        .that()
        .resideInAnyPackage(ours)
        .should(
            new ArchCondition<>("be the ones that use it, or the rule is moot") {
              private boolean used;

              @Override
              public void check(JavaClass item, ConditionEvents events) {
                used |=
                    item.getDirectDependenciesFromSelf().stream()
                        .anyMatch(it -> resideInAPackage(library).test(it.getTargetClass()));
              }

              @Override
              public void finish(ConditionEvents events) {
                if (!used) {
                  events.add(SimpleConditionEvent.violated(library, "nobody uses " + library));
                }
              }
            })
        .check(AMBLE);
  }

  @Test
  void recordsEnumsAndPoliciesOfFeaturesKnowOnlyJavaAndFeatures() {
    String[] features = FEATURES.stream().map(it -> ROOT + it + "..").toArray(String[]::new);
    DescribedPredicate<JavaClass> pure =
        DescribedPredicate.describe(
            "records, enums or policies",
            it -> it.isRecord() || it.isEnum() || it.getSimpleName().endsWith("Policy"));

    classes()
        .that()
        .resideInAnyPackage(features)
        .and(pure)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify.annotations..")
                .or(resideInAnyPackage(features)))
        .check(AMBLE);
  }

  @Test
  void timeComesInAsAnArgument() {
    noClasses()
        .that()
        .resideOutsideOfPackage("coach.amble.app..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "reads the machine's clock or zone", ArchitectureTest::readsMachine))
        .check(AMBLE);
  }

  private static boolean readsMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean javaTimeNow =
        owner.startsWith("java.time.")
            && name.equals("now")
            && !access.getTarget().getFullName().contains(Clock.class.getName());
    return javaTimeNow
        || (owner.equals(Clock.class.getName())
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.equals(InstantSource.class.getName()) && name.equals("system"))
        || (owner.equals(ZoneId.class.getName()) && name.equals("systemDefault"))
        || (owner.equals(TimeZone.class.getName()) && name.equals("getDefault"))
        || (owner.equals(Calendar.class.getName()) && name.equals("getInstance"))
        || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
        || access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
  }

  @Test
  void nobodySleeps() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(AMBLE);
    noClasses().should().callMethod(Thread.class, "sleep", Duration.class).check(AMBLE);
  }

  /** Names that say nothing. */
  @Test
  void namesSayWhatThingsAre() {
    Pattern banned =
        Pattern.compile(
            "(Abstract|Base)[A-Z]\\w*"
                + "|\\w*(Manager|Helper|Utils?|Impl|Processor|Data|Info|Base|Abstract|Common)");

    assertThat(AMBLE.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> banned.matcher(name).matches());
    assertThat(AMBLE.stream().map(JavaClass::getPackageName).distinct())
        .noneMatch(name -> name.matches(".*\\.(common|utils?|helpers?|impl|base|misc)(\\..*)?"));
  }

  /** Of two classes with one name nobody knows which is meant; what is nested has a surname. */
  @Test
  void noTwoClassesOfUnderstandingShareAName() {
    assertThat(
            AMBLE.stream()
                .filter(resideInAPackage(ROOT + "understanding.."))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !TWINS_YET.contains(name)))
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates();
  }

  @Test
  void neitherLombokNorMockito() throws IOException {
    Pattern banned =
        Pattern.compile(
            "(?m)^import (static )?(lombok|org\\.mockito|org\\.junit\\.(Test|Assert))\\b");

    assertThat(Stream.concat(sources(SOURCES), sources(Path.of("src/test/java"))))
        .noneMatch(file -> banned.matcher(read(file)).find());
  }

  @Test
  void everyPackageHasACharterAndIsNullMarked() throws IOException {
    List<Path> folders = sources(SOURCES).map(Path::getParent).distinct().toList();

    assertThat(folders)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            folder ->
                assertThat(read(folder.resolve("package-info.java")))
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  @Test
  void noFileIsOverThreeHundredLines() throws IOException {
    assertThat(sources(SOURCES))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            file -> assertThat(read(file).lines().count()).as("%s", file).isLessThanOrEqualTo(300));
  }

  private static Stream<Path> sources(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(it -> it.toString().endsWith(".java")).toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
