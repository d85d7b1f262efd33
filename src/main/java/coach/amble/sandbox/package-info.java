/**
 * A stand-in for Slack: one made-up company's workspace, served by this process on loopback. It
 * speaks Slack's side of the wire (signed requests to the bot, the Web API, response URLs), refuses
 * what Slack refuses, and has a page in which you are one of the company's people. Knows nothing of
 * Amble, so that it can find Amble's mistakes.
 */
@NullMarked
package coach.amble.sandbox;

import org.jspecify.annotations.NullMarked;
