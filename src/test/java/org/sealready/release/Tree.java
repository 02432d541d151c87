package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a release has them: in the order of names, without links, all of one time. */
final class Tree {

  private Tree() {}

  /** Everything below a folder, folders before what is in them; not the folder itself. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .sorted(Comparator.comparing(path -> name(folder, path)))
          .toList();
    }
  }

  /** The folder, then everything below it: a reader need not make any folder by itself. */
  static List<Path> of(Path folder) throws IOException {
    List<Path> all = new ArrayList<>(List.of(folder));
    all.addAll(below(folder));
    return all;
  }

  static List<Path> filesBelow(Path folder) throws IOException {
    return below(folder).stream().filter(Files::isRegularFile).toList();
  }

  /** The name within a folder, with slashes on every system. */
  static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : below(folder).reversed()) {
        Files.delete(path);
      }
      Files.delete(folder);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path path : below(from)) {
      Path copy = to.resolve(name(from, path));
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Java's cache of classes goes by the times of the jars, so all have the one of the release. */
  static void date(Path folder, FileTime time) throws IOException {
    for (Path path : below(folder).reversed()) {
      Files.setLastModifiedTime(path, time);
    }
    Files.setLastModifiedTime(folder, time);
  }
}
