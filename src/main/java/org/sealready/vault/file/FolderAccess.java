package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

/** Who else can change what lies in a data folder that was there before the program came. */
public enum FolderAccess {
  /** Nobody, as far as it can be told. */
  OWN,
  /** Other accounts could; from now on they cannot. */
  CLOSED,
  /** Other accounts can, and it is not for this program to change that. */
  SHARED;

  /** What this program puts into a data folder. */
  private static final Pattern OURS =
      Pattern.compile(
          "vault\\..*|.*\\.sealed|writer\\.lock|show\\.call|reseal\\.due|filings|forms|letters"
              + "|provinces\\.json|\\..*\\.tmp");

  /**
   * Closes the folder to others where it belongs to this account and holds nothing but what this
   * program puts there: somebody's documents or a folder that all use stay as they are.
   */
  public static FolderAccess close(Path dataFolder) throws IOException {
    if (!OwnerOnly.isShared(dataFolder)) {
      return OWN;
    }
    String owner = Files.getOwner(dataFolder).getName();
    boolean isOurs =
        owner.equals(System.getProperty("user.name"))
            && Folder.list(dataFolder).stream()
                .allMatch(file -> OURS.matcher(file.getFileName().toString()).matches());
    if (isOurs) {
      Files.setPosixFilePermissions(dataFolder, PosixFilePermissions.fromString("rwx------"));
    }
    return OwnerOnly.isShared(dataFolder) ? SHARED : CLOSED;
  }
}
