package org.sealready.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar in the order of its names and without times of its own.
 *
 * @param kept which entries are copied
 * @param deflated which of them are packed; the others are stored, because unpacking them at each
 *     start costs more than the disk
 */
record JarCopy(Predicate<String> kept, Predicate<String> deflated, FileTime time) {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  void copy(Path from, Path to) throws IOException {
    try (ZipFile jar = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(9);
      CurrentClasses current = new CurrentClasses(jar);
      // Java looks for the manifest among the first entries.
      List<? extends ZipEntry> entries =
          jar.stream()
              .filter(entry -> !entry.isDirectory() && kept.test(entry.getName()))
              .sorted(
                  Comparator.comparing((ZipEntry entry) -> !entry.getName().equals(MANIFEST))
                      .thenComparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] content = content(entry.getName(), in.readAllBytes());
          put(zip, entry.getName(), current.content(entry.getName(), content));
        }
      }
    }
  }

  /** Sums of single entries, for signatures that are gone, would only be read at each start. */
  private static byte[] content(String name, byte[] content) {
    if (!name.equals(MANIFEST)) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    String main = text.split("\\r?\\n\\r?\\n", 2)[0];
    return (main.stripTrailing() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry copy = new ZipEntry(name);
    copy.setTimeLocal(
        java.time.LocalDateTime.ofInstant(time.toInstant(), java.time.ZoneOffset.UTC));
    if (!deflated.test(name)) {
      CRC32 sum = new CRC32();
      sum.update(content);
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(content.length);
      copy.setCrc(sum.getValue());
    }
    zip.putNextEntry(copy);
    zip.write(content);
    zip.closeEntry();
  }
}
