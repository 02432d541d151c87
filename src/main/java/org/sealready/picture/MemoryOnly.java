package org.sealready.picture;

import javax.imageio.ImageIO;

/** Keeps pictures of pages out of the temporary folder, where ImageIO would pass them through. */
public final class MemoryOnly {

  private MemoryOnly() {}

  /**
   * From now on in this process, for whichever library reads or writes pictures through ImageIO.
   */
  public static void install() {
    ImageIO.setUseCache(false);
  }
}
