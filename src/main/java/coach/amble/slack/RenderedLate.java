package coach.amble.slack;

import coach.amble.delivery.OutgoingMessage;
import java.util.Optional;
import java.util.function.Function;

/**
 * How messages of one kind look that are rendered when they are sent.
 *
 * @param reply empty if the message isn't wanted any more
 */
public record RenderedLate(
    OutgoingMessage.Kind kind, Function<OutgoingMessage, Optional<Reply>> reply) {}
