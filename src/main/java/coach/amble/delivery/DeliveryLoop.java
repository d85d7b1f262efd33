package coach.amble.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that sends what waits: at once when woken, else every second. */
public final class DeliveryLoop implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

  private final Delivery delivery;
  private final Semaphore wake = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  public DeliveryLoop(Delivery delivery) {
    this.delivery = delivery;
    this.thread = Thread.ofPlatform().name("delivery").daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Something was put into the outbox. */
  public void wake() {
    wake.release();
  }

  private void run() {
    while (!closed) {
      try {
        boolean woken = wake.tryAcquire(1, TimeUnit.SECONDS);
        wake.drainPermits();
        log.trace("looking for messages, woken: {}", woken);
        delivery.sendWaiting();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        log.error("delivery failed; messages wait for the next turn", e);
      }
    }
  }

  /** Lets the message in flight be settled, then ends. */
  @Override
  public void close() throws InterruptedException {
    closed = true;
    wake();
    thread.join(10_000);
  }
}
