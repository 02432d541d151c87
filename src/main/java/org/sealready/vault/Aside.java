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
import org.sealready.vault.key.KeyCandidate;
import org.sealready.vault.key.KeyFileWriter;
import org.sealready.vault.key.KeyFiles;
import org.sealready.vault.key.KeysAside;
import org.sealready.vault.place.Backups;
import org.sealready.vault.place.DraftFiles;

/**
 * What was put aside in a data folder: key files that were in the place of its own, and filings
 * that could not be read. It comes back by its name; nothing is written over.
 */
public final class Aside {

  private final Path dataFolder;
  private final KeyFiles keys;

  public Aside(Path dataFolder) {
    this.dataFolder = dataFolder;
    this.keys = new KeyFiles(dataFolder);
  }

  /** Why something stays aside. */
  public enum Refusal {
    /** Nothing of this name lies aside. */
    UNKNOWN,
    /** It cannot be read as what it was. */
    UNREADABLE,
    /** Another key file opens what is sealed here, and this one does not. */
    DOES_NOT_FIT,
    /** Something stands in its place. */
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
   * Brings it back. A key file goes into the place of the one that is there, which is put aside
   * itself; a filing becomes one of its own. Only for the one program that writes.
   *
   * @return where it is now, below the data folder
   * @throws Stays if it stays aside; nothing has changed then
   */
  public String bringBack(String name) throws Stays, NotSaved, Unreadable {
    try {
      if (!names().contains(name)) {
        throw new Stays(Refusal.UNKNOWN);
      }
      return KeysAside.isName(name) ? key(dataFolder.resolve(name)) : filing(name);
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
