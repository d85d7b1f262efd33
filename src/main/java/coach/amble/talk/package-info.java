/** What a typed message means: text to Intent. */
@NullMarked
package coach.amble.talk;

import org.jspecify.annotations.NullMarked;
