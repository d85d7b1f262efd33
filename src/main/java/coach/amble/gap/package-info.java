/**
 * Questions that the guide left open, kept without their author where a workspace's admin turned it
 * on, so that the guide's phrasings can grow from real use.
 */
@NullMarked
package coach.amble.gap;

import org.jspecify.annotations.NullMarked;
