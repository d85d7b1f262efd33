package coach.amble.understanding.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contractions, chat spellings and usual slips, written out. */
final class Shorthand {
  private static final String TABLE =
      """
      didnt|did'nt|dint|didn=did not
      dont|do'nt|dnt|don=do not
      doesnt|doesn=does not
      cant|ca'nt|cannot|can't|cnt|carnt=can not
      couldnt|couldn=could not
      wont=will not
      wouldnt=would not
      shouldnt=should not
      havent|havnt|haven=have not
      hasnt=has not
      hadnt=had not
      wasnt=was not
      werent=were not
      isnt=is not
      aint=is not
      arent=are not
      neednt=need not
      i'll=i will
      we'll=we will
      itll|it'll=it will
      thatll|that'll=that will
      i'd=i would
      we're=we are
      im|i'm|iam=i am
      ive=i have
      youre|you're=you are
      youve=you have
      its|it's=it is
      thats|that's=that is
      theres=there is
      heres=here is
      whats|wots|what's=what is
      wheres=where is
      hows=how is
      whos=who is
      whens=when is
      lets|let's=let us
      gonna|gunna|gon|finna=going to
      wanna=want to
      gotta|gota=got to
      hafta=have to
      shoulda=should have
      gimme|gimmie=give me
      lemme=let me
      dunno=do not know
      kinda=kind of
      u|ya|yu|yous=you
      ur|yr|yer=your
      r=are
      n|an'=and
      pls|plz|plse|pleas|plss|plzz=please
      thx|thnx|tnx|ty|cheers|ta|tysm=thanks
      tmrw|tmr|tmw|tmrrw|tomoz|2moro|2morrow|tommorow|tomorow|tommorrow|tomorro|tomo=tomorrow
      yday|ystrday|yest|yestrday|yestday|yesturday|ytd=yesterday
      2day|tday=today
      2nite|2night|tonite=tonight
      b4=before
      l8r|l8er|laters|ltr|l8=later
      wk=week
      wks=weeks
      wkend|we'end=weekend
      w=with
      bc|cuz|cos|coz|cause|becuz|bcoz|bcos=because
      abt=about
      bout=about
      til|untill|untl|unti|'til=until
      till=until
      thru=through
      mtg|mtgs=meeting
      atm|rn=right now
      omw=on my way
      ofc=of course
      yep|yup|yeah|yea|yes|yess|yh|yeh|aye|ya'=yes
      nope|nah|nay|naw|noo|nooo|na=no
      ok|okay|okey|okie|okk|kk|oki|okeydokey=ok
      tho|altho|doe=though
      lil|ickle=little
      tenn|tne=ten
      fiv|fife|fivee=five
      sevn|seven'=seven
      eigth|eigh|eigt=eight
      twelv|twleve=twelve
      achey|akey|aky|achie=achy
      dun|dne|doen|dont'e|donee|doone|donne|dine=done
      walkd|wlaked|walkt|wlkd|waked|walkes|wakled=walked
      wlk|wlak|wak|walkk=walk
      waling|wlaking|walkin|waking'=walking
      skp|skiip|skipp|sikp=skip
      stp|stpo|sotp=stop
      hlep|hepl=help
      puase|pasue|pauze=pause
      snoze|snoooze|snoz|snozze|snuze=snooze
      unsubcribe|unsuscribe|unsubscibe|unsub=unsubscribe
      undoo|unod|udno=undo
      stast|statz=stats
      agian|agen|agn|agin=again
      teh|hte=the
      adn|nad=and
      taht=that
      jsut|jus|jst=just
      wsa=was
      fro=for
      waht|wat|wut|wht=what
      shud|shuld|shoud|shld=should
      hw=how
      bak|bakc|bcak|abck=back
      pian|apin|paine=pain
      lunc=lunch
      minits|minite|minets|minut|minuts|minuets|mintues|minites|mintes|mnts|minuits|mims|mints|minz|mns|mintus|minnits|mutes=minutes
      strat=start
      resme=resume
      cba|cbb|cbf=can not be bothered
      ooo=out of office
      pto|ptos=paid leave
      vacay=vacation
      hols|hollies|hol=holiday
      gtg|g2g=got to go
      brb=be right back
      idk=do not know
      tbh|imo|ngl=honestly
      fri=friday
      mon=monday
      tue|tues=tuesday
      wed|weds|wednes=wednesday
      thu|thur|thurs=thursday
      defo=definitely
      prob|probs|prolly=probably
      mb|mebbe|mayb=maybe
      rly=really
      haf|hafl|harf=half
      sry|srry|soz|soory|sory=sorry
      yestarday|yesterdays|yesturdays=yesterday
      wanted2=wanted to
      """;

  private static final Map<String, List<String>> WORDS = read();

  private Shorthand() {}

  /** The words that one typed word (with its apostrophes) stands for. */
  static List<String> spellOut(String typed) {
    List<String> exact = WORDS.get(typed);
    if (exact != null) {
      return exact;
    }
    if (typed.endsWith("'s") && typed.length() > 2) {
      return List.of(typed.substring(0, typed.length() - 2).replace("'", ""), "is");
    }
    String bare = typed.replace("'", "");
    return WORDS.getOrDefault(bare, List.of(bare));
  }

  static boolean knows(String word) {
    return WORDS.containsKey(word);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> sides = List.of(line.split("=", 2));
      List<String> meaning = List.of(sides.get(1).split(" "));
      for (String typed : sides.get(0).split("\\|")) {
        words.put(typed, meaning);
      }
    }
    return Map.copyOf(words);
  }
}
