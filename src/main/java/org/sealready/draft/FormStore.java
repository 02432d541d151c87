package org.sealready.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The imported forms in the data folder: a folder each, with a few files, written whole. */
public final class FormStore {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,80}");

  /** Far more than a form takes. */
  private static final int MAX_BYTES = 96 * 1024 * 1024;

  private final Path folder;

  /** The forms in this data folder; it is created with the first of them. */
  public FormStore(Path dataFolder) {
    this.folder = dataFolder.resolve("forms");
  }

  /** Where they are kept. */
  public Path folder() {
    return folder;
  }

  /** The forms that are there, by the names of their folders. */
  public List<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    } catch (NoSuchFileException none) {
      // A folder that was never made holds nothing; one that cannot be read is thrown.
      return List.of();
    }
  }

  /**
   * A file of a form.
   *
   * @throws IOException if it is not there or cannot be read
   */
  public byte[] read(String id, String name) throws IOException {
    Path file = file(id, name);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException("");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES);
    }
  }

  /**
   * Writes a file of a form, or writes over it.
   *
   * @throws NotSaved if it could not be written; what was there before is untouched
   */
  public void write(String id, String name, byte[] content) throws NotSaved {
    try {
      OwnerOnly.createFolder(folder.resolve(checked(id)));
      WholeFile.write(file(id, name), content);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Removes the files of a form that are not among these, and its folder where none is left. */
  public void keepOnly(String id, List<String> names) throws NotSaved {
    Path own = folder.resolve(checked(id));
    try (Stream<Path> files = Files.list(own)) {
      for (Path file : files.toList()) {
        if (!names.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
      if (names.isEmpty()) {
        Files.deleteIfExists(own);
      }
    } catch (NoSuchFileException none) {
      // A folder that was never made holds nothing; one that cannot be read is thrown.
      return;
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private Path file(String id, String name) {
    return folder.resolve(checked(id)).resolve(checked(name));
  }

  /** A name with a way out of the folder in it would be a fault of ours. */
  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a form");
    }
    return name;
  }
}
