package org.sealready.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.AsideKeyFiles;
import org.sealready.vault.key.KeyCandidate;
import org.sealready.vault.key.KeyFileWriter;
import org.sealready.vault.key.KeyFiles;
import org.sealready.vault.place.Backups;
import org.sealready.vault.place.DraftFiles;

/**
 * Files that were moved aside in a data folder: key files of other vaults, and filings that could
 * not be read. Each can be restored by its name; no file is overwritten.
 */
public final class AsideFiles {

  private final Path dataFolder;
  private final KeyFiles keys;

  public AsideFiles(Path dataFolder) {
    this.dataFolder = dataFolder;
    this.keys = new KeyFiles(dataFolder);
  }

  /** Why a file cannot be restored. */
  public enum Refusal {
    /** No moved-aside file has this name. */
    UNKNOWN,
    /** It cannot be read as what it was. */
    UNREADABLE,
    /** Another key file opens what is sealed here, and this one does not. */
    DOES_NOT_FIT,
    /** Its target path is in use. */
    NO_ROOM
  }

  /** It stays where it is. */
  public static final class Stays extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    Stays(Refusal why) {
      super(why.name());
      this.why = why;
    }

    public Refusal why() {
      return why;
    }
  }

  /** The names of all of it. */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : keys.aside().files()) {
      names.add(file.getFileName().toString());
    }
    for (Path file : damagedFilings()) {
      names.add(file.getFileName().toString());
    }
    return names;
  }

  private List<Path> damagedFilings() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : new DraftFiles(dataFolder.resolve(DraftFiles.FOLDER)).folders()) {
      Folder.list(folder, DraftFiles.SEALED).stream()
          .filter(file -> file.getFileName().toString().startsWith(Backups.DAMAGED))
          .filter(file -> !folder.getFileName().toString().equals(DraftFiles.FOLDER))
          .forEach(all::add);
    }
    return all;
  }

  /**
   * Restores it. A key file replaces the current one, which is moved aside itself; a filing becomes
   * a separate filing. The caller must hold the write lock.
   *
   * @return its new path, relative to the data folder
   * @throws Stays if it cannot be restored; nothing has changed then
   */
  public String bringBack(String name) throws Stays, NotSaved, Unreadable {
    try {
      if (!names().contains(name)) {
        throw new Stays(Refusal.UNKNOWN);
      }
      return AsideKeyFiles.isName(name) ? key(dataFolder.resolve(name)) : filing(name);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private String key(Path path) throws Stays, IOException, Unreadable {
    KeyCandidate key = KeyCandidate.at(path);
    if (key.parsed().isEmpty()) {
      throw new Stays(Refusal.UNREADABLE);
    }
    if (!keys.wouldCount(key)) {
      throw new Stays(Refusal.DOES_NOT_FIT);
    }
    return new KeyFileWriter(keys).install(key).getFileName().toString();
  }

  private String filing(String name) throws Stays, IOException {
    Path from =
        damagedFilings().stream()
            .filter(file -> file.getFileName().toString().equals(name))
            .findFirst()
            .orElseThrow();
    Path to = dataFolder.resolve(DraftFiles.FOLDER).resolve(name);
    if (Files.exists(to)) {
      throw new Stays(Refusal.NO_ROOM);
    }
    WholeFile.move(from, to);
    return dataFolder.relativize(to).toString();
  }
}
