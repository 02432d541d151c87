package org.sealready.vault.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.key.VaultLocked;
import org.sealready.vault.place.DraftFiles;
import org.sealready.vault.place.PaperPlaces;

/**
 * The imported forms in the data folder: a folder each, with a description and the files that it
 * names, sealed where there is a vault. A new form is written to a temporary folder, which is then
 * renamed; a newer paper is written under new names, then the description that names them, then the
 * old files are removed. Changes need the write lock.
 */
public final class PaperStore {

  /** The file that names the others; a folder without it is no form. */
  public static final String DESCRIPTION = "form.json";

  static final String MADE = ".new";
  static final String GONE = ".gone";

  private final Path folder;
  private final PaperAccess custody;

  /** The forms in this data folder; it is created with the first of them. */
  public PaperStore(Path dataFolder, PaperAccess custody) {
    this.folder = PaperPlaces.forms(dataFolder);
    this.custody = custody;
  }

  /** The folder of the forms. */
  public Path folder() {
    return folder;
  }

  /**
   * The stored forms, by the names of their folders.
   *
   * @throws IOException if that cannot be found out
   */
  public List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path own : Folder.list(folder)) {
      String name = own.getFileName().toString();
      if (PaperPlaces.isForm(own) && isDescribed(own)) {
        ids.add(name);
      }
    }
    return ids;
  }

  /** One that may not be looked into counts: it must not go unnoticed. */
  boolean isDescribed(Path own) throws IOException {
    try {
      return file(own.getFileName().toString(), DESCRIPTION).isThere();
    } catch (AccessDeniedException closed) {
      // Then reading it fails, and the form is reported as unreadable.
      return true;
    }
  }

  /**
   * Whether a form has this file.
   *
   * @throws IOException if that cannot be found out
   */
  public boolean has(String id, String name) throws IOException {
    return file(id, name).isThere();
  }

  /**
   * A file of a form.
   *
   * @throws VaultLocked if it is sealed and the vault is not open
   * @throws IOException if it is not there or cannot be read
   */
  public byte[] read(String id, String name) throws IOException {
    StoredFile file = file(id, name);
    return Folder.has(file.sealed())
        ? file.readSealed(custody.vault())
        : file.readPlain(StoredFile.MAX_BYTES);
  }

  /**
   * Stores a form atomically, in place of the one with its id.
   *
   * @param papers what the description names, each under a name that is unique to its content
   * @throws NotSaved if it could not be written; the previous form is unchanged
   */
  public void keep(String id, Map<String, byte[]> papers, byte[] description) throws NotSaved {
    try {
      tidy();
      Path own = folder.resolve(checked(id));
      if (Files.isDirectory(own)) {
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
          put(own, id, paper.getKey(), paper.getValue());
        }
        put(own, id, DESCRIPTION, description);
        new PaperLeftovers(this).forget(own, papers.keySet());
      } else {
        make(own, id, papers, description);
      }
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void make(Path own, String id, Map<String, byte[]> papers, byte[] description)
      throws IOException {
    Path aside = folder.resolve("." + UUID.randomUUID() + MADE);
    OwnerOnly.createFolder(aside);
    try {
      for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
        put(aside, id, paper.getKey(), paper.getValue());
      }
      put(aside, id, DESCRIPTION, description);
      WholeFile.move(aside, own);
    } finally {
      PaperLeftovers.drop(aside);
    }
  }

  /**
   * Changes the description of a form that is there.
   *
   * @throws NotSaved if it could not be written; the previous form is unchanged
   */
  public void describe(String id, byte[] description) throws NotSaved {
    try {
      put(folder.resolve(checked(id)), id, DESCRIPTION, description);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void put(Path own, String id, String name, byte[] content) throws IOException {
    if (custody.isShut()) {
      throw NotSaved.locked();
    }
    StoredFile file = file(own, id, name);
    if (custody.vault().isPresent()) {
      file.seal(custody.vault().get(), content);
    } else {
      WholeFile.write(file.plain(), content);
      Files.deleteIfExists(file.sealed());
    }
  }

  /**
   * Removes a form for good: at once, then its files.
   *
   * @throws NotSaved if it could not be removed; it is untouched then
   */
  public void remove(String id) throws NotSaved {
    try {
      Path own = folder.resolve(checked(id));
      if (Files.isDirectory(own)) {
        Path gone = folder.resolve("." + UUID.randomUUID() + GONE);
        WholeFile.move(own, gone);
        PaperLeftovers.drop(gone);
      }
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Removes leftovers of interrupted changes. */
  public void tidy() throws IOException {
    new PaperLeftovers(this).clear();
  }

  StoredFile file(String id, String name) {
    return file(folder.resolve(checked(id)), id, name);
  }

  private static StoredFile file(Path own, String id, String name) {
    return new StoredFile(
        own.resolve(checked(name)),
        own.resolve(name + DraftFiles.SEALED),
        Label.Kind.FORM,
        "forms/" + id + "/" + name);
  }

  /** A name that leads out of the folder (path traversal) would be a fault of the program. */
  private static String checked(String name) {
    if (!PaperPlaces.isFormName(name)) {
      throw new IllegalArgumentException("not the name of a form");
    }
    return name;
  }
}
