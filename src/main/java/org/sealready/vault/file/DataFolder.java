package org.sealready.vault.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The operating system's default folder for a program's data. */
public final class DataFolder {

  private DataFolder() {}

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
