package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.text.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReaderTest {
  private static final MessageReader READER = new MessageReader();

  private static String read(String text) {
    List<Word> words = READER.words(text);
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "numbnes, numbness",
    "blader, bladder",
    "incontinance, incontinence",
    "tingeling, tingling",
    "groyne, groin",
    "feaver, fever",
    "weaknes, weakness",
    "osteoperosis, osteoporosis",
    "prednisalone, prednisolone",
    "chset, chest",
  })
  void misspeltSignsAreRepaired(String written, String read) {
    assertThat(read(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"number", "never", "weekend", "cheat", "grain", "sceptic", "bloke", "weather"})
  void plainWordsStayAsTheyAre(String word) {
    assertThat(read(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "can not pee, cant pee",
    "unable to pee, cant pee",
    "do not feel, dont feel",
    "i'll do 10, i will do 10",
    "pins n needles, pins and needles",
  })
  void waysOfWritingAreFolded(String written, String read) {
    assertThat(read(written)).isEqualTo(read);
  }
}
