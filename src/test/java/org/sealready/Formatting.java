package org.sealready;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one source style: google-java-format, imports in its order. Running it rewrites the sources;
 * {@link FormattingTest} fails while one is not in the style.
 */
public final class Formatting {

  private static final Formatter FORMATTER =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  private Formatting() {}

  /** Rewrites every source file below src that is not in the style. */
  public static void main(String[] args) throws IOException {
    for (Path file : unformatted()) {
      Files.writeString(file, formatted(file));
    }
  }

  static List<Path> unformatted() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .parallel()
          .filter(file -> !formatted(file).equals(read(file)))
          .sorted()
          .toList();
    }
  }

  private static String formatted(Path file) {
    try {
      return FORMATTER.formatSource(
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(read(file)),
              JavaFormatterOptions.Style.GOOGLE));
    } catch (FormatterException broken) {
      throw new IllegalStateException(file + ": " + broken.getMessage(), broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
