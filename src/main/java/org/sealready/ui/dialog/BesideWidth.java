package org.sealready.ui.dialog;

/** How wide a pane is that stands beside the work, in pixels. */
final class BesideWidth {

  private static final double SHARE = 0.3;
  private static final double LEAST = 380;
  private static final double MOST = 560;

  private BesideWidth() {}

  static double in(double window) {
    return Math.rint(Math.clamp(window * SHARE, LEAST, MOST));
  }
}
