package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.sealready.json.list.DataLists;

/** Whether other accounts can write to a data folder that the program did not create. */
public enum FolderAccess {
  /** No other account, as far as it can be found out. */
  OWN,
  /** Other accounts could; from now on they cannot. */
  CLOSED,
  /** Other accounts can, and it is not for this program to change that. */
  SHARED;

  /** What this program puts into a data folder. */
  private static final Pattern OURS =
      Pattern.compile(
          "vault\\..*|.*\\.sealed|writer\\.lock|show\\.call|reseal\\.due|filings|forms|letters"
              + "|lists|\\..*\\.tmp");

  /**
   * Restricts the permissions of the folder to its owner, if that is this account and the folder
   * contains the program's files only: folders with other documents and shared folders stay
   * unchanged.
   */
  public static FolderAccess close(Path dataFolder) throws IOException {
    if (!OwnerOnly.isShared(dataFolder)) {
      return OWN;
    }
    String owner = Files.getOwner(dataFolder).getName();
    boolean isOurs =
        owner.equals(System.getProperty("user.name"))
            && Folder.list(dataFolder).stream()
                .allMatch(file -> isOurs(file.getFileName().toString()));
    if (isOurs) {
      Files.setPosixFilePermissions(dataFolder, PosixFilePermissions.fromString("rwx------"));
    }
    return OwnerOnly.isShared(dataFolder) ? SHARED : CLOSED;
  }

  private static boolean isOurs(String name) {
    return OURS.matcher(name).matches() || DataLists.isList(name);
  }
}
