package org.sealready.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar of some classes, for tests. */
final class Jar {

  private final List<Class<?>> classes = new ArrayList<>();

  Jar with(Class<?> type) {
    classes.add(type);
    return this;
  }

  void into(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Class<?> type : classes) {
        zip.putNextEntry(new ZipEntry(entry(type)));
        try (InputStream in = type.getResourceAsStream("/" + entry(type))) {
          in.transferTo(zip);
        }
      }
    }
  }

  static String entry(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }
}
