package org.sealready.vault.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.json.list.DataLists;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.place.DraftFiles;

/**
 * Which files of a data folder go into a backup: all sealed files, and the unencrypted ones in the
 * program's own folders. Left out are keys, locks, caches and temporary files.
 */
final class BackupPaths {

  /** Far deeper than the program's own folders. */
  private static final int DEEPEST = 6;

  private static final Set<String> PLACES = Set.of(DraftFiles.FOLDER, "forms", "letters", "lists");
  private static final String TEXT = ".txt";
  private static final Set<String> NOT_TAKEN =
      Set.of("vault.key", "vault.key.copy", "vault.key.old", "list.sealed");

  /** The description of a form, without which its other files are unusable. */
  static final String FORM = "form.json";

  private BackupPaths() {}

  /**
   * The files to back up.
   *
   * @param paths within the data folder, files of one item together, the one that completes it
   *     last: a restore that stops in the middle leaves no incomplete item
   * @param unlisted folders that cannot be listed
   */
  record Listed(List<String> paths, List<String> unlisted) {}

  static Listed in(Path dataFolder) throws IOException {
    List<String> paths = new ArrayList<>();
    List<String> unlisted = new ArrayList<>();
    Files.walkFileTree(
        dataFolder,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(dataFolder) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(dataFolder, file);
            if (Files.isRegularFile(file) && isTaken(path)) {
              paths.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(dataFolder)) {
              throw failure;
            }
            unlisted.add(path(dataFolder, file));
            return FileVisitResult.CONTINUE;
          }
        });
    paths.sort(
        Comparator.comparing((String path) -> BackupUnit.of(path).toString())
            .thenComparing(BackupPaths::turn)
            .thenComparing(Comparator.naturalOrder()));
    return new Listed(paths, unlisted);
  }

  private static String path(Path dataFolder, Path file) {
    List<String> names = new ArrayList<>();
    dataFolder.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static boolean isTaken(String path) {
    String[] names = path.split("/");
    String name = names[names.length - 1];
    if (Arrays.stream(names).anyMatch(each -> each.startsWith(".")) || NOT_TAKEN.contains(path)) {
      return false;
    }
    return name.endsWith(DraftFiles.SEALED)
        || names.length > 1 && PLACES.contains(names[0])
        || names.length == 1 && (DataLists.isList(name) || isKeyAside(name));
  }

  /** Key files of other vaults that were moved aside: a file in the backup may need them. */
  private static boolean isKeyAside(String name) {
    return name.startsWith("vault.key.");
  }

  /**
   * The alternative path of the same item: forms and wordings are sealed or plain, as the vault is.
   * Empty where there is none.
   */
  static Optional<String> alternate(String path) {
    boolean isSealed = path.endsWith(DraftFiles.SEALED);
    String bare = isSealed ? path.substring(0, path.length() - DraftFiles.SEALED.length()) : path;
    if (path.startsWith("forms/")) {
      return Optional.of(isSealed ? bare : path + DraftFiles.SEALED);
    }
    if (!path.startsWith("letters/") || !isSealed && !path.endsWith(TEXT)) {
      return Optional.empty();
    }
    return Optional.of(
        isSealed
            ? bare + TEXT
            : path.substring(0, path.length() - TEXT.length()) + DraftFiles.SEALED);
  }

  /** Whether this is the description of a form. */
  static boolean isDescription(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("forms/") && name.startsWith(FORM);
  }

  /** Whether this is an attachment of a filing. */
  static boolean isPicture(String path) {
    return path.contains(DraftFiles.ATTACHMENTS + "/");
  }

  /** Pictures before the filing that names them, earlier saves after it, descriptions last. */
  private static int turn(String path) {
    if (isPicture(path)) {
      return 0;
    }
    return path.contains(DraftFiles.BACKUPS + "/") || isDescription(path) ? 2 : 1;
  }

  /**
   * This path, if it is one of a file that belongs in a backup: untrusted backups must not write
   * anywhere else (path traversal).
   *
   * @throws Unreadable if it does not
   */
  static String checked(String path) throws Unreadable {
    boolean isClean =
        Arrays.stream(path.split("/", -1)).allMatch(name -> name.matches(".*[^. ]"))
            && path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
    if (!isClean || !isTaken(path)) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return path;
  }
}
