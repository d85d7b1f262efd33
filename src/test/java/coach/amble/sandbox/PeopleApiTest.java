package coach.amble.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeopleApiTest {
  private final Office office = new Office();

  @Test
  void aPersonHasANameATitleAndAZone() {
    JsonObject user =
        office.call("users.info", Json.object("user", "U05PRIYA")).getAsJsonObject("user");

    assertThat(user.get("real_name").getAsString()).isEqualTo("Priya Raman");
    assertThat(user.get("tz").getAsString()).isEqualTo("Asia/Kolkata");
    assertThat(user.get("tz_offset").getAsInt()).isEqualTo(19_800);
    assertThat(user.get("is_bot").getAsBoolean()).isFalse();
    assertThat(user.getAsJsonObject("profile").get("title").getAsString())
        .isEqualTo("Software engineer");
  }

  @Test
  void theOffsetIsThatOfTheDay() {
    JsonObject winter = office.call("users.info", Json.object("user", "U01ANNA"));
    office.time.pass(Duration.ofDays(200));
    JsonObject summer = office.call("users.info", Json.object("user", "U01ANNA"));

    assertThat(winter.getAsJsonObject("user").get("tz_offset").getAsInt()).isEqualTo(3_600);
    assertThat(summer.getAsJsonObject("user").get("tz_offset").getAsInt()).isEqualTo(7_200);
  }

  @Test
  void theBotIsABot() {
    JsonObject user =
        office.call("users.info", Json.object("user", "U0AMBLE")).getAsJsonObject("user");

    assertThat(user.get("is_bot").getAsBoolean()).isTrue();
  }

  @Test
  void strangersAreNotFound() {
    assertThat(office.error("users.info", Json.object("user", "U99"))).isEqualTo("user_not_found");
    assertThat(office.error("conversations.open", Json.object("users", "U99")))
        .isEqualTo("user_not_found");
    assertThat(office.error("conversations.open", new JsonObject()))
        .isEqualTo("users_list_not_supplied");
  }

  @Test
  void everybodyHasOneDm() {
    JsonObject opened = office.call("conversations.open", Json.object("users", "U03RUTH"));

    assertThat(opened.getAsJsonObject("channel").get("id").getAsString()).isEqualTo("D03RUTH");
  }

  @Test
  void sixPeopleWorkInThreeZones() {
    assertThat(Company.PEOPLE).hasSize(6).extracting(Person::id).doesNotHaveDuplicates();
    assertThat(Company.PEOPLE)
        .extracting(Person::zone)
        .containsOnly(
            ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"));
  }

  @Test
  void unknownMethodsAreSaidToBeUnknown() {
    assertThat(office.error("chat.shout", new JsonObject())).isEqualTo("unknown_method");
  }
}
