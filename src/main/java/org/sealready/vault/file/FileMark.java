package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Tells a file or folder from another of the same name, without opening it: by what the file system
 * calls it, or where it gives files no numbers (Windows), by the moment of its creation.
 */
record FileMark(Object mark) {

  static FileMark of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileMark(now.fileKey() == null ? now.creationTime() : now.fileKey());
  }
}
