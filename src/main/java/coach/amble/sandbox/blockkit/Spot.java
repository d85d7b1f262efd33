package coach.amble.sandbox.blockkit;

/** A place in the checked tree, as a JSON pointer. */
record Spot(String pointer, Findings findings) {

  Spot at(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Spot(pointer + "/" + escaped, findings);
  }

  Spot at(int index) {
    return new Spot(pointer + "/" + index, findings);
  }

  void wrong(String rule) {
    findings.add(rule, pointer);
  }
}
