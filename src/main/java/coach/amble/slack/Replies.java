package coach.amble.slack;

/** What the coach can say, feature by feature. */
record Replies(
    MemberReplies member,
    WalkReplies walk,
    NudgeReplies nudge,
    PainReplies pain,
    TeamReplies team,
    GuideReplies guide,
    HelpReplies help,
    SafetyReplies safety,
    AdminReplies admin) {

  /**
   * @param command the slash command with its slash
   */
  static Replies of(Features features, Texts texts, Profiles profiles, String command) {
    var member =
        new MemberReplies(texts, features.enrolment(), features.plan(), features.programme());
    var pain = new PainReplies(texts, features.checkIns());
    var help = new HelpReplies(texts, command);
    return new Replies(
        member,
        new WalkReplies(texts, help, features),
        new NudgeReplies(texts, features.nudges(), pain),
        pain,
        new TeamReplies(texts, features.teams(), command),
        new GuideReplies(texts, features.guide(), features.gaps(), command),
        help,
        new SafetyReplies(texts, features.workspaces()),
        new AdminReplies(texts, profiles, features.workspaces(), features.gaps()));
  }
}
