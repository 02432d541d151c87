package org.sealready.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;

/**
 * The package for Debian, Ubuntu and the systems made from them: the folder below {@code /opt}, a
 * command, an entry in the menu with the seal as icon, and the filing files that it opens.
 */
record DebPackage(Path scratch, Path sources, FileTime time, String version) {

  private static final String HOME = "opt/" + Release.NAME;

  void write(Path folder, Path file) throws IOException {
    Tree.remove(scratch);
    Path root = Files.createDirectories(scratch.resolve("root"));
    Tree.copy(folder, root.resolve(HOME));
    executable(root.resolve(HOME), folder);
    Path share = root.resolve("usr/share");
    put("sealready.desktop", share.resolve("applications/sealready.desktop"));
    put("sealready.xml", share.resolve("mime/packages/sealready.xml"));
    put("copyright", share.resolve("doc/sealready/copyright"));
    for (int size : SealIcon.SIZES) {
      Path icons = share.resolve("icons/hicolor/" + size + "x" + size + "/apps");
      Files.createDirectories(icons);
      Files.write(icons.resolve("sealready.png"), SealIcon.png(size));
    }
    Path command = root.resolve("usr/bin/sealready");
    Files.createDirectories(command.getParent());
    Files.writeString(command, "#!/bin/sh\nexec /" + HOME + "/sealready \"$@\"\n");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path control = Files.createDirectories(scratch.resolve("control"));
    Files.writeString(control.resolve("control"), control(root));
    pack(root, control, file);
    Tree.remove(scratch);
  }

  private static void executable(Path copy, Path folder) throws IOException {
    for (Path path : Tree.filesBelow(folder)) {
      Files.setPosixFilePermissions(
          copy.resolve(Tree.name(folder, path)), Files.getPosixFilePermissions(path));
    }
  }

  private void put(String name, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(sources.resolve(name), to);
  }

  private String control(Path root) throws IOException {
    long bytes = 0;
    for (Path path : Tree.filesBelow(root)) {
      bytes += Files.size(path);
    }
    return Files.readString(sources.resolve("control"))
        .replace("@version@", version.replace("-SNAPSHOT", "~snapshot"))
        .replace("@architecture@", architecture())
        .replace("@size@", String.valueOf(bytes / 1024));
  }

  static String architecture() {
    return switch (System.getProperty("os.arch")) {
      case "aarch64" -> "arm64";
      case "loongarch64" -> "loong64";
      default -> System.getProperty("os.arch");
    };
  }

  private void pack(Path root, Path control, Path file) throws IOException {
    Archives archives = new Archives(time);
    Path data = scratch.resolve("data.tar.gz");
    archives.tarGz(root, "./", data);
    ByteArrayOutputStream description = new ByteArrayOutputStream();
    archives.tarGz(control, "./", description);
    try (ArArchiveOutputStream deb = new ArArchiveOutputStream(Files.newOutputStream(file))) {
      put(deb, "debian-binary", "2.0\n".getBytes(StandardCharsets.US_ASCII));
      put(deb, "control.tar.gz", description.toByteArray());
      deb.putArchiveEntry(entry("data.tar.gz", Files.size(data)));
      Files.copy(data, deb);
      deb.closeArchiveEntry();
    }
  }

  private void put(ArArchiveOutputStream deb, String name, byte[] content) throws IOException {
    deb.putArchiveEntry(entry(name, content.length));
    deb.write(content);
    deb.closeArchiveEntry();
  }

  private ArArchiveEntry entry(String name, long size) {
    return new ArArchiveEntry(name, size, 0, 0, 0100644, time.toMillis() / 1000);
  }
}
