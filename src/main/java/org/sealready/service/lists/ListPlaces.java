package org.sealready.service.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.json.list.DataList;
import org.sealready.service.InputFile;
import org.sealready.service.UnusableFile;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.WholeFile;

/**
 * Where lists lie in a data folder: {@code <id>.json} is one that a person has put there; the
 * folder {@code lists} holds the pack in use, the one before it, and what was moved aside.
 */
record ListPlaces(Path dataFolder) {

  /** What the name of a pack ends in. */
  static final String ENDING = ".sealready-data";

  private static final int MOST_BYTES = 16 * 1024;

  Path own(DataList list) {
    return dataFolder.resolve(list.file());
  }

  Path pack() {
    return folder().resolve("in-use" + ENDING);
  }

  Path packBefore() {
    return folder().resolve("before" + ENDING);
  }

  /** Where the pack in use is kept while it changes places with the one before. */
  Path packBetween() {
    return folder().resolve("between" + ENDING);
  }

  MakerKeys keys() {
    return new MakerKeys(folder().resolve("makers.txt"));
  }

  private Path folder() {
    return dataFolder.resolve("lists");
  }

  private Path leftOutFile() {
    return folder().resolve("bundled.txt");
  }

  void make() throws IOException {
    OwnerOnly.createWithin(folder());
  }

  /** The ids of lists that are in the pack, and are not to be taken from it. */
  Set<String> leftOut() throws UnusableFile {
    return Files.exists(leftOutFile())
        ? new TreeSet<>(
            new String(InputFile.read(leftOutFile(), MOST_BYTES), StandardCharsets.UTF_8)
                .lines()
                .toList())
        : new TreeSet<>();
  }

  void leaveOut(Set<String> ids) throws IOException {
    if (ids.isEmpty()) {
      Files.deleteIfExists(leftOutFile());
    } else {
      WholeFile.write(
          leftOutFile(), (String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Moves what a person has put there out of the way; returns whether there was anything. */
  boolean moveAside(DataList list) throws IOException {
    if (!Files.exists(own(list))) {
      return false;
    }
    WholeFile.move(own(list), freeAside(list));
    return true;
  }

  /** The same where another takes its place at once: until then it stays in use. */
  void copyAside(DataList list) throws IOException {
    if (Files.exists(own(list))) {
      WholeFile.write(freeAside(list), Files.readAllBytes(own(list)));
    }
  }

  private Path freeAside(DataList list) throws IOException {
    make();
    OwnerOnly.createWithin(folder().resolve("aside"));
    int number = 1;
    Path aside = aside(list, number);
    while (Files.exists(aside)) {
      aside = aside(list, ++number);
    }
    return aside;
  }

  private Path aside(DataList list, int number) {
    return folder().resolve("aside").resolve(list.id() + "-" + number + ".json");
  }
}
