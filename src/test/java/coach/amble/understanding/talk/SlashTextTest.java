package coach.amble.understanding.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlashTextTest {
  private static final SlashText SLASH = new SlashText(new Understanding());
  private final Moment moment = new Moment(LabelledReplies.MONDAY_AFTERNOON, Asked.NOTHING);

  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of("", new Intent.Help()),
        Arguments.of("   ", new Intent.Help()),
        Arguments.of("help", new Intent.Help()),
        Arguments.of("HELP", new Intent.Help()),
        Arguments.of("start", new Intent.Start()),
        Arguments.of("done", new Intent.Done(null, null, null)),
        Arguments.of("done 10", new Intent.Done(10, null, null)),
        Arguments.of("Done 10 min", new Intent.Done(10, null, null)),
        Arguments.of("doen 10", new Intent.Done(10, null, null)),
        Arguments.of("10", new Intent.Done(10, null, null)),
        Arguments.of("done 10 pain 3", new Intent.Done(10, 3, null)),
        Arguments.of("done -5", new Intent.Unknown(Intent.Problem.MINUTES)),
        Arguments.of("done ten-ish", new Intent.Unknown(Intent.Problem.UNCLEAR)),
        Arguments.of("pain", new Intent.Pain(null)),
        Arguments.of("pain 4", new Intent.Pain(4)),
        Arguments.of("pain 11", new Intent.Unknown(Intent.Problem.SCORE)),
        Arguments.of("skip", new Intent.Skip(null)),
        Arguments.of("snooze", new Intent.Snooze(null)),
        Arguments.of("snooze 20", new Intent.Snooze(Duration.ofMinutes(20))),
        Arguments.of("snooze 20 min", new Intent.Snooze(Duration.ofMinutes(20))),
        Arguments.of("stats", new Intent.Stats()),
        Arguments.of("undo", new Intent.Undo()),
        Arguments.of("stop", new Intent.Stop()),
        Arguments.of("stop for today", pause(24)),
        Arguments.of("pause", new Intent.Pause(null)),
        Arguments.of("pause until friday", pause(27)),
        Arguments.of("resume", new Intent.Resume()),
        Arguments.of("team", new Intent.TeamShow()),
        Arguments.of("team leave", new Intent.TeamLeave()),
        Arguments.of("team create Night Owls", new Intent.TeamCreate("Night Owls")),
        Arguments.of("TEAM Join  Night Owls ", new Intent.TeamJoin("Night Owls")),
        Arguments.of("team create", new Intent.Unknown(Intent.Problem.UNCLEAR)),
        Arguments.of("ask Is Walking OK?", new Intent.Question("Is Walking OK?")),
        Arguments.of("ask", new Intent.Browse()),
        Arguments.of("guide", new Intent.Browse()),
        Arguments.of("settings", new Intent.Settings()),
        Arguments.of("gaps", new Intent.Gaps()));
  }

  private static Intent pause(int day) {
    return new Intent.Pause(LocalDateTime.of(2026, 11, day, 0, 0));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandMeansItsIntent(String text, Intent intent) {
    assertThat(SLASH.parse(text, moment)).isEqualTo(intent);
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandsWordAloneIsUnderstoodAlsoInADirectMessage(Command command) {
    assertThat(SLASH.parse(command.word(), moment)).isNotInstanceOf(Intent.Unknown.class);
    assertThat(SLASH.message(command.word(), moment))
        .isEqualTo(SLASH.parse(command.word(), moment));
  }

  @Test
  void aDirectMessageIsNoCommandLine() {
    assertThat(SLASH.message("team join Night Owls", moment))
        .isEqualTo(new Intent.TeamJoin("Night Owls"));
    assertThat(SLASH.message("team lunch ran long, done 5", moment))
        .isEqualTo(new Intent.Done(5, null, null));
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyUsageStartsWithTheCommandsWord(Command command) {
    assertThat(command.usage()).startsWith(command.word());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stpo", "satrt", "resme", "udno", "puase"})
  void aSlipOfTheFingerIsForgiven(String text) {
    assertThat(SLASH.parse(text, moment)).isNotInstanceOf(Intent.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid", "shop", "step", "star", "tea", "mask"})
  void anotherWordIsNoSlip(String text) {
    assertThat(SLASH.parse(text, moment)).isInstanceOf(Intent.Unknown.class);
  }

  @Test
  void tooLongIsSaidSo() {
    assertThat(SLASH.parse("x".repeat(40_000), moment))
        .isEqualTo(new Intent.Unknown(Intent.Problem.TOO_LONG));
  }
}
