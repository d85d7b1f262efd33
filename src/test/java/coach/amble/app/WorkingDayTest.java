package coach.amble.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.programme.Slot;
import coach.amble.sandbox.Message;
import coach.amble.sandbox.SandboxPerson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One working day of six people in three time zones, at the wire. */
class WorkingDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  /** Somebody's slot, and when it is due. */
  private record Due(String name, Slot slot, Instant at) {}

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everybodyGetsEachNudgeOnceAtTheirOwnTimeAndTheSumsAreRight(boolean restarted)
      throws Exception {
    InstantSource base = World.runningFrom(World.MONDAY);
    World world = World.in(folder, base);
    try {
      for (SandboxPerson person : world.sandbox().people()) {
        world.joins(person);
      }
      joinTeam(world);
      Instant noon = World.MONDAY.plusSeconds(12 * 3600);
      SortedMap<Instant, List<Due>> day = day(world.sandbox().people());
      for (var due : day.headMap(noon).entrySet()) {
        live(world, due.getKey(), due.getValue());
      }
      if (restarted) {
        world.close();
        world = World.in(folder, base);
      }
      for (var due : day.tailMap(noon).entrySet()) {
        live(world, due.getKey(), due.getValue());
      }
      world.settle();
      sumsAreRight(world);
    } finally {
      world.close();
    }
  }

  private static void joinTeam(World world) throws InterruptedException {
    world.person("Anna").says("/walk team create Support");
    for (SandboxPerson person : world.sandbox().people()) {
      person.says("/walk team join Support");
    }
    assertThat(world.answerTo(world.person("Anna"), "/walk team"))
        .contains("don't show yet")
        .contains("at least 5 members");
  }

  private static SortedMap<Instant, List<Due>> day(List<SandboxPerson> people) {
    return people.stream()
        .flatMap(
            person ->
                Arrays.stream(Slot.values())
                    .map(slot -> new Due(first(person), slot, at(person, slot))))
        .collect(Collectors.groupingBy(Due::at, TreeMap::new, Collectors.toList()));
  }

  private static Instant at(SandboxPerson person, Slot slot) {
    return DAY.atTime(slot.usualTime()).atZone(person.zone()).toInstant();
  }

  private static String first(SandboxPerson person) {
    return person.name().substring(0, person.name().indexOf(' '));
  }

  private static void live(World world, Instant at, List<Due> due) throws InterruptedException {
    world.reaches(at.minusSeconds(1));
    List<Integer> before = due.stream().map(it -> seen(world, it).size()).toList();
    world.reaches(at);
    for (int i = 0; i < due.size(); i++) {
      assertThat(seen(world, due.get(i))).as("%s", due.get(i)).hasSize(before.get(i) + 1);
      isNudge(world.person(due.get(i).name()), due.get(i).slot());
    }
    for (Due each : due) {
      answer(world, world.person(each.name()), each.slot());
    }
    world.settle();
  }

  private static List<Message> seen(World world, Due due) {
    return World.fromCoach(world.person(due.name()));
  }

  private static void isNudge(SandboxPerson person, Slot slot) {
    Message nudge = World.lastFromCoach(person);
    assertThat(nudge.texts()).contains("Done", "5 min", "10 min", "15 min", "In 15 min", "Not now");
    assertThat(LocalTime.ofInstant(nudge.at(), person.zone()).withSecond(0).withNano(0))
        .isEqualTo(slot.usualTime());
  }

  private static void answer(World world, SandboxPerson person, Slot slot)
      throws InterruptedException {
    boolean last = slot == Slot.EVENING;
    switch (first(person)) {
      case "Anna" -> person.presses("Done");
      case "Mateo" -> person.says("/walk done 2");
      case "Ruth" -> person.says(last ? "2" : "done 2");
      case "Lucy" -> person.presses("Not now");
      case "Priya" -> putOffOnce(world, person, slot);
      default -> {
        if (last) {
          person.presses("10 min");
        }
      }
    }
  }

  private static void putOffOnce(World world, SandboxPerson person, Slot slot)
      throws InterruptedException {
    if (slot == Slot.AFTERNOON) {
      int before = World.fromCoach(person).size();
      person.presses("In 15 min");
      world.settle();
      assertThat(World.lastFromCoach(person).text()).isEqualTo("I'll ask again at 15:15.");
      world.reaches(world.now().plusSeconds(15 * 60));
      assertThat(World.fromCoach(person)).hasSize(before + 1);
    }
    person.presses("Done");
  }

  private static void sumsAreRight(World world) throws InterruptedException {
    assertThat(world.rows("nudge")).isEqualTo(30);
    for (String name : List.of("Anna", "Mateo", "Ruth", "Priya", "Imran")) {
      assertThat(world.answerTo(world.person(name), "/walk stats"))
          .as(name)
          .contains("this week 10 minutes");
    }
    assertThat(world.answerTo(world.person("Ruth"), "/walk stats")).contains("10 of 10 minutes");
    assertThat(world.answerTo(world.person("Lucy"), "/walk stats")).contains("0 of 10 minutes");
    // Drawn up when Ruth walked as the fifth: Priya and Imran, further east, had walked their 10,
    // Anna and Mateo 6, she herself 2. Only three walked on after that, which doesn't show.
    for (SandboxPerson person : world.sandbox().people()) {
      assertThat(world.answerTo(person, "/walk team")).as(person.name()).contains("34 minutes");
    }
  }
}
