package coach.amble.understanding.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Messages with what they are and of which kind: tab-separated {@code label, kind, message}, or
 * {@code label, message}.
 */
record LabelledMessages(List<Message> messages) {
  record Message(String label, String kind, String text) {}

  static LabelledMessages read(String resource) {
    try (InputStream in = LabelledMessages.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static LabelledMessages training(String file) {
    try {
      return of(Files.readString(Path.of("src/training/safety", file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static LabelledMessages of(String rows) {
    return new LabelledMessages(
        rows.lines()
            .map(line -> line.split("\t", 3))
            .map(cells -> new Message(cells[0], cells[1], cells[cells.length - 1]))
            .toList());
  }

  LabelledMessages labelled(String label) {
    return only(message -> message.label.equals(label));
  }

  LabelledMessages only(Predicate<Message> rule) {
    return new LabelledMessages(messages.stream().filter(rule).toList());
  }

  /** What share of the messages the screen calls urgent, 0 to 1. */
  double urgent(SafetyScreen screen) {
    return share(screen, Safety.Urgent.class);
  }

  /** What share of the messages the screen gives a note, 0 to 1. */
  double noted(SafetyScreen screen) {
    return share(screen, Safety.Note.class);
  }

  private double share(SafetyScreen screen, Class<? extends Safety> found) {
    long count = messages.stream().filter(m -> found.isInstance(screen.screen(m.text))).count();
    return (double) count / messages.size();
  }
}
