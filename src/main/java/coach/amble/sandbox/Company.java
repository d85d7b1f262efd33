package coach.amble.sandbox;

import java.util.List;

/** The made-up company, its people and the ids of its workspace. */
final class Company {
  static final String NAME = "Willow & Finch";
  static final String DOMAIN = "willow-finch";
  static final String TEAM = "T0WILLOW";
  static final String ADMIN = "U01ANNA";
  static final String GENERAL = "C0GENERAL";
  static final String BOT_USER = "U0AMBLE";
  static final String BOT = "B0AMBLE";
  static final String APP = "A0AMBLE";
  static final String BOT_NAME = "Amble";

  static final List<Person> PEOPLE =
      List.of(
          Person.of("01ANNA", "Anna Berg", "Team lead, Support", "Europe/Berlin"),
          Person.of("02MATEO", "Mateo Silva", "Customer support", "Europe/Berlin"),
          Person.of("03RUTH", "Ruth Osei", "Accountant", "America/New_York"),
          Person.of("04LUCY", "Lucy Tran", "Product designer", "America/New_York"),
          Person.of("05PRIYA", "Priya Raman", "Software engineer", "Asia/Kolkata"),
          Person.of("06IMRAN", "Imran Sheikh", "Data analyst", "Asia/Kolkata"));

  private Company() {}
}
