package org.sealready.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Collects the font files below some folders; whatever cannot be read is passed over. */
final class FontFiles extends SimpleFileVisitor<Path> {

  private static final int MOST_SEEN = 20_000;
  private static final int MOST_FOUND = 1_500;
  private static final int MOST_DEPTH = 6;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /** Faces of this kind go first: they look most like the one for body text. */
  private static final Pattern SERIF =
      Pattern.compile("song|sun|ming|mincho|serif|roman|times|hana|jigmo|宋|明");

  private final TreeSet<Path> found =
      new TreeSet<>(
          Comparator.comparing((Path path) -> SERIF.matcher(name(path)).find())
              .reversed()
              .thenComparing(FontFiles::name)
              .thenComparing(Path::toString));
  private int seen;

  private FontFiles() {}

  /** The files, no more than are worth a person's waiting, always in the same order. */
  static List<Path> in(List<Path> folders) {
    FontFiles files = new FontFiles();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_DEPTH, files);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible); // every failure is passed over below
      }
    }
    return files.found.stream().limit(MOST_FOUND).toList();
  }

  private static String name(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes about) {
    boolean font = name(path).endsWith(".ttf") || name(path).endsWith(".ttc");
    if (font && about.isRegularFile() && about.size() <= MOST_BYTES) {
      found.add(path);
    }
    seen++;
    return seen < MOST_SEEN ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException why) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException why) {
    return FileVisitResult.CONTINUE;
  }
}
