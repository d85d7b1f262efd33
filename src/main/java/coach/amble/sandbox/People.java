package coach.amble.sandbox;

import java.util.List;

/** The company's people as tests and the page meet them. */
final class People {
  private final List<SandboxPerson> all;

  People(Workspace workspace, Outbound outbound) {
    Conversation conversation = new Conversation(workspace, outbound);
    all =
        Company.PEOPLE.stream()
            .map(person -> new SandboxPerson(person, workspace, conversation))
            .toList();
  }

  List<SandboxPerson> all() {
    return all;
  }

  SandboxPerson person(String id) {
    return all.stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody here has the id " + id + "."));
  }
}
