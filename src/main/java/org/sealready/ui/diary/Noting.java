package org.sealready.ui.diary;

/** Is told when a person has ticked or written down something beside the answers of a filing. */
public interface Noting {

  /** Nobody who takes it back. */
  Noting NONE = (back, again) -> {};

  /**
   * @param back puts what was there before
   * @param again puts what was noted
   */
  void noted(Runnable back, Runnable again);

  /**
   * Tells the same one of steps that have a second part.
   *
   * @param alsoBack what follows when the first part was taken back
   * @param alsoAgain what follows when it was made again
   */
  default Noting followedBy(Runnable alsoBack, Runnable alsoAgain) {
    return (back, again) -> noted(inTurn(back, alsoBack), inTurn(again, alsoAgain));
  }

  private static Runnable inTurn(Runnable first, Runnable second) {
    return () -> {
      first.run();
      second.run();
    };
  }
}
