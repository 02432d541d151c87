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
}
