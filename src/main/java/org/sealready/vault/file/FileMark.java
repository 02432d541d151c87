package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The identity of a file or folder, without opening it: its file key (inode), or where there is
 * none (Windows), its creation time. Tells it from another one of the same name.
 */
record FileMark(Object mark) {

  static FileMark of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileMark(now.fileKey() == null ? now.creationTime() : now.fileKey());
  }
}
