/** A person who joined: identity, time zone, consent and status. */
@NullMarked
package coach.amble.member;

import org.jspecify.annotations.NullMarked;
