package coach.amble.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries requests to the bot and waits for its answer, body included, at most {@code patience}.
 */
final class Gateway implements AutoCloseable {
  private final URI address;
  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  Gateway(URI address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  GatewayReply send(SignedRequest request) {
    CompletableFuture<HttpResponse<String>> pending =
        client.sendAsync(request.toHttp(address, patience), BodyHandlers.ofString());
    try {
      return GatewayReply.of(pending.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      pending.cancel(true);
      return new GatewayReply.TimedOut();
    } catch (ExecutionException e) {
      return GatewayReply.of(e.getCause());
    } catch (InterruptedException e) {
      pending.cancel(true);
      Thread.currentThread().interrupt();
      return new GatewayReply.TimedOut();
    }
  }

  String responseUrl(String id) {
    return address.resolve("/sandbox/response/" + id).toString();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
