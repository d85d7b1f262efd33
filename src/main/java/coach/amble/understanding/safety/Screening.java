package coach.amble.understanding.safety;

import coach.amble.understanding.learning.Model;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was learned for the screen.
 *
 * @param words those of the examples that several people used
 * @param model tells kinds of red flags from each other and from what is none
 */
record Screening(Set<String> words, Model model) {
  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (String word : new TreeSet<>(words)) {
      out.writeUTF(word);
    }
    model.write(out);
  }

  static Screening read(DataInputStream in) throws IOException {
    Set<String> words = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(in.readUTF());
    }
    return new Screening(Set.copyOf(words), Model.read(in));
  }
}
