package coach.amble.understanding.guide;

import java.util.List;

/**
 * One topic of the guide.
 *
 * @param id stable id
 * @param text the answer, plain prose
 * @param caveats what published research adds, shown apart from the guide's own statement
 * @param related ids of neighbouring topics
 * @param asked ways in which people ask for it
 */
public record Topic(
    String id,
    String title,
    String section,
    String text,
    List<Caveat> caveats,
    List<String> related,
    List<String> asked) {

  /** A caveat and where it comes from. */
  public record Caveat(String text, String source) {}
}
