package org.sealready.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes to a data folder from outside the program.
 *
 * @param told whether the user must be notified even where nothing is lost
 */
public record FolderFault(String name, boolean told, Harm harm) {

  /** Harms the folder of this place. */
  public interface Harm {
    void to(Place place) throws IOException;
  }

  /**
   * Where it happens.
   *
   * @param data the data folder
   * @param away where it is moved to
   * @param openOnes a data folder of somebody who works without a passphrase
   * @param lockedOnes one of somebody who works with one
   */
  public record Place(Path data, Path away, Path openOnes, Path lockedOnes) {}

  private static final String KEY = "vault.key";
  private static final String COPY = "vault.key.copy";

  /** The one that a test layer below the store does: nothing is done to the files. */
  public static final FolderFault READ_ONLY = new FolderFault("made read-only", false, place -> {});

  static List<FolderFault> all() {
    return List.of(
        READ_ONLY,
        new FolderFault("moved", true, place -> Files.move(place.data(), place.away())),
        new FolderFault(
            "replaced by an empty folder",
            true,
            place -> {
              Files.move(place.data(), place.away());
              Files.createDirectory(place.data());
            }),
        new FolderFault("replaced by an open vault", true, place -> replace(place, true)),
        new FolderFault("replaced by a protected vault", true, place -> replace(place, false)),
        new FolderFault(
            "replaced by a link to another vault",
            true,
            place -> {
              Files.move(place.data(), place.away());
              Files.createSymbolicLink(place.data(), place.openOnes());
            }),
        keys("key file deleted", false, (place, name) -> Files.delete(at(place, name)), KEY),
        keys("both deleted", false, (place, name) -> Files.delete(at(place, name)), KEY, COPY),
        keys(
            "key file emptied",
            true,
            (place, name) -> Files.write(at(place, name), new byte[0]),
            KEY),
        keys(
            "key file made a folder",
            true,
            (place, name) -> {
              Files.delete(at(place, name));
              Files.createDirectory(at(place, name));
            },
            KEY),
        keys("key file of an open vault", true, (place, name) -> foreign(place, name, true), KEY),
        keys(
            "key file of a protected one", true, (place, name) -> foreign(place, name, false), KEY),
        keys("copy of an open vault", true, (place, name) -> foreign(place, name, true), COPY),
        keys("copy of a protected one", true, (place, name) -> foreign(place, name, false), COPY),
        keys("both of an open vault", true, (place, name) -> foreign(place, name, true), KEY, COPY),
        keys(
            "both of a protected one",
            true,
            (place, name) -> foreign(place, name, false),
            KEY,
            COPY));
  }

  private interface KeyHarm {
    void to(Place place, String name) throws IOException;
  }

  private static FolderFault keys(String name, boolean told, KeyHarm harm, String... files) {
    return new FolderFault(
        name,
        told,
        place -> {
          for (String file : files) {
            harm.to(place, file);
          }
        });
  }

  private static Path at(Place place, String name) {
    return place.data().resolve(name);
  }

  private static void foreign(Place place, String name, boolean open) throws IOException {
    Path others = open ? place.openOnes() : place.lockedOnes();
    Files.copy(others.resolve(KEY), at(place, name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void replace(Place place, boolean open) throws IOException {
    Files.move(place.data(), place.away());
    copy(open ? place.openOnes() : place.lockedOnes(), place.data());
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  public static void delete(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      Files.delete(folder);
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (NoSuchFileException none) {
      return;
    }
  }
}
