package org.sealready.ui.common;

/** How the toolkit draws. It asks once, when it starts. */
public final class Rendering {

  /**
   * The toolkit keeps pictures of rounded shapes beside each other in one. Without a graphics card,
   * the edge of one then shows at the side of another, as a grey line. Drawn anew each time they
   * cost no more.
   */
  private static final String SHAPES_ANEW = "prism.disableRegionCaching";

  private Rendering() {}

  /** Makes edges as sharp as they are meant; call once, before the toolkit is started. */
  public static void prepare() {
    System.setProperty(SHAPES_ANEW, "true");
  }
}
