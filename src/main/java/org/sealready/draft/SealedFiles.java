package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything in a data folder that its vault has sealed. */
final class SealedFiles {

  private SealedFiles() {}

  /** Filings, their backups and attachments, and what lies beside the filings. */
  static List<Path> in(Path dataFolder) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders(dataFolder)) {
      Folder.list(folder, DraftFiles.SEALED).stream()
          .filter(Files::isRegularFile)
          .forEach(all::add);
    }
    return all;
  }

  private static List<Path> folders(Path dataFolder) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(dataFolder));
    folders.addAll(new DraftFiles(dataFolder.resolve(DraftStore.FOLDER)).folders());
    return folders;
  }

  /**
   * Whether there is any.
   *
   * @throws Unreadable if that cannot be found out
   */
  static boolean areIn(Path dataFolder) throws Unreadable {
    try {
      for (Path file : in(dataFolder)) {
        if (SealedHeader.isSealed(LimitedFile.beginning(file, SealedHeader.MAX_BYTES))) {
          return true;
        }
      }
      return false;
    } catch (NotDirectoryException neverUsed) {
      // What is no folder holds no sealed file; one that cannot be read is thrown.
      return false;
    } catch (IOException unlisted) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }
}
