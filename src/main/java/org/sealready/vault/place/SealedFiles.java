package org.sealready.vault.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sealready.vault.file.Folder;

/** Lists the sealed files of a data folder. */
public final class SealedFiles {

  private SealedFiles() {}

  /** Filings, their backups and attachments, forms, wordings, profiles and caches. */
  public static List<Path> in(Path dataFolder) throws IOException {
    return in(folders(dataFolder));
  }

  /** The filings and the files next to them, without backups and attachments. */
  public static List<Path> atTheTop(Path dataFolder) throws IOException {
    return in(List.of(dataFolder, dataFolder.resolve(DraftFiles.FOLDER)));
  }

  private static List<Path> in(List<Path> folders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      Folder.list(folder, DraftFiles.SEALED).stream()
          .filter(Files::isRegularFile)
          .forEach(all::add);
    }
    return all;
  }

  private static List<Path> folders(Path dataFolder) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(dataFolder));
    folders.addAll(new DraftFiles(dataFolder.resolve(DraftFiles.FOLDER)).folders());
    folders.addAll(PaperPlaces.in(dataFolder));
    return folders;
  }
}
