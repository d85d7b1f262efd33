package coach.amble.slack;

import coach.amble.coach.Asker;
import coach.amble.understanding.talk.Intent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.Map;
import java.util.Optional;

/** A modal, opened by a button of the same id. */
public interface Form {
  /** Of the button that opens it and of what it submits. */
  String id();

  /** What it looks like; empty: not for this person. */
  Optional<View> view(Asker asker);

  /** Reads what was filled in. */
  Filled read(Asker asker, Map<String, Map<String, ViewState.Value>> values);

  /** What was filled in. */
  sealed interface Filled {
    record Asks(Intent intent) implements Filled {}

    /** Not for this person any more: nothing happens. */
    record Ignored() implements Filled {}

    /**
     * Nothing happens, what was filled in stays.
     *
     * @param byBlock what is wrong, by the id of the block
     */
    record Wrong(Map<String, String> byBlock) implements Filled {}
  }

  /** The answer in the block; an empty one if there is none. */
  static ViewState.Value value(Map<String, Map<String, ViewState.Value>> values, String id) {
    return values.getOrDefault(id, Map.of()).getOrDefault(id, new ViewState.Value());
  }
}
