package coach.amble.coach;

/** What came of an Intent. */
public sealed interface Result
    permits WalkResult,
        NudgeResult,
        PainResult,
        MemberResult,
        SafetyResult,
        TeamResult,
        GuideResult,
        AdminResult,
        HelpResult,
        Result.Both,
        Result.Noted {

  /** Two things were told at once, such as a walk and how the back is. */
  record Both(Result first, Result second) implements Result {}

  /** The text was worrying but vague: one line on when to get help belongs below. */
  record Noted(Result result) implements Result {}
}
