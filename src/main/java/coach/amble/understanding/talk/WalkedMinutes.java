package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long was walked, by what the clauses about the walk say.
 *
 * @param total 1 to 300, null: not told
 * @param problem set when the figure can't be
 */
record WalkedMinutes(@Nullable Integer total, Intent.@Nullable Problem problem) {
  /** Nobody walks longer on a working day; a longer figure is a slip. */
  static final int LONGEST = 300;

  private static final WalkedMinutes UNTOLD = new WalkedMinutes(null, null);

  /** Figures next to these are not what was walked. */
  private static final Phrases NOT_WALKED =
      Phrases.of(
          """
          instead of ~ <n>
          out of ~ <n>
          rather than ~ <n>
          not <a>|just|only? <n>
          planned|scheduled|suggested|recommended|usual|target|promised|intended|proposed|advised <n>
          goal|target ~ <n>
          of the|my|your ~ <n>
          than <n>
          <n> more? to go|left|remaining|late|ago|early|away|short|behind
          <n> ago|late|early|away|left|remaining|call|meeting|sleep|delay|drive|nap|queue|wait|standup|presentation|lecture|commute|bus|train|lunch|warning|notice|older|buffer|slot|window|gap|timer|nudge|rule|meditation|yoga|stretching|stretch|cycling|swim|run
          <n> <adjective>? webinar|demo|interview|retro|review|planning|seminar|training|workshop|talk|townhall|huddle|sync|class|film|movie|video|flight|hold|conference|zoom
          <n> of sleep|sitting|meetings|meeting|calls|work|driving|coding|waiting|queue|queueing|rest|notice|peace|sun|sunshine|stretching
          <busy>|slept|sleep|sat|sitting|waited|waiting|stuck|drove|driving|late|seated|rested|queued is|was|lasted|runs|took|of|lasts|takes|about|only <n>
          slept|sat|sitting|waited|drove|queued <n>
          on|after <n> of? sleep|meetings|sitting
          every|each|per <n>
          <n> a|per day|week
          <n> from|until the|my|work|home|office|now|next|i
          by|since|until #num
          age|aged <n>
          <n> is <n>
          in front of
          of which ~ <n>
          including|incl|includes ~ <n>
          from #num to #num
          took|takes|taken me? <n> to find|write|load|boot|finish|park|explain|fix|read|sort|open|answer|reply|book|fill|download
          <n> rest|pause|stop|sit
          stretched|cycled|ran|jogged|swam|rested <n>
          <n> was|is|seemed|felt too|not|nothing|boring
          <n> more? in me
          rate|pulse|heart|hr|temp|temperature|bpm <n>
          <n> pulse|bpm
          was|were going to ~ <n>
          <n> would|could|should
          """);

  private static final Phrases CORRECTS =
      Phrases.of(
          """
          no wait
          wait
          well about|like|maybe|more? <n>
          well <n>
          actually|rather <n>
          wait|actually|rather|correction|scratch
          i mean|meant
          make that|it
          no it was
          no sorry
          sorry <n>
          ^ sorry|apologies|pardon $
          or rather
          turned into|out
          ended up
          became|grew ~ <n>
          turned to
          """);
  private static final Phrases TOTAL =
      Phrases.of(
          """
          <n> in all|total
          <n> total|altogether|overall|combined|all
          so <n> $
          total|totals|totalling|totaling|altogether|makes|equals|overall ~ <n>
          so|= that? is? <n> total|altogether|in
          """);
  private static final Set<String> BEFORE_AN_AMOUNT =
      Words.of(
          """
          became grew into went strolled paced marched wandered jogged hiked spent reached hit
          makes equals there back home by through or
          """);
  private static final Set<String> WHERE =
      Words.of(
          "round around to in on at up down there back outside inside home with through along");
  private static final Set<String> VERBS = Set.of("walked", "did", "walk");
  private static final Set<String> ADDS =
      Words.of(
          """
          and then plus another more again there morning lunch lunchtime afternoon evening
          afterward before later home second + first noon extra earlier to also afterwards breakfast
          with #clock #exact return out
          """);

  static WalkedMinutes in(Message message, List<Clause> told) {
    List<Token> tokens = new ArrayList<>();
    for (Clause clause : message.clauses()) {
      boolean corrects = CORRECTS.in(clause.tokens());
      if (told.contains(clause) || corrects || amountOnly(clause)) {
        tokens.addAll(walkedPart(clause));
        tokens.add(Token.breakAt(","));
      }
    }
    return of(new Tokens(tokens));
  }

