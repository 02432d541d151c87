package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.sealready.vault.file.Folder;
import org.sealready.vault.place.DraftFiles;

/**
 * Unencrypted filings of trial versions (format version 1). No release wrote them and none reads
 * them: they are reported and left unchanged.
 */
public final class TrialDrafts {

  /** A plain filing, or the temporary file of an interrupted plain save. */
  private static final Pattern PLAIN =
      Pattern.compile("[^.].*\\.sealready|\\..+\\.sealready\\.[0-9a-f-]{36}\\.tmp");

  private TrialDrafts() {}

  /** Their names in this data folder. */
  public static List<String> in(Path dataFolder) throws IOException {
    try {
      return Folder.list(dataFolder.resolve(DraftFiles.FOLDER)).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> PLAIN.matcher(name).matches())
          .toList();
    } catch (NotDirectoryException nothingThere) {
      // What is no folder was never used for filings.
      return List.of();
    }
  }
}
