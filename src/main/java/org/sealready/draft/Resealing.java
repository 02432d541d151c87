package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Seals anew what an earlier master key had sealed. A mark in the data folder stands from before
 * the key changes until the last file is done and the last plain form and wording is sealed, so
 * that the next start goes on where this one ended.
 */
final class Resealing {

  private static final String MARK = "reseal.due";

  private final Vault vault;

  Resealing(Vault vault) {
    this.vault = vault;
  }

  static boolean isDue(Path dataFolder) {
    return Files.exists(dataFolder.resolve(MARK));
  }

  static void announce(Path dataFolder) throws IOException {
    if (!isDue(dataFolder)) {
      WholeFile.write(dataFolder.resolve(MARK), new byte[0]);
    }
  }

  /**
   * Every file of this data folder that needs it. One that cannot be opened is left alone; after
   * one that cannot be written the others are sealed all the same.
   *
   * @throws NotSaved if one could not be written
   */
  void all(Path dataFolder) throws NotSaved {
    try {
      Optional<IOException> failure = Optional.empty();
      for (Path file : SealedFiles.in(dataFolder)) {
        try {
          reseal(file, dataFolder);
        } catch (IOException notWritten) {
          failure = failure.or(() -> Optional.of(notWritten));
        }
      }
      if (failure.isPresent()) {
        throw failure.get();
      }
      PaperFolders.takeIn(dataFolder, vault);
      Files.deleteIfExists(dataFolder.resolve(MARK));
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void reseal(Path file, Path dataFolder) throws IOException {
    try {
      byte[] beginning = LimitedFile.beginning(file, SealedHeader.MAX_BYTES);
      SealedHeader header = SealedHeader.of(beginning);
      if (!vault.isCurrent(header)) {
        byte[] sealed = LimitedFile.read(file, PaperFile.MAX_BYTES);
        byte[][] plain = vault.open(header.label().kind(), sealed).toArray(byte[][]::new);
        WholeFile.write(file, vault.seal(header.label(), plain), whereSwept(file, dataFolder));
      }
    } catch (Unreadable leftAlone) {
      // What no key opens is left as it is: sealing it anew could only destroy it.
      return;
    }
  }

  /** Temporary files are looked for in these folders. */
  private static Path whereSwept(Path file, Path dataFolder) {
    Path filings = dataFolder.resolve(DraftStore.FOLDER);
    return file.startsWith(filings) ? filings : file.getParent();
  }
}
