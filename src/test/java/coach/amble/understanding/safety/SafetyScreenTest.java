package coach.amble.understanding.safety;

import static org.assertj.core.api.Assertions.assertThat;

import coach.amble.understanding.safety.Safety.None;
import coach.amble.understanding.safety.Safety.Note;
import coach.amble.understanding.safety.Safety.Urgent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyScreenTest {
  private final SafetyScreen screen = new SafetyScreen();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAUDA_EQUINA  | did 10, odd thing is I can't feel my bum when I sit
          CAUDA_EQUINA  | numbnes in groyne
          BLADDER_BOWEL | pee won't come since last night
          BLADDER_BOWEL | my blader doesn't work
          WEAKNESS      | my foot flops when I walk
          BOTH_LEGS     | both legs have gone numb
          TRAUMA        | fell down the stairs and can hardly move
          CHEST         | tight chest on the second lap
          PULSING       | a pulse in my belly and sudden pain in the back
          FEVER         | back is bad and I have a feaver
          WEIGHT_LOSS   | lost 8 kilos without trying
          CANCER        | had breast cancer in 2019 and now my back hurts
          NIGHT_PAIN    | wakes me every night, no position helps
          BONE          | on prednisolone for years, sudden pain in my back
          IV_DRUGS      | i inject heroin and my back hurts
          IMMUNE        | on immunosuppressants, new back pain
          """)
  void namesTheKindOfSign(RedFlag flag, String message) {
    assertThat(screen.screen(message)).isEqualTo(new Urgent(flag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness anywhere",
        "no numbness, tingling or weakness in my legs",
        "without any numbness in the saddle area",
        "never had numbness between my legs",
        "haven't lost control of my bladder",
        "no chest pain, no breathlessness",
        "any numbness down there? nope",
        "didn't fall, didn't slip",
      })
  void deniedSignsAreNone(String message) {
    assertThat(screen.screen(message)).isEqualTo(new None());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no numbness but I can't pee",
        "no feeling between my legs",
        "no control over my bladder",
        "can't feel it when I wipe",
        "no walk today, started leaking wee",
        "no walk. my foot has gone floppy",
        "I don't know why my foot drags",
        "never had chest pain like this before",
        "my groin isn't just numb, it's dead",
        "it's numb between my legs and hasn't gone away",
      })
  void wordsOfDenialThatDenyNothingLeaveTheSignUrgent(String message) {
    assertThat(screen.screen(message)).isInstanceOf(Urgent.class);
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
    assertThat(screen.screen(message) instanceof Urgent).isEqualTo(urgent);
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
    assertThat(screen.screen(message) instanceof Urgent).isEqualTo(urgent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numb from boredom",
        "weak coffee, weak excuse",
        "great weekend, 40 minutes",
        "a heartwarming walk",
        "fell behind on emails",
        "moved a chest of drawers",
        "dependency injection is driving me mad",
        "cabin fever is real, did 20",
        "walking uphill leaves me a bit out of breath",
        "fell asleep on the sofa",
        "my back is killing me",
        "lost 5 kg on my diet",
        "sciatica down one leg",
        "legs tired after the walk",
      })
  void figuresOfSpeechAndOrdinaryBackTalkAreNone(String message) {
    assertThat(screen.screen(message)).isEqualTo(new None());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what are red flags for back pain",
        "can walking cause numbness?",
        "if I ever get numb down there I'll call",
        "what if I fall down the stairs?",
        "legs like jelly after squats",
        "foot fell asleep sitting cross-legged, fine now",
        "pins and needles for a second",
        "what should I do if I can't pee one day?",
        "hurts at night when I roll over",
      })
  void questionsFanciesAndPassingThingsAreNotUrgent(String message) {
    assertThat(screen.screen(message)).isNotInstanceOf(Urgent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pins and needles in my right foot on and off",
        "my leg feels weird today",
        "back kept me awake most of the night",
        "feeling under the weather, back 5",
      })
  void vagueWorriesGetANote(String message) {
    assertThat(screen.screen(message)).isInstanceOf(Note.class);
  }
}
