package org.sealready.service.confinement;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A file system sandbox for a Java process, by {@code bwrap} (bubblewrap) on Linux: it sees the JDK
 * and this program only. Some systems disable the namespaces that it needs; it is tried once per
 * run of the program.
 */
public final class Bubblewrap {

  private static final List<String> PLACES = List.of("/usr/bin/bwrap", "/bin/bwrap");

  /** System folders that the JDK's libraries also need. */
  private static final List<String> SYSTEM =
      List.of("/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts", "/etc/alternatives");

  private static volatile boolean worksNot;

  private Bubblewrap() {}

  /** The same command with nothing in sight but what it needs; empty where that cannot be had. */
  public static Optional<List<String>> around(List<String> java, Path home, String classPath) {
    Optional<String> program =
        PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
    return worksNot
        ? Optional.empty()
        : program.map(bwrap -> wrapped(bwrap, java, home, classPath));
  }

  /** It was tried and did not work. */
  public static void giveUp() {
    worksNot = true;
  }

  private static List<String> wrapped(
      String program, List<String> java, Path home, String classPath) {
    List<String> command = new ArrayList<>(List.of(program, "--unshare-all", "--die-with-parent"));
    command.addAll(List.of("--new-session", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
    see(command, "/usr");
    SYSTEM.forEach(place -> see(command, place));
    settings().forEach(place -> see(command, place.toString()));
    Set<Path> needed = new LinkedHashSet<>();
    needed.add(home);
    for (String entry : classPath.split(File.pathSeparator)) {
      needed.addAll(withItsOwn(Path.of(entry).toAbsolutePath()));
    }
    needed.stream()
        .filter(place -> !place.startsWith("/usr"))
        .forEach(place -> see(command, place.toString()));
    command.addAll(List.of("--chdir", "/", "--"));
    command.addAll(java);
    return command;
  }

  private static void see(List<String> command, String place) {
    command.addAll(List.of("--ro-bind-try", place, place));
  }

  /** Some systems store the JDK's settings in {@code /etc}. */
  private static List<Path> settings() {
    try (Stream<Path> all = Files.list(Path.of("/etc"))) {
      return all.filter(path -> path.getFileName().toString().startsWith("java-")).toList();
    } catch (IOException unlisted) {
      // Java then does not start in there, and is started without.
      return List.of();
    }
  }

  /** A jar, and those that it names as its class path. */
  private static List<Path> withItsOwn(Path entry) {
    List<Path> all = new ArrayList<>(List.of(entry));
    if (Files.isRegularFile(entry)) {
      try (JarFile jar = new JarFile(entry.toFile(), false)) {
        Manifest manifest = jar.getManifest();
        String named =
            manifest == null
                ? null
                : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        for (String other : named == null ? new String[0] : named.split(" ")) {
          all.add(Path.of(entry.toUri().resolve(other)));
        }
      } catch (IOException | IllegalArgumentException noJar) {
        // Java makes nothing of it either.
        return all;
      }
    }
    return all;
  }
}
