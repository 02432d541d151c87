package org.sealready.json.list;

/** A list that the program cannot use; the message names the place in it. */
public final class BadList extends Exception {

  private static final long serialVersionUID = 1L;

  /** What a place is cut to, so that it fits in a line. */
  private static final int LONGEST = 60;

  /**
   * @param place what leads to it from the beginning of the list
   */
  public BadList(String place) {
    super(place.length() > LONGEST ? place.substring(0, LONGEST) + "…" : place);
  }

  /**
   * Goes on only where this holds.
   *
   * @throws BadList where it does not
   */
  public static void unless(boolean holds, String place) throws BadList {
    if (!holds) {
      throw new BadList(place);
    }
  }
}
