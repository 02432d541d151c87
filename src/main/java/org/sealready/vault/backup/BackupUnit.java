package org.sealready.vault.backup;

import java.util.List;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.place.DraftFiles;

/**
 * Files of a backup that belong together: all of them are restored, or none.
 *
 * @param name of the item within its kind
 */
public record BackupUnit(Kind kind, String name) {

  /** What kind of thing it is. */
  public enum Kind {
    FILING,
    FORM,
    WORDING,
    PROFILES,
    OTHER
  }

  private static final List<String> OF_FILINGS =
      List.of(DraftFiles.SEALED, DraftFiles.BACKUPS, DraftFiles.ATTACHMENTS);

  /** The one that the file of this path belongs to. */
  static BackupUnit of(String path) {
    String[] names = path.split("/");
    if (names[0].equals(DraftFiles.FOLDER) && names.length > 1) {
      return new BackupUnit(Kind.FILING, filing(names[1]));
    }
    if (names[0].equals("forms") && names.length > 2) {
      return new BackupUnit(Kind.FORM, names[1]);
    }
    if (names[0].equals("letters") && names.length > 1) {
      return new BackupUnit(Kind.WORDING, path);
    }
    return new BackupUnit(path.equals(ProfileFile.NAME) ? Kind.PROFILES : Kind.OTHER, path);
  }

  /** Users may name copies freely; other extensions start at the last dot. */
  private static String filing(String name) {
    int dot = name.lastIndexOf('.');
    return OF_FILINGS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(dot > 0 ? name.substring(0, dot) : name);
  }

  /** Where the file of this path is if the thing has another name. */
  String moved(String path, String otherName) {
    String folder = path.substring(0, path.indexOf('/') + 1);
    return folder + otherName + path.substring(folder.length() + name.length());
  }

  /** Whether this is the main file of a filing. */
  boolean isMain(String path) {
    return path.equals(DraftFiles.FOLDER + "/" + name + DraftFiles.SEALED);
  }
}
