package coach.amble.sandbox;

import java.util.Optional;
import java.util.stream.Stream;

/** The bot's own names for views, each used once at a time in the workspace. */
final class ExternalIds {
  private ExternalIds() {}

  static void requireFree(Workspace workspace, View view) {
    String externalId = view.externalId();
    if (!externalId.isEmpty()
        && find(workspace, externalId).filter(other -> !other.id().equals(view.id())).isPresent()) {
      throw new Refusal("duplicate_external_id");
    }
  }

  static Optional<View> find(Workspace workspace, String externalId) {
    return workspace.desks().stream()
        .flatMap(desk -> Stream.concat(desk.modals().stream(), desk.home().stream()))
        .filter(view -> view.externalId().equals(externalId))
        .findFirst();
  }
}
