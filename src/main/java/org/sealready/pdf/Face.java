package org.sealready.pdf;

/** The bundled type faces, each with the class path resource that holds it. */
public enum Face {
  /** Body text. */
  REGULAR("NotoSerifSC-Regular.ttf"),
  /** Titles. */
  BOLD("NotoSerifSC-Bold.ttf"),
  /** Letters of alphabets that the other two lack, as in Vietnamese, Turkish and Polish names. */
  LATIN("NotoSerif-Light.ttf"),
  /** Han characters that the other two lack, mostly of Extension B and later. */
  RARE("HanaMinB.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String resource() {
    return "/assets/fonts/" + file;
  }
}
