package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text files in a folder of the data folder, which their owner may also edit by hand. Written whole
 * and readable for their owner alone, but not encrypted: for wordings, never for a filing.
 */
public final class TextFolder {

  private static final String ENDING = ".txt";
  private static final Duration ORPHAN_AGE = Duration.ofMinutes(10);

  private final Path folder;

  /** This folder, which is created with the first file. */
  public TextFolder(Path folder) {
    this.folder = folder;
  }

  /** The file of this name, whether it exists or not. */
  public Path file(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("not the name of a text");
    }
    return folder.resolve(name + ENDING);
  }

  /** Whether something stands under this name; a folder and a link to nothing count. */
  public boolean has(String name) {
    return Files.exists(file(name), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The names of everything that stands here, sorted.
   *
   * @throws NotSaved if the folder cannot be listed, so that no name is sure to be free
   */
  public List<String> names() throws NotSaved {
    try {
      return files(ENDING).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .toList();
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Puts this content under the name.
   *
   * @throws NotSaved if it could not be written; what stood there before still does
   */
  public void write(String name, byte[] content) throws NotSaved {
    try {
      OwnerOnly.createFolder(folder);
      WholeFile.write(file(name), content);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Removes what stands under this name, if anything does. */
  public void remove(String name) throws NotSaved {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Moves what stands under this name, whatever it is, to another folder under a name of its own.
   *
   * @return where it is now
   */
  public Path moveTo(TextFolder other, String name, String newName) throws NotSaved {
    try {
      OwnerOnly.createFolder(other.folder);
      return Files.move(file(name), other.file(newName));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Clears away what saves that never ended have left.
   *
   * @param now the present moment
   */
  public void sweep(Instant now) throws IOException {
    FileTime young = FileTime.from(now.minus(ORPHAN_AGE));
    for (Path file : files(WholeFile.TEMPORARY)) {
      if (WholeFile.isTemporary(file, ENDING)
          && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(young) < 0) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException none) {
      // A folder that was never made holds nothing; one that cannot be read is thrown.
      return List.of();
    }
  }
}
