package coach.amble.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import okhttp3.OkHttpClient;

/** The one client to Slack's Web API. */
public final class SlackConnection {
  private static final int CALL_TIMEOUT_MILLIS = 10_000;

  private final SlackConfig config = new SlackConfig();
  private final Slack slack;
  private final String botToken;

  public SlackConnection(String botToken) {
    this.botToken = botToken;
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    SlackHttpClient client = new SlackHttpClient(http(config));
    client.setConfig(config);
    this.slack = Slack.getInstance(config, client);
  }

  /**
   * Never repeats a request by itself: an answer that was lost may mean a message that was sent.
   */
  private static OkHttpClient http(SlackConfig config) {
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .retryOnConnectionFailure(false)
        .build();
  }

  /**
   * Talks to another Web API than Slack's own from now on.
   *
   * @param apiUrl its base, with a trailing slash
   */
  public void connect(String apiUrl) {
    config.setMethodsEndpointUrlPrefix(apiUrl);
  }

  MethodsClient methods() {
    return slack.methods(botToken);
  }

  Slack slack() {
    return slack;
  }

  String botToken() {
    return botToken;
  }
}