  /** A clause with a figure that stands for itself. */
  static boolean amountOnly(Clause clause) {
    Tokens tokens = clause.tokens();
    boolean amount = tokens.has(Token.Sort.MINUTES) || tokens.has(Token.Sort.NUMBER);
    boolean open = Plans.firstIn(tokens) < 0 && !Plans.suppose(clause);
    return amount
        && open
        && opens(tokens)
        && !QuestionAsked.asks(clause)
        && !WalkRefused.denies(tokens);
  }

  /** Whether the clause has a figure of its own that was walked. */
  static boolean in(Clause clause) {
    WalkedMinutes minutes = of(clause.tokens());
    return minutes.total() != null || minutes.problem() != null;
  }

  private static boolean opens(Tokens tokens) {
    return MinutesAlone.opens(tokens);
  }

  private static List<Token> walkedPart(Clause clause) {
    int planned = Plans.firstIn(clause.tokens());
    List<Token> all = clause.tokens().all();
    return planned < 0 ? all : all.subList(0, planned);
  }

  private static WalkedMinutes of(Tokens tokens) {
    Set<Integer> elsewhere = NOT_WALKED.placesIn(tokens);
    Set<Integer> totals = TOTAL.placesIn(tokens);
    int corrected = CORRECTS.firstIn(tokens);
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < tokens.size(); place++) {
      if (amount(tokens.at(place)) && !elsewhere.contains(place)) {
        places.add(place);
      }
    }
    if (places.stream().anyMatch(place -> tokens.is(place, Token.Sort.MINUTES))) {
      places.removeIf(place -> partOfAName(tokens, place));
    }
    List<Integer> summed = places.stream().filter(totals::contains).toList();
    List<Integer> last = places.stream().filter(place -> place >= corrected).toList();
    if (places.size() > 1 && !summed.isEmpty()) {
      return sum(tokens, summed.subList(summed.size() - 1, summed.size()));
    }
    @Nullable Integer whole = whole(tokens, places);
    if (whole != null) {
      return sum(tokens, List.of(whole));
    }
    return sum(tokens, joined(tokens, corrected >= 0 && !last.isEmpty() ? last : places));
  }

  // "10 mins (5 there, 5 back)": one figure is the sum of the others.
  private static @Nullable Integer whole(Tokens tokens, List<Integer> places) {
    double sum = places.stream().mapToDouble(tokens::value).sum();
    return places.stream()
        .filter(place -> places.size() > 2 && tokens.value(place) * 2 == sum)
        .findFirst()
        .orElse(null);
  }

  // Two figures with nothing that adds them: the later one is how it went.
  private static List<Integer> joined(Tokens tokens, List<Integer> places) {
    if (places.size() != 2) {
      return places;
    }
    if (repeated(tokens, places.get(0), places.get(1))) {
      return places.subList(0, 1);
    }
    boolean list = places.get(1) - places.get(0) <= 2;
    boolean verbs = places.stream().allMatch(place -> tokens.in(place - 1, VERBS));
    boolean apart = tokens.in(places.get(0) + 1, WHERE) && tokens.in(places.get(1) + 1, WHERE);
    return list || apart || verbs || tokens.hasWord(ADDS) ? places : places.subList(1, 2);
  }

  // "20 minutes, to bay 12 and back"
  private static boolean partOfAName(Tokens tokens, int place) {
    return tokens.is(place, Token.Sort.NUMBER)
        && !MinutesAlone.expected(tokens.at(place - 1))
        && !tokens.in(place - 1, BEFORE_AN_AMOUNT);
  }

  // "six minutes, six!!"
  private static boolean repeated(Tokens tokens, int first, int second) {
    return tokens.is(first, Token.Sort.MINUTES)
        && tokens.is(second, Token.Sort.NUMBER)
        && tokens.value(first) == tokens.value(second)
        && tokens.is(second - 1, Token.Sort.BREAK)
        && tokens.is(second + 1, Token.Sort.BREAK);
  }

  private static WalkedMinutes sum(Tokens tokens, List<Integer> places) {
    if (places.isEmpty()) {
      return UNTOLD;
    }
    double sum = places.stream().mapToDouble(tokens::value).sum();
    boolean possible = sum >= 1 && sum < LONGEST + 1;
    return possible
        ? new WalkedMinutes((int) sum, null)
        : new WalkedMinutes(null, Intent.Problem.MINUTES);
  }

  private static boolean amount(Token token) {
    boolean whole = token.value() == Math.rint(token.value());
    return token.is(Token.Sort.MINUTES) || (token.is(Token.Sort.NUMBER) && whole);
  }
}
