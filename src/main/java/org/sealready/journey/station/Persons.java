package org.sealready.journey.station;

/** For how many contacts a line is: one person can be both. */
public enum Persons {
  ANY,
  ONE,
  SEVERAL;

  /**
   * Whether the line is for so many.
   *
   * @param count 0 where it is not known: then it speaks to several
   */
  public boolean isFor(int count) {
    return switch (this) {
      case ANY -> true;
      case ONE -> count == 1;
      case SEVERAL -> count != 1;
    };
  }
}
