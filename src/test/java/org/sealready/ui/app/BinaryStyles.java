package org.sealready.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * The styles as JavaFX keeps them when they were read: it takes these files in place of the texts
 * beside them, and the start does without the reader of texts.
 */
final class BinaryStyles {

  private static final Path FOLDER = Path.of("assets/styles");

  /** A sheet as text and as JavaFX keeps it. */
  record Sheet(Path text, Path binary) {}

  static final List<Sheet> ALL =
      Stream.of("base", "app", "dark", "contrast", "contrast-dark")
          .map(name -> new Sheet(FOLDER.resolve(name + ".css"), FOLDER.resolve(name + ".bss")))
          .toList();

  private BinaryStyles() {}

  /** Writes the files anew; after each change of the styles. */
  public static void main(String[] args) throws IOException {
    Files.writeString(FOLDER.resolve("base.css"), BaseStyles.text());
    for (Sheet sheet : ALL) {
      Stylesheet.convertToBinary(sheet.text().toFile(), sheet.binary().toFile());
    }
  }
}
