package coach.amble.app;

import java.util.List;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A key under "amble." that means nothing here. */
final class UnknownSettingAnalyzer
    extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

  @Override
  protected FailureAnalysis analyze(
      Throwable failure, UnboundConfigurationPropertiesException cause) {
    List<String> keys =
        cause.getUnboundProperties().stream()
            .map(property -> property.getName().toString())
            .toList();
    return new FailureAnalysis(SettingNames.refusal(keys), null, cause);
  }
}
