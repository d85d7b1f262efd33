/**
 * Messages that wait to be sent, each at most once, and receipts of requests that had their effect.
 */
@NullMarked
package coach.amble.delivery;

import org.jspecify.annotations.NullMarked;
