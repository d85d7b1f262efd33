package coach.amble.sandbox;

import java.time.Instant;
import java.util.Map;

/** Response URLs: at most 5 uses within 30 minutes. Guarded by the workspace's lock. */
final class ResponseUrls {

  /** Where answers go; {@code sourceTs} is the pressed message, empty for a slash command. */
  record Target(String personId, String sourceTs) {}

  private record Issued(Target target, Instant at, int uses) {}

  private final Map<String, Issued> issued = new RecentMap<>(5_000);
  private final Ids ids;

  ResponseUrls(Ids ids) {
    this.ids = ids;
  }

  String issue(Target target, Instant now) {
    String id = ids.fresh("", 24);
    issued.put(id, new Issued(target, now, 0));
    return id;
  }

  Target check(String id, Instant now) {
    Issued url = issued.get(id);
    if (url == null || now.isAfter(url.at().plus(Limits.RESPONSE_LIFE))) {
      throw new Refusal("expired_url");
    }
    if (url.uses() >= Limits.RESPONSES) {
      throw new Refusal("used_url");
    }
    return url.target();
  }

  void use(String id) {
    issued.computeIfPresent(id, (key, url) -> new Issued(url.target(), url.at(), url.uses() + 1));
  }
}
