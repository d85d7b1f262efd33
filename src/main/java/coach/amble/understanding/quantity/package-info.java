/**
 * The figures and days in what was typed: what stands there, how it is written, and what it says
 * about walks, a pause, a wait or pain. What the message is about is decided elsewhere. Pure: text
 * and the member's local time in, values out; the zone never enters. What can't be meant is asked
 * back, never guessed, and nothing throws.
 */
@NullMarked
package coach.amble.understanding.quantity;

import org.jspecify.annotations.NullMarked;
