package org.sealready.service.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.paper.TextFolder;

/**
 * Old versions of wordings, numbered in order, independently of the clock. The last ones of each
 * letter are retained.
 */
final class ReplacedWordings {

  private static final int MOST = 20;

  private final TextFolder folder;

  ReplacedWordings(TextFolder folder) {
    this.folder = folder;
  }

  /**
   * Prepares replacing a text: saves a copy of the file of this name unless it has this very text,
   * and moves away what is no file.
   */
  void makeRoom(TextFolder from, String name, byte[] next) throws NotSaved {
    if (!from.has(name)) {
      return;
    }
    Optional<byte[]> before = content(from, name);
    if (before.isEmpty()) {
      move(from, name);
    } else if (!Arrays.equals(before.get(), next)) {
      folder.write(free(name), before.get());
      forget(name);
    }
  }

  /** Moves the file or folder of this name. */
  Path move(TextFolder from, String name) throws NotSaved {
    Path moved = from.moveTo(folder, name, free(name));
    forget(name);
    return moved;
  }

  /** Empty where it is no file, cannot be read or is too long to be copied: then it is moved. */
  private static Optional<byte[]> content(TextFolder from, String name) {
    try {
      if (from.isSealed(name)) {
        return Optional.of(from.readSealed(name));
      }
      Path file = from.file(name);
      return Files.isRegularFile(file) && Files.size(file) <= TemplateFile.MAX_BYTES
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException unreadable) {
      // What cannot be copied is moved: nothing is overwritten.
      return Optional.empty();
    }
  }

  private String free(String name) throws NotSaved {
    List<Integer> numbers = numbers(name);
    return name + "-" + (numbers.isEmpty() ? 1 : numbers.getLast() + 1);
  }

  private void forget(String name) throws NotSaved {
    List<Integer> numbers = numbers(name);
    for (int number : numbers.subList(0, Math.max(0, numbers.size() - MOST))) {
      folder.remove(name + "-" + number);
    }
  }

  private List<Integer> numbers(String name) throws NotSaved {
    return folder.names().stream()
        .filter(each -> each.matches("\\Q" + name + "\\E-[0-9]{1,8}"))
        .map(each -> Integer.valueOf(each.substring(name.length() + 1)))
        .sorted()
        .toList();
  }
}
