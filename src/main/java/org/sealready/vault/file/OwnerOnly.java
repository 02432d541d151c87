package org.sealready.vault.file;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and folders with owner-only permissions (POSIX mode or Windows ACL) from their creation on.
 */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Creates the folder with all its parents; what exists already is left as it is. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, attributes(folder.getFileSystem(), "rwx------"));
    }
  }

  /**
   * Creates a folder in an existing one: saving never recreates the data folder.
   *
   * @throws java.nio.file.NoSuchFileException if the parent is missing
   */
  public static void createWithin(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, attributes(folder.getFileSystem(), "rwx------"));
    }
  }

  /** Whether other accounts of this computer can create or delete files in this folder. */
  public static boolean isShared(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(folder);
    return allowed.contains(PosixFilePermission.GROUP_WRITE)
        || allowed.contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** The attributes to create a file with. */
  public static FileAttribute<?>[] file(Path file) {
    return attributes(file.getFileSystem(), "rw-------");
  }

  private static FileAttribute<?>[] attributes(FileSystem system, String mode) {
    Set<String> views = system.supportedFileAttributeViews();
    if (views.contains("posix")) {
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
      };
    }
    try {
      return views.contains("acl") ? new FileAttribute<?>[] {acl(system)} : new FileAttribute<?>[0];
    } catch (IOException unknownAccount) {
      // Windows cannot look up the account name of a cloud directory; its user folder is private
      // anyway, and saving must not fail for that.
      return new FileAttribute<?>[0];
    }
  }

  private static FileAttribute<List<AclEntry>> acl(FileSystem system) throws IOException {
    AclEntry owner =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(
                system
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")))
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .build();
    return new FileAttribute<>() {
      @Override
      public String name() {
        return "acl:acl";
      }

      @Override
      public List<AclEntry> value() {
        return List.of(owner);
      }
    };
  }
}
