package org.sealready.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * The styles as JavaFX keeps them when they were read: it takes this file in place of the text
 * beside it, and the start does without the reader of texts.
 */
final class BinaryStyles {

  static final Path TEXT = Path.of("assets/styles/app.css");
  static final Path BINARY = Path.of("assets/styles/app.bss");

  private BinaryStyles() {}

  /** Writes the file anew; after each change of the styles. */
  public static void main(String[] args) throws IOException {
    Stylesheet.convertToBinary(TEXT.toFile(), BINARY.toFile());
  }
}
