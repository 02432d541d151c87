package org.sealready.cli.common;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** Explains why nothing can be written into the output folder, and what to do. */
public final class OutputTrouble {

  private OutputTrouble() {}

  /** One sentence about the folder, whichever of the files could not be written. */
  public static String line(Words words, Path out, IOException failure) {
    if (isTooLong(failure)) {
      return words.text("output.too-long", out);
    }
    if (standsInTheWay(out)) {
      return words.text("output.not-a-folder", out);
    }
    return switch (NotSaved.because(failure).kind()) {
      case READ_ONLY -> words.text("output.read-only", out);
      case NO_SPACE -> words.text("output.no-space", out);
      case TAKEN, LOCKED, GONE, MOVED, FOREIGN, NEWER, NOT_A_FOLDER, DAMAGED, OTHER ->
          words.text("output.failed", out);
    };
  }

  private static boolean isTooLong(IOException failure) {
    return failure instanceof FileSystemException named
        && named.getReason() != null
        && named.getReason().toLowerCase(Locale.ROOT).contains("too long");
  }

  private static boolean standsInTheWay(Path out) {
    for (Path at = out.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return !Files.isDirectory(at);
      }
    }
    return false;
  }
}
