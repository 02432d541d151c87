package org.sealready.service.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sealready.vault.file.Folder;

/**
 * What a cache of loaded classes was made for: Java refuses it as soon as a jar has another size or
 * another time, to the second.
 *
 * @param java the version of the virtual machine
 * @param cache the size of the cache itself, in bytes
 * @param jars in the order of their names
 */
public record CacheRecord(String java, long cache, List<Jar> jars) {

  private static final String ENDING = ".record";
  private static final String FIRST = "sealready-start 1";

  /**
   * @param name within the program's folder, with slashes
   * @param seconds since 1970, when it was last changed
   */
  public record Jar(String name, long size, long seconds) {

    private static Jar of(Path app, Path file) throws IOException {
      String name = app.relativize(file).toString().replace('\\', '/');
      return new Jar(name, Files.size(file), seconds(file));
    }

    private static long seconds(Path file) throws IOException {
      return Files.getLastModifiedTime(file).to(TimeUnit.SECONDS);
    }
  }

  /** Where the record of a cache lies. */
  public static Path beside(Path cache) {
    return cache.resolveSibling(cache.getFileName() + ENDING);
  }

  /** The program and the cache as they lie there. */
  public static CacheRecord of(Path app, Path cache) throws IOException {
    List<Jar> jars = new ArrayList<>();
    for (Path folder : List.of(app, app.resolve("lib"))) {
      for (Path file : Folder.list(folder, ".jar")) {
        jars.add(Jar.of(app, file));
      }
    }
    return new CacheRecord(System.getProperty("java.vm.version"), size(cache), List.copyOf(jars));
  }

  private static long size(Path cache) throws IOException {
    return Files.isRegularFile(cache) ? Files.size(cache) : -1;
  }

  /**
   * @throws IOException if there is none, or it is of another kind
   */
  public static CacheRecord read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      if (!lines.getFirst().equals(FIRST)) {
        throw new IOException("another kind of record");
      }
      List<Jar> jars = new ArrayList<>();
      for (String line : lines.subList(3, lines.size())) {
        String[] parts = line.split(" ", 3);
        jars.add(new Jar(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1])));
      }
      return new CacheRecord(lines.get(1), Long.parseLong(lines.get(2)), List.copyOf(jars));
    } catch (RuntimeException cut) {
      throw new IOException("the record is not whole", cut);
    }
  }

  /** Writes it as lines: what it is, the version, the cache's size, then size, time and name. */
  public void write(Path file) throws IOException {
    Files.write(file, lines(), StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(FIRST, java, String.valueOf(cache)));
    jars.forEach(jar -> lines.add(jar.size() + " " + jar.seconds() + " " + jar.name()));
    return lines;
  }

  /** Whether both say the same: Java would link the comparison of records at each start anew. */
  public boolean saysTheSame(CacheRecord found) {
    return lines().equals(found.lines());
  }

  /** Whether only the times of the jars are not those of this record. */
  public boolean differsInTimesOnly(CacheRecord found) {
    return !saysTheSame(found) && saysTheSame(found.datedAs(this));
  }

  private CacheRecord datedAs(CacheRecord other) {
    if (jars.size() != other.jars.size()) {
      return this;
    }
    List<Jar> dated = new ArrayList<>();
    for (int i = 0; i < jars.size(); i++) {
      Jar jar = jars.get(i);
      dated.add(new Jar(jar.name(), jar.size(), other.jars.get(i).seconds()));
    }
    return new CacheRecord(java, cache, List.copyOf(dated));
  }

  /**
   * Gives the jars the times of this record.
   *
   * @throws IOException if they cannot be set, as on a medium that is read only
   */
  public void restoreTimes(Path app) throws IOException {
    for (Jar jar : jars) {
      Path file = app.resolve(jar.name());
      if (Jar.seconds(file) != jar.seconds()) {
        Files.setLastModifiedTime(file, FileTime.from(jar.seconds(), TimeUnit.SECONDS));
      }
    }
  }
}
