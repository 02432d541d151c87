package org.sealready.service.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;

/**
 * Where the choice is kept: beside the filings, unsealed, because the window needs it before
 * anybody has given a passphrase. It names no person and no filing.
 *
 * @param dataFolder the data folder
 */
public record DisplayFile(Path dataFolder) {

  private static final String NAME = "display.properties";
  private static final int MOST = 1000;

  /** What was chosen last; as usual if nothing was, or if it cannot be read. */
  public DisplayChoice read() {
    try {
      return DisplayChoice.of(new String(LimitedFile.read(file(), MOST), StandardCharsets.UTF_8));
    } catch (Unreadable none) {
      // Nothing was chosen yet, or the file is of no use: the window looks as usual.
      return DisplayChoice.USUAL;
    }
  }

  /**
   * Keeps the choice, where there is a data folder: it is never made for this alone.
   *
   * @return whether there is one
   * @throws IOException if it cannot be written
   */
  public boolean write(DisplayChoice choice) throws IOException {
    boolean isThere = Files.isDirectory(dataFolder);
    if (isThere) {
      WholeFile.write(file(), choice.lines().getBytes(StandardCharsets.UTF_8));
    }
    return isThere;
  }

  private Path file() {
    return dataFolder.resolve(NAME);
  }
}
