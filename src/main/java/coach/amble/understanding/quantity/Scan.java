package coach.amble.understanding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, figures, signs and breaks. */
final class Scan {
  static final Pattern PIECE =
      Pattern.compile(
          "(?<skip><?(?:https?://|www\\.)[^\\s>]*+>?|<[@#!][^<>]{0,80}+>|(?:<|&lt;)3+(?!\\d)|:[a-z_]{2,30}+:|\\S{1,40}@\\S++)"
              + "|(?<chat>(?<![a-z0-9])(?:b4|l8r|l8er|l8|w8|m8|gr8|2day|2moro|2morrow|2nite|2night|g2g|f2f|b2b|1:1s?|1on1|9-5|24/7|p\\d{1,2}d)(?![a-z0-9]))"
              + "|(?<date>(?<![\\d.])(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([./-])\\d{1,2}\\4(?:20\\d\\d|\\d\\d))(?![\\d:]))"
              + "|(?<time>(?<![\\d:])\\d{1,2}:\\d{2}(?!\\d))"
              + "|(?<result>(?<!\\d)\\d{1,2}:\\d(?!\\d))"
              + "|(?<thousands>(?<![\\d.,])\\d{1,3}+(?:,\\d{3}|\\.\\d{3}|[ ']\\d{3}){1,3}+(?![\\d.,:]\\d|\\d))"
              + "|(?<decimal>\\d{1,9}+\\.\\d{1,3}+|\\d{1,9},(?:\\d|25|50|75)(?![\\d,])|(?<![\\d.])\\.\\d{1,2}+)"
              + "|(?<whole>\\d{1,18}+\\d*+)"
              + "|(?<word>\\p{L}++(?:['`]\\p{L}++){0,3}+)"
              + "|(?<sign>[-+/%*=\\u00D7\\u00A3$\\u20AC#@'~])"
              + "|(?<brk>[.,;!?\\n()\\[\\]{}|:\\u2026\\p{So}\\p{Sk}]++)");
  private static final double LARGEST = 1e9;
  private static final Pattern APART = Pattern.compile("[, ']");

  private final boolean monthFirst;
  private final Typed typed;
  private final String plain;
  private final List<Piece> pieces = new ArrayList<>();

  private Scan(String text, boolean monthFirst) {
    this.monthFirst = monthFirst;
    this.typed = Typed.of(text);
    this.plain = typed.plain();
  }

  static Line of(String text, boolean monthFirst) {
    Scan scan = new Scan(text, monthFirst);
    Matcher piece = PIECE.matcher(scan.plain);
    while (piece.find()) {
      scan.add(piece);
    }
    return new Line(text, List.copyOf(scan.pieces));
  }

  private void add(Matcher piece) {
    String found = piece.group();
    if (piece.group("skip") != null) {
      put("link", piece);
    } else if (piece.group("chat") != null || piece.group("word") != null) {
      words(found, piece);
    } else if (piece.group("date") != null) {
      figure(CalendarDates.written(found, monthFirst), piece);
    } else if (piece.group("sign") != null) {
      put(sign(found, piece), piece);
    } else if (piece.group("brk") != null) {
      put(strongest(found), piece);
    } else {
      figure(number(piece, found), piece);
    }
  }

  private static Amount number(Matcher piece, String found) {
    if (piece.group("time") != null) {
      return ClockTimes.written(found);
    }
    if (piece.group("result") != null) {
      return Amount.of(Unit.COUNT, 0);
    }
    boolean thousands = piece.group("thousands") != null;
    String digits =
        thousands ? APART.matcher(found).replaceAll("").replace(".", "") : found.replace(',', '.');
    return Amount.of(Unit.BARE, Math.min(Double.parseDouble(digits), LARGEST));
  }

  private void words(String found, Matcher piece) {
    for (String word : ListedSlips.spelt(found)) {
      put(word, piece);
    }
  }

  // a dash with space on either side parts what is said
  private String sign(String sign, Matcher piece) {
    boolean spaced = !glued(piece) && plain.charAt(piece.end()) == ' ';
    return sign.equals("-") && spaced ? "--" : sign;
  }

  private void put(String word, Matcher piece) {
    pieces.add(new Piece(word, null, start(piece), end(piece), glued(piece)));
  }

  private void figure(Amount amount, Matcher piece) {
    pieces.add(Piece.figure(amount, start(piece), end(piece), glued(piece)));
  }

  private int start(Matcher piece) {
    return typed.origin(piece.start());
  }

  private int end(Matcher piece) {
    return typed.end(piece.end());
  }

  private boolean glued(Matcher piece) {
    return piece.start() > 0 && !Character.isWhitespace(plain.charAt(piece.start() - 1));
  }

  private static String strongest(String found) {
    for (String sign : List.of("?", "\n", "!", ".", ";", ",", ":", "(", ")")) {
      if (found.contains(sign)) {
        return sign.equals("\n") ? "." : sign;
      }
    }
    return ";";
  }
}
