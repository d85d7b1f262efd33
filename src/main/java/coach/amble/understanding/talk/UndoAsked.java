package coach.amble.understanding.talk;

import org.jspecify.annotations.Nullable;

/** "undo", "oops, wrong button", "scrap the last one". */
final class UndoAsked implements Recogniser {
  private static final Phrases UNDO =
      Phrases.of(
          """
          undo
          ^ revert|reverse $
          revert|reverse that|it|this|the|my|last
          take that|it|this back
          take back that|it|this|the|my|what|last
          take the|my last|latest|previous ~ back
          take off|out that|the|my last|latest|entry|walk
          scrap|delete|remove|cancel|erase|scratch|discard|drop|ditch|wipe|void|unlog|clear|retract|withdraw|nix|rollback|strike that|it|this $
          scrap|delete|remove|cancel|erase|scratch|discard|drop|ditch|wipe|void|unlog|clear|retract|withdraw|strike the|my|that|this|it|what|those|these|previous|last ~ one|entry|walk|log|record|minutes|report|input|logged|recorded|entered|typed|said|wrote|put|sent|answer|reply|thing|#min|#num
          scratch|strike|cancel|delete|remove|scrap that|last
          roll|go it|that? back $
          did not mean|want to|that|it ~ log|click|press|tap|record|enter|hit|send|put|save|submit|write|type|say|done|mark
          did not mean that|it|to
          wrong|incorrect button|one|entry|number|key|click|tap|amount|minutes|figure
          pressed|clicked|hit|tapped|logged|entered|recorded|typed|put|submitted|marked ~ mistake|accident|accidentally|mistakenly|wrong|wrongly|error|twice
          sent ~ mistake|accident|accidentally|mistakenly|twice
          accidentally|mistakenly|wrongly ~ pressed|clicked|hit|tapped|logged|entered|sent|recorded|typed|put|said|submitted|marked
          that|it was|is ~ wrong|mistake|accident|misclick|typo|incorrect|error $
          that|it was|is wrong|mistake|incorrect
          that|it is not right|correct
          by mistake|accident $
          last|latest|previous entry|walk|one|record|log ~ wrong|mistake|incorrect|error
          ^ oops|whoops|oopsie|ups wrong|mistake|no|sorry|misclick|cancel|not
          ignore|disregard|forget that|this|the|my|what last|one|entry|$|i|walk
          my bad ~ remove|delete|undo
          ^ delete|remove|scrap|erase|scratch please? $
          ^ wrong $
          my mistake
          that|last|the entry|one|record|walk|figure was|is mistaken|erroneous|false|untrue
          go back one|$
          false alarm
          forget|ignore|delete|remove|cancel|scrap ~ last
          that was not me
          ^ mistake|error $
          remove|delete|cancel last|previous|latest
          i did not walk actually
          ^ misclick|mis-click|mistap|typo|fatfingered
          fat fingered|finger
          i lied
          did not actually|really walk|do|go|happen
          not actually|really walk|walked
          do not count that|it|this|the
          never mind|nevermind that|the|my last|walk|entry|one
          logged|counted|recorded|entered it? twice|double
          that|it did not happen
          remove|delete|cancel|scrap|scratch|erase it|that|this again|please|from|now
          subtract|deduct that|it|the|#num|#min
          """);

  @Override
  public @Nullable Intent in(Message message) {
    return UNDO.in(message.tokens()) ? new Intent.Undo() : null;
  }
}
