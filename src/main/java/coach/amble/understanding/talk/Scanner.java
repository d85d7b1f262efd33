package coach.amble.understanding.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text to words, numbers, clock-like figures, signs and breaks. */
final class Scanner {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<chat>(?<![a-z0-9])(?:b4|l8r|l8er|2day|2moro|2morrow|2nite|2night|g2g)(?![a-z0-9]))"
              + "|(?<iso>(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d))"
              + "|(?<time>(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}\\.\\d{2}(?= ?[ap]\\.?m))"
              + "|(?<ratio>(?<!\\d)\\d:\\d(?!\\d))"
              + "|(?<thousands>(?<!\\d)\\d{1,3}(?:,\\d{3})+(?!\\d))"
              + "|(?<decimal>\\d+\\.\\d+|\\d+,\\d{1,2}(?= ?(?:h|hr|hrs|hours?|km|k)\\b))"
              + "|(?<whole>\\d+)"
              + "|(?<word>[\\p{L}]+(?:'[\\p{L}]+)*'?)"
              + "|(?<sign>[-+/%*=\\u00D7\\u00A3$\\u20AC#'@])"
              + "|(?<brk>[.,;!?\\n()\\[\\]{}|]+)");
  private static final String ROUGHLY = "ish";
  private static final double LARGEST = 1e9;

  private final String plain;
  private final List<Token> tokens = new ArrayList<>();

  private Scanner(String plain) {
    this.plain = plain;
  }

  static List<Token> scan(String plain) {
    Scanner scanner = new Scanner(plain);
    Matcher piece = PIECE.matcher(plain);
    int end = 0;
    while (piece.find()) {
      scanner.add(piece, piece.start() == end && end > 0);
      end = piece.end();
    }
    return scanner.tokens;
  }

  private void add(Matcher piece, boolean glued) {
    String text = piece.group();
    if (piece.group("word") != null || piece.group("chat") != null) {
      words(text, glued);
    } else if (piece.group("whole") != null || piece.group("decimal") != null) {
      number(Double.parseDouble(text.replace(',', '.')), glued);
    } else if (piece.group("thousands") != null) {
      number(Double.parseDouble(text.replace(",", "")), glued);
    } else if (piece.group("sign") != null) {
      sign(text, glued, piece.end());
    } else if (piece.group("brk") != null) {
      boolean call = glued && text.startsWith("(");
      tokens.add(call ? new Token(Token.Sort.SIGN, "(", 0, true) : Token.breakAt(strongest(text)));
    } else {
      figures(piece, text);
    }
  }

  private void words(String text, boolean glued) {
    String number = text.endsWith(ROUGHLY) ? text.substring(0, text.length() - 3) : "";
    if (NumberWords.knows(number)) {
      tokens.add(new Token(Token.Sort.WORD, number, 0, glued));
      tokens.add(new Token(Token.Sort.WORD, ROUGHLY, 0, true));
      return;
    }
    for (String word : Shorthand.spellOut(text)) {
      tokens.add(new Token(Token.Sort.WORD, word, 0, glued));
    }
  }

  private void number(double value, boolean glued) {
    tokens.add(new Token(Token.Sort.NUMBER, "#num", Math.min(value, LARGEST), glued));
  }

  // A dash with spaces on both sides is a pause in speech, not a minus.
  private void sign(String text, boolean glued, int end) {
    boolean spaced = !glued && (end >= plain.length() || plain.charAt(end) == ' ');
    if (text.equals("-") && spaced) {
      tokens.add(Token.breakAt(";"));
    } else {
      tokens.add(new Token(Token.Sort.SIGN, text, 0, glued));
    }
  }

  private void figures(Matcher piece, String text) {
    if (piece.group("iso") != null) {
      tokens.addAll(CalendarDates.iso(text));
    } else if (piece.group("ratio") != null) {
      tokens.add(Token.figure(Token.Sort.OTHER, 0));
    } else {
      String[] parts = text.split("[:.]");
      tokens.add(ClockTimes.typed(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
  }

  private static String strongest(String text) {
    for (String sign : List.of("?", "\n", ".", "!", ";")) {
      if (text.contains(sign)) {
        return sign.equals("\n") ? "." : sign;
      }
    }
    return text.contains(",") ? "," : ";";
  }
}
