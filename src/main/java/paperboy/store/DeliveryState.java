package paperboy.store;

/** How far an event is on its way to a target. */
public enum DeliveryState {
  /** It is still to be sent, or to be tried again. */
  WAITING,
  /** The target accepted it. */
  DELIVERED,
  /** It was tried as often as allowed; it and what follows it wait for a person. */
  FAILED,
  /** A person gave it up. */
  DROPPED
}
