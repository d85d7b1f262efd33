package coach.amble.delivery;

/** Where a message is on its way. */
enum MessageState {
  WAITING,

  /** A replica has taken it and is about to send it. */
  LEASED,

  /** It may be leaving: from here on it is never sent again. */
  SENDING,

  SENT,

  /** It may or may not have arrived. */
  UNKNOWN,

  /** It wasn't sent in time. */
  EXPIRED,

  /** It wasn't wanted any more. */
  SKIPPED,

  /** It could not be delivered. */
  REFUSED
}
