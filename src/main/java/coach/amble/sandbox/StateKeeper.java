package coach.amble.sandbox;

import com.google.gson.JsonObject;

/** Saves the workspace after changes, several at once when they come together. */
final class StateKeeper {
  private final Workspace workspace;
  private final StateFile file;
  private final StateWriter writer = new StateWriter();
  private final Object writing = new Object();
  private long saved;

  StateKeeper(Workspace workspace, StateFile file) {
    this.workspace = workspace;
    this.file = file;
  }

  void restore() {
    file.read().ifPresent(this::restore);
    saved = workspace.version();
  }

  private void restore(JsonObject state) {
    try {
      StateReader.restore(workspace, state);
    } catch (RuntimeException e) {
      workspace.forget();
      file.broken("can't be read: " + e.getClass().getSimpleName());
    }
  }

  /** Returns when everything up to the caller's change is in the file. */
  void save() {
    long wanted = workspace.version();
    synchronized (writing) {
      if (saved < wanted) {
        Snapshot snapshot = workspace.look(() -> Snapshot.of(workspace));
        file.write(writer.text(snapshot));
        saved = snapshot.version();
      }
    }
  }
}
