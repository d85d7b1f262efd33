package coach.amble.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why Amble doesn't start, on one line. */
final class OneLineReporter implements FailureAnalysisReporter {
  private static final Logger log = LoggerFactory.getLogger(OneLineReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
    String line = (analysis.getDescription() + action).replaceAll("\\s+", " ");
    log.error("Amble can't start: {}", line);
  }
}
