package coach.amble.understanding.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guide's files on the classpath, below {@code guide/}. */
final class GuideFiles {
  private GuideFiles() {}

  /** All topics in the order of {@code contents.txt}. */
  static List<Topic> topics() {
    return lines("contents.txt").stream()
        .map(id -> "topics/" + id + ".md")
        .map(name -> TopicFile.parse(path(name), text(name)))
        .toList();
  }

  /** The lines that say something: no blank ones, no comments. */
  static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (@Nullable InputStream in =
        GuideFiles.class.getClassLoader().getResourceAsStream(path(name))) {
      if (in == null) {
        throw new BrokenGuide(path(name), "is missing from the classpath");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new BrokenGuide(path(name), "can't be read", e);
    }
  }

  private static String path(String name) {
    return "guide/" + name;
  }
}
