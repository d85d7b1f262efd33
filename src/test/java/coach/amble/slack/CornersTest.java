package coach.amble.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import coach.amble.coach.AdminResult;
import coach.amble.coach.Asker;
import coach.amble.coach.GuideResult;
import coach.amble.coach.HelpResult;
import coach.amble.coach.MemberResult;
import coach.amble.coach.NudgeResult;
import coach.amble.coach.PainResult;
import coach.amble.coach.Result;
import coach.amble.coach.SafetyResult;
import coach.amble.coach.TeamResult;
import coach.amble.coach.WalkResult;
import coach.amble.delivery.OutgoingMessage;
import coach.amble.member.Person;
import coach.amble.understanding.talk.Intent;
import coach.amble.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every result is shown by one corner. */
class CornersTest {
  private static final Asker ASKER =
      Asker.of(new Person(new WorkspaceId("T0WILLOW"), "U0ANNA"), Optional.empty(), Instant.EPOCH);

  private final Texts texts = new Texts();

  private static List<Corner> all() {
    return List.of(
        Corner.empty()
            .with(
                new RenderedLate(
                    OutgoingMessage.Kind.NUDGE,
                    message ->
                        message.subject() == null
                            ? Optional.empty()
                            : Optional.of(Reply.of("up!"))))
            .with(
                new Button(
                    "nudge.done", new Placement.Whole(), tap -> Meant.asks(new Intent.Stop()))),
        saying(WalkResult.class, "a walk"),
        saying(NudgeResult.class, "a nudge"),
        saying(PainResult.class, "the back"),
        saying(MemberResult.class, "a member"),
        saying(SafetyResult.class, "help"),
        saying(TeamResult.class, "a team"),
        saying(GuideResult.class, "the guide"),
        saying(AdminResult.class, "an admin"),
        saying(HelpResult.class, "commands"));
  }

  private static <R extends Result> Corner saying(Class<R> kind, String text) {
    return Corner.empty().showing(kind, (result, asker) -> Reply.of(text));
  }

  @Test
  void theCornerOfAResultShowsIt() {
    Corners corners = new Corners(all(), texts);

    assertThat(corners.show(new WalkResult.NothingToUndo(), ASKER).text()).isEqualTo("a walk");
    assertThat(corners.show(new PainResult.Asked(), ASKER).text()).isEqualTo("the back");
  }

  @Test
  void whatWasToldTogetherIsShownTogether() {
    Reply reply =
        new Corners(all(), texts)
            .show(
                new Result.Noted(
                    new Result.Both(new WalkResult.NothingToUndo(), new PainResult.Asked())),
                ASKER);

    assertThat(reply.text()).isEqualTo("a walk\nthe back\n" + texts.say("safety.note.text"));
    assertThat(reply.blocks()).hasSize(3);
  }

  @Test
  void aResultThatNobodyShowsIsNoticedAtTheStart() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Corners(without(1), texts))
        .withMessageContaining("WalkResult is in 0 corners");
  }

  @Test
  void aResultThatTwoShowIsNoticedAtTheStart() {
    List<Corner> twice = new ArrayList<>(all());
    twice.add(saying(TeamResult.class, "another team"));

    assertThatIllegalStateException()
        .isThrownBy(() -> new Corners(twice, texts))
        .withMessageContaining("TeamResult is in 2 corners");
  }

  @Test
  void anIdThatTwoButtonsHaveIsNoticedAtTheStart() {
    List<Corner> twice = new ArrayList<>(all());
    twice.add(
        Corner.empty()
            .with(
                new Button(
                    "nudge.done", new Placement.Below(), tap -> Meant.asks(new Intent.Browse()))));

    assertThatIllegalStateException()
        .isThrownBy(() -> new Corners(twice, texts))
        .withMessage("nudge.done is in 2 corners");
  }

  @Test
  void aKindOfMessageThatNobodyRendersIsNoticedAtTheStart() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Corners(without(0), texts))
        .withMessage("NUDGE is in 0 corners");
  }

  @Test
  void aMessageIsRenderedByTheCornerOfItsKind() {
    Corners corners = new Corners(all(), texts);

    assertThat(corners.render(nudge(7L))).map(Reply::text).contains("up!");
    assertThat(corners.render(nudge(null))).isEmpty();
  }

  private static List<Corner> without(int place) {
    List<Corner> some = new ArrayList<>(all());
    some.remove(place);
    return some;
  }

  private static OutgoingMessage nudge(@Nullable Long subject) {
    return new OutgoingMessage(
        1,
        new WorkspaceId("T0WILLOW"),
        "U0ANNA",
        OutgoingMessage.Kind.NUDGE,
        subject,
        null,
        Instant.EPOCH);
  }
}
