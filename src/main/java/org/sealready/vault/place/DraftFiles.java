package org.sealready.vault.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;

/** Names and paths of the files in the folder of filings. */
public final class DraftFiles {

  /** The folder of filings within the data folder. */
  public static final String FOLDER = "filings";

  /** The ending of sealed files. */
  public static final String SEALED = ".sealed";

  public static final String BACKUPS = ".backups";
  public static final String ATTACHMENTS = ".attachments";
  private static final String ERASED = ".erased";

  private final Path folder;

  public DraftFiles(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /**
   * The file of this filing. A copy that the user has renamed is a filing like any other.
   *
   * @throws IllegalArgumentException if the id would lead out of the folder
   */
  public Path sealed(String id) {
    return file(id, SEALED);
  }

  private Path file(String id, String ending) {
    Path file = folder.resolve(id + ending);
    if (!folder.equals(file.getParent()) || id.isEmpty() || id.startsWith(".")) {
      throw new IllegalArgumentException("not the name of a filing");
    }
    return file;
  }

  public Backups backups(String id) {
    return new Backups(file(id, BACKUPS));
  }

  /** The folder of this filing's attachments. */
  public Path attachments(String id) {
    return file(id, ATTACHMENTS);
  }

  /** Path of the file of this filing while it is being erased. */
  public Path erased(String id) {
    sealed(id);
    return folder.resolve("." + id + ERASED);
  }

  /** The filings whose erasure was interrupted. */
  public List<String> erasing() throws IOException {
    return Folder.list(folder, ERASED).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("\\.[^.].*\\" + ERASED))
        .map(name -> name.substring(1, name.length() - ERASED.length()))
        .toList();
  }

  /** The ids of all filings: those that have a file, and those that have nothing but backups. */
  public List<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>(ids(SEALED));
    for (String id : ids(BACKUPS)) {
      boolean isErased = Files.exists(erased(id));
      if (!ids.contains(id) && !isErased && !backups(id).counts().isEmpty()) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  /** Whether a backup of this filing is newer than its file: an older file was put back. */
  public boolean isOutdated(String id) {
    if (!Files.isDirectory(backups(id).folder())) {
      return false;
    }
    try {
      byte[] beginning = LimitedFile.beginning(sealed(id), SealedHeader.MAX_BYTES);
      long count = SealedHeader.of(beginning).label().count();
      return backups(id).counts().stream().anyMatch(each -> each > count);
    } catch (Unreadable | IOException toldElsewhere) {
      // A filing that cannot be read is shown as such in the list.
      return false;
    }
  }

  /** The ids of what has this ending. */
  private List<String> ids(String ending) throws IOException {
    return Folder.list(folder, ending).stream()
        .map(file -> file.getFileName().toString())
        // A leading dot: a file that macOS adds to another file on a foreign disk.
        .filter(name -> !name.startsWith("."))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .toList();
  }

  /** The ids of the filings that have a folder of attachments. */
  public List<String> withAttachments() throws IOException {
    return ids(ATTACHMENTS);
  }

  /** Temporary files of interrupted saves: of filings, their backups and their attachments. */
  public List<Path> orphans() throws IOException {
    return Folder.list(folder).stream()
        .filter(file -> WholeFile.isTemporary(file, SEALED) && Files.isRegularFile(file))
        .toList();
  }

  /** This folder and those of backups and attachments. */
  public List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(folder));
    for (String ending : List.of(BACKUPS, ATTACHMENTS)) {
      Folder.list(folder, ending).stream().filter(Files::isDirectory).forEach(folders::add);
    }
    return folders;
  }
}
