package org.sealready.vault.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.key.VaultLocked;
import org.sealready.vault.place.DraftFiles;

/**
 * Text files in a folder of the data folder. Where the vault has no passphrase they are plain files
 * that the user may also edit by hand; else they are sealed. A plain file that was put there by
 * hand takes precedence over the sealed one of its name and is sealed later.
 */
public final class TextFolder {

  private static final String ENDING = ".txt";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
  private static final Duration ORPHAN_AGE = Duration.ofMinutes(10);

  private final Path folder;
  private final PaperAccess custody;

  /** This folder, which is created with the first file. */
  public TextFolder(Path folder, PaperAccess custody) {
    this.folder = folder;
    this.custody = custody;
  }

  private StoredFile paper(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a text");
    }
    return new StoredFile(
        folder.resolve(name + ENDING),
        folder.resolve(name + DraftFiles.SEALED),
        Label.Kind.WORDING,
        folder.getFileName() + "/" + name);
  }

  private Optional<Vault> sealing() {
    return custody.vault().filter(Vault::isProtected);
  }

  /** The file of this name, where it is or would be. */
  public Path file(String name) {
    StoredFile paper = paper(name);
    boolean isPlain = Files.exists(paper.plain(), LinkOption.NOFOLLOW_LINKS);
    boolean isSealed = Files.exists(paper.sealed()) || sealing().isPresent();
    return isSealed && !isPlain ? paper.sealed() : paper.plain();
  }

  /**
   * Whether this name exists; a folder and a dangling link count.
   *
   * @throws NotSaved if that cannot be found out
   */
  public boolean has(String name) throws NotSaved {
    try {
      return paper(name).isThere();
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Whether what counts under this name is sealed. */
  public boolean isSealed(String name) throws IOException {
    StoredFile paper = paper(name);
    return !Folder.has(paper.plain()) && Folder.has(paper.sealed());
  }

  /**
   * What was sealed under this name.
   *
   * @throws VaultLocked if the vault is not open
   */
  public byte[] readSealed(String name) throws IOException {
    return paper(name).readSealed(custody.vault());
  }

  /**
   * The names of all files here, sorted.
   *
   * @throws NotSaved if the folder cannot be listed, so that no name is sure to be free
   */
  public List<String> names() throws NotSaved {
    try {
      return Folder.list(folder).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .flatMap(TextFolder::bare)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private static Stream<String> bare(String name) {
    return Stream.of(ENDING, DraftFiles.SEALED)
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()));
  }

  /**
   * Puts this content under the name.
   *
   * @throws NotSaved if it could not be written; what stood there before still does
   */
  public void write(String name, byte[] content) throws NotSaved {
    try {
      StoredFile paper = paper(name);
      if (custody.isShut()) {
        throw NotSaved.locked();
      }
      OwnerOnly.createFolder(folder);
      if (sealing().isPresent()) {
        // A plain file takes precedence: it is sealed before the sealed one is replaced.
        paper.takeIn(sealing().get());
        paper.seal(sealing().get(), content);
      } else {
        WholeFile.write(paper.plain(), content);
        Files.deleteIfExists(paper.sealed());
      }
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Removes the file of this name, if there is one. */
  public void remove(String name) throws NotSaved {
    try {
      StoredFile paper = paper(name);
      Files.deleteIfExists(paper.sealed());
      Files.deleteIfExists(paper.plain());
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Moves the file or folder of this name to another folder under another name.
   *
   * @return its new path
   */
  public Path moveTo(TextFolder other, String name, String newName) throws NotSaved {
    try {
      StoredFile paper = paper(name);
      if (sealing().isPresent()) {
        paper.takeIn(sealing().get());
      }
      OwnerOnly.createFolder(other.folder);
      if (!Folder.has(paper.plain())) {
        return moveSealed(paper, other, newName);
      }
      Path moved = Files.move(paper.plain(), other.paper(newName).plain());
      Files.deleteIfExists(paper.sealed());
      return moved;
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** An unreadable one is moved unchanged. */
  private Path moveSealed(StoredFile paper, TextFolder other, String newName) throws IOException {
    try {
      other.write(newName, paper.readSealed(custody.vault()));
      Files.delete(paper.sealed());
    } catch (NotSaved unwritten) {
      throw unwritten;
    } catch (IOException unreadable) {
      // It cannot be opened here: it is moved unchanged and not lost.
      Files.move(paper.sealed(), other.paper(newName).sealed());
    }
    return other.file(newName);
  }

  /**
   * Removes temporary files of interrupted saves.
   *
   * @param now the present moment
   */
  public void sweep(Instant now) throws IOException {
    FileTime young = FileTime.from(now.minus(ORPHAN_AGE));
    for (Path file : Folder.list(folder, WholeFile.TEMPORARY)) {
      boolean ours =
          WholeFile.isTemporary(file, ENDING) || WholeFile.isTemporary(file, DraftFiles.SEALED);
      if (ours && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(young) < 0) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Seals plain files. */
  void takeIn(Vault vault) throws IOException {
    for (String name : names()) {
      if (NAME.matcher(name).matches()) {
        paper(name).takeIn(vault);
      }
    }
    for (Path file : Folder.list(folder, WholeFile.TEMPORARY)) {
      if (WholeFile.isTemporary(file, ENDING)) {
        Shredding.file(file);
      }
    }
  }
}
