package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.testing.KnownTexts;
import coach.amble.understanding.safety.Safety.None;
import coach.amble.understanding.safety.Safety.Note;
import coach.amble.understanding.safety.Safety.Urgent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyScreenTest {
  private static final SafetyScreen SCREEN = new SafetyScreen();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAUDA_EQUINA  | walked 10, funny thing, I can't feel my bum on the chair
          CAUDA_EQUINA  | numbnes in groyne
          BLADDER_BOWEL | pee won't come since last night
          BLADDER_BOWEL | my blader doesn't work
          WEAKNESS      | my foot flops when I walk
          BOTH_LEGS     | suddenly both of my legs are numb
          TRAUMA        | fell down the stairs and can hardly move
          CHEST         | tight chest on the second lap
          PULSING       | a pulse in my belly and sudden pain in the back
          FEVER         | back is bad and I have a feaver
          WEIGHT_LOSS   | lost 8 kilos without trying
          CANCER        | breast cancer six years ago, and now my back hurts
          NIGHT_PAIN    | wakes me every night, no position helps
          BONE          | on prednisolone for years, sudden pain in my back
          IV_DRUGS      | I shoot up heroin and my back is bad
          IMMUNE        | on immunosuppressants, new back pain
          """)
  void namesTheKindOfSign(RedFlag flag, String message) {
    assertThat(SCREEN.screen(message)).isEqualTo(new Urgent(flag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness anywhere",
        "no numbness, tingling or weakness in my legs",
        "without a trace of numbness round the saddle area",
        "I've never had any numbness between the legs",
        "haven't lost control of my bladder",
        "no chest pain, no breathlessness",
        "any numbness down there? nope",
        "didn't fall, didn't slip",
      })
  void deniedSignsAreNone(String message) {
    assertThat(SCREEN.screen(message)).isEqualTo(new None());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness at all, yet I can't pee",
        "no feeling between my legs",
        "no control over my bladder",
        "can't feel the paper when I wipe myself",
        "no walk today, started leaking wee",
        "no walk. my foot has gone floppy",
        "I don't know why my foot drags",
        "never had chest pain like this before",
        "my groin isn't just numb, it's dead",
        "it's numb between my legs and hasn't gone away",
      })
  void wordsOfDenialThatDenyNothingLeaveTheSignUrgent(String message) {
    assertThat(SCREEN.screen(message)).isInstanceOf(Urgent.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          had foot drop in 2015, fully recovered since     | false
          chest pains years ago, heart all clear           | false
          both legs were numb last year, since then fine   | false
          used to be one leg, now both legs are numb       | true
          foot drop since yesterday                        | true
          lost bladder control again                       | true
          my bum is still numb since monday                | true
          my chest squeezed on the hill, fine now          | true
          """)
  void timeTellsWhetherASignIsUrgent(String message, boolean urgent) {
    assertThat(SCREEN.screen(message) instanceof Urgent).isEqualTo(urgent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          my mum has numbness in her groin            | false
          my dog's back leg gave way                  | false
          a colleague was hit by a car                | false
          my friend can't feel her legs               | false
          my friend can't feel her legs and me too    | true
          my wife says I drag my foot                 | true
          walked with my wife, my chest feels tight   | true
          dog walk done, chest tight at the end       | true
          """)
  void whoseSignItIsMatters(String message, boolean urgent) {
    assertThat(SCREEN.screen(message) instanceof Urgent).isEqualTo(urgent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numb with boredom after that call",
        "weak coffee, weak excuse",
        "great weekend, 40 minutes",
        "a heartwarming walk",
        "fell behind on emails",
        "moved a chest of drawers",
        "dependency injection will be the end of me",
        "cabin fever is real, did 20",
        "a bit puffed at the top of the hill",
        "fell asleep on the sofa",
        "this old chair is murder on my back",
        "lost 5 kg on my diet",
        "my sciatica, down the one leg as ever",
        "legs tired after the walk",
      })
  void figuresOfSpeechAndOrdinaryBackTalkAreNone(String message) {
    assertThat(SCREEN.screen(message)).isEqualTo(new None());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what are red flags for back pain",
        "could a long walk bring on numbness?",
        "if I ever get numb down there I'll call",
        "and what if I fell down the stairs one day?",
        "legs of jelly after those squats",
        "foot went to sleep while I sat cross-legged, fine again now",
        "pins and needles for a second",
        "what would I do if one day I couldn't pee?",
        "bit sore rolling over in bed at night",
      })
  void questionsFanciesAndPassingThingsAreNotUrgent(String message) {
    assertThat(SCREEN.screen(message)).isNotInstanceOf(Urgent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my right foot gets pins and needles now and then",
        "my leg feels weird today",
        "back kept me awake most of the night",
        "bit under the weather today, back about 5",
      })
  void vagueWorriesGetANote(String message) {
    assertThat(SCREEN.screen(message)).isInstanceOf(Note.class);
  }

  /** What is learned by heart shows no rule. */
  @Test
  void noneOfTheseIsAnExample() {
    assertThat(messages().filter(KnownTexts.read()::has)).isEmpty();
  }

  private static Stream<String> messages() {
    return Arrays.stream(SafetyScreenTest.class.getDeclaredMethods())
        .flatMap(method -> Stream.concat(listed(method), inTables(method)));
  }

  private static Stream<String> listed(Method test) {
    return Stream.ofNullable(test.getAnnotation(ValueSource.class))
        .flatMap(source -> Stream.of(source.strings()));
  }

  /** Cells of more than one word. */
  private static Stream<String> inTables(Method test) {
    return Stream.ofNullable(test.getAnnotation(CsvSource.class))
        .flatMap(source -> source.textBlock().lines())
        .flatMap(line -> Stream.of(line.split("[|]")))
        .map(String::strip)
        .filter(cell -> cell.contains(" "));
  }
}
