package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The operating system's default folder for a program's data. */
public final class DataFolder {

  /** Names the folder beside the packaged program that holds its data where there is one. */
  private static final String BESIDE = "sealready.beside";

  private DataFolder() {}

  /** The folder beside the packaged program if it is there, else the one of this account. */
  public static Path ofThisProgram() {
    return beside()
        .filter(Files::isDirectory)
        .orElseGet(
            () ->
                standard(
                    System.getProperty("os.name"),
                    Path.of(System.getProperty("user.home")),
                    System.getenv()));
  }

  /**
   * Whether nobody has said yet where the data of a packaged program shall lie: there are none, and
   * both places can be had.
   */
  public static boolean isUndecided() {
    Optional<Path> beside = beside();
    return beside.isPresent()
        && !Files.exists(ofThisProgram())
        && Files.isWritable(beside.get().toAbsolutePath().normalize().getParent());
  }

  /** Makes the folder beside the packaged program, from then on the one for its data. */
  public static void makeBeside() throws IOException {
    OwnerOnly.createFolder(beside().orElseThrow().toAbsolutePath().normalize());
  }

  /** Where data beside the packaged program would lie; empty for a program that is not packaged. */
  public static Optional<Path> beside() {
    return Optional.ofNullable(System.getProperty(BESIDE)).map(Path::of);
  }

  /**
   * The folder for this account.
   *
   * @param system the value of {@code os.name}
   * @param home the account's home folder
   * @param environment the process environment
   */
  public static Path standard(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return path(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve("SealReady");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("SealReady");
    }
    return path(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("sealready");
  }

  private static Path path(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
