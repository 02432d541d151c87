package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which file is which in the folder of filings. */
final class DraftFiles {

  /** The ending of sealed files. */
  static final String SEALED = ".sealed";

  /** The ending of plain filings, as they were kept before there was a vault. */
  static final String PLAIN = ".sealready";

  private static final String BACKUPS = ".backups";
  private static final String ATTACHMENTS = ".attachments";

  private final Path folder;

  DraftFiles(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /**
   * The file of this filing. A copy that its owner has named by hand is a filing like any other.
   *
   * @throws IllegalArgumentException if the id would lead out of the folder
   */
  Path sealed(String id) {
    return file(id, SEALED);
  }

  Path plain(String id) {
    return file(id, PLAIN);
  }

  private Path file(String id, String ending) {
    Path file = folder.resolve(id + ending);
    if (!folder.equals(file.getParent()) || id.startsWith(".")) {
      throw new IllegalArgumentException("not the name of a filing");
    }
    return file;
  }

  Backups backups(String id) {
    sealed(id);
    return new Backups(folder.resolve(id + BACKUPS));
  }

  /** The folder of this filing's attachments. */
  Path attachments(String id) {
    sealed(id);
    return folder.resolve(id + ATTACHMENTS);
  }

  /** The ids of the filings with this ending. */
  List<String> ids(String ending) throws IOException {
    return list(folder, ending).stream()
        .map(file -> file.getFileName().toString())
        // A leading dot: not ours, but what macOS leaves beside a file on a foreign disk.
        .filter(name -> !name.startsWith("."))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .toList();
  }

  /** Every sealed file: filings, their backups, their attachments. */
  List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path each : folders()) {
      list(each, SEALED).stream().filter(Files::isRegularFile).forEach(all::add);
    }
    return all;
  }

  /** What saves that never ended have left behind, of filings and of what lies beside them. */
  List<Path> orphans() throws IOException {
    List<Path> orphans = new ArrayList<>();
    for (Path each : folders()) {
      orphans.addAll(temporary(each));
    }
    return orphans;
  }

  private List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(folder));
    list(folder, BACKUPS).stream().filter(Files::isDirectory).forEach(folders::add);
    list(folder, ATTACHMENTS).stream().filter(Files::isDirectory).forEach(folders::add);
    return folders;
  }

  private static List<Path> temporary(Path folder) throws IOException {
    return list(folder, WholeFile.TEMPORARY).stream()
        .filter(file -> WholeFile.isTemporary(file, SEALED))
        .toList();
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }
}
