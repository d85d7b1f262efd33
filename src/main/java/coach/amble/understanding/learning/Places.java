package coach.amble.understanding.learning;

import java.nio.file.Path;

/**
 * Where learning finds and leaves things.
 *
 * @param project the folder of the project's sources
 * @param classes the folder of compiled classes and resources, where the model goes
 * @param remembered the folder that keeps what was learned, also when the build is cleaned
 */
public record Places(Path project, Path classes, Path remembered) {
  public Path examples() {
    return project.resolve("src/training");
  }

  Path code(String name) {
    return project.resolve("src/main/java/coach/amble/understanding").resolve(name);
  }

  Path resources(String name) {
    return project.resolve("src/main/resources").resolve(name);
  }
}
