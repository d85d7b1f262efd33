package coach.amble.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.util.Optional;
import okhttp3.OkHttpClient;

/**
 * The one client to Slack's Web API.
 *
 * @param slack never repeats a request by itself: an answer that was lost may mean a message sent
 */
public record SlackConnection(Slack slack, String botToken) {
  private static final int CALL_TIMEOUT_MILLIS = 10_000;

  /**
   * @param apiUrl base of the Web API with a trailing slash; empty: Slack's own
   */
  public static SlackConnection open(String botToken, Optional<String> apiUrl) {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    apiUrl.ifPresent(
        url -> {
          config.setMethodsEndpointUrlPrefix(url);
          config.setProxyUrl(null);
        });
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    return new SlackConnection(Slack.getInstance(config, client), botToken);
  }

  MethodsClient methods() {
    return slack.methods(botToken);
  }

  @Override
  public String toString() {
    return "SlackConnection";
  }
}
