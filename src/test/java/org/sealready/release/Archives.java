package org.sealready.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Archives of a folder: in the order of names, of one time and owner, programs executable. The same
 * folder gives the same bytes.
 */
record Archives(FileTime time) {

  private static final int PROGRAM = 0755;
  private static final int FILE = 0644;

  void zip(Path folder, String prefix, Path archive) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
      zip.setEncoding("UTF-8");
      for (Path path : Tree.of(folder)) {
        boolean isFolder = Files.isDirectory(path);
        String name = name(prefix, folder, path);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode((isFolder ? 0040000 : 0100000) | mode(path));
        entry.setTime(
            java.time.LocalDateTime.ofInstant(time.toInstant(), java.time.ZoneOffset.UTC)
                .atZone(java.time.ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli());
        entry.addExtraField(inUtc());
        if (!isFolder) {
          entry.setSize(Files.size(path));
        }
        zip.putArchiveEntry(entry);
        if (!isFolder) {
          Files.copy(path, zip);
        }
        zip.closeArchiveEntry();
      }
    }
  }

  /** Besides the local time that a ZIP has, which says nothing without a place. */
  private X5455_ExtendedTimestamp inUtc() {
    X5455_ExtendedTimestamp field = new X5455_ExtendedTimestamp();
    field.setModifyFileTime(time);
    field.setFlags(X5455_ExtendedTimestamp.MODIFY_TIME_BIT);
    return field;
  }

  void tarGz(Path folder, String prefix, Path archive) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      tarGz(folder, prefix, out);
    }
  }

  void tarGz(Path folder, String prefix, OutputStream out) throws IOException {
    GzipParameters packing = new GzipParameters();
    GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, packing);
    TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    for (Path path : Tree.of(folder)) {
      boolean isFolder = Files.isDirectory(path);
      TarArchiveEntry entry = new TarArchiveEntry(name(prefix, folder, path));
      entry.setModTime(time);
      entry.setMode((isFolder ? 0040000 : 0100000) | mode(path));
      entry.setIds(0, 0);
      entry.setNames("root", "root");
      entry.setSize(isFolder ? 0 : Files.size(path));
      tar.putArchiveEntry(entry);
      if (!isFolder) {
        Files.copy(path, tar);
      }
      tar.closeArchiveEntry();
    }
    tar.finish();
    gzip.finish();
  }

  private static String name(String prefix, Path folder, Path path) {
    if (path.equals(folder)) {
      return prefix;
    }
    return prefix + Tree.name(folder, path) + (Files.isDirectory(path) ? "/" : "");
  }

  private static int mode(Path path) {
    return Files.isExecutable(path) ? PROGRAM : FILE;
  }
}
