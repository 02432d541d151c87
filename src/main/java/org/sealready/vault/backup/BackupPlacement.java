package org.sealready.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.vault.crypto.Digests;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;

/**
 * The target path of a restored file whose path is in use: a wording goes to the replaced wordings,
 * any other file next to the existing one.
 *
 * @param isThere whether it is there already
 */
record BackupPlacement(String path, boolean isThere) {

  private static final String WORDINGS = "letters/";
  private static final String ASIDE = WORDINGS + "aside/";
  private static final Pattern NUMBERED = Pattern.compile("(.+)-[0-9]{1,8}");

  static BackupPlacement of(Path dataFolder, BackupEntry entry, Optional<Vault> vault)
      throws Unreadable {
    String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
    int dot = name.indexOf('.') < 0 ? name.length() : name.indexOf('.');
    String stem = name.substring(0, dot);
    String ending = name.substring(dot);
    if (!entry.path().startsWith(WORDINGS)) {
      String folder = entry.path().substring(0, entry.path().length() - name.length());
      String path = folder + stem + "-from-backup-" + sum(entry) + ending;
      return new BackupPlacement(
          path, Files.exists(dataFolder.resolve(path), LinkOption.NOFOLLOW_LINKS));
    }
    Matcher numbered = NUMBERED.matcher(stem);
    boolean isAside = entry.path().startsWith(ASIDE) && numbered.matches();
    return wording(dataFolder, entry, vault, isAside ? numbered.group(1) : stem, ending);
  }

  private static BackupPlacement wording(
      Path dataFolder, BackupEntry entry, Optional<Vault> vault, String letter, String ending)
      throws Unreadable {
    int last = 0;
    Pattern ours = Pattern.compile("\\Q" + letter + "\\E-([0-9]{1,8})\\..+");
    for (Path file : files(dataFolder.resolve(ASIDE))) {
      Matcher name = ours.matcher(file.getFileName().toString());
      if (name.matches()) {
        last = Math.max(last, Integer.parseInt(name.group(1)));
        String path = ASIDE + file.getFileName();
        byte[] content = LimitedFile.read(file, BackupEntry.MAX_BYTES);
        if (BackupEntry.of(path, content, vault).isSame(entry)) {
          return new BackupPlacement(path, true);
        }
      }
    }
    return new BackupPlacement(ASIDE + letter + "-" + (last + 1) + ending, false);
  }

  /** The name in the file's label there: the label of a wording contains its path. */
  String label(BackupEntry entry) {
    String before = entry.label().map(Label::name).orElse("");
    boolean isWording = path.startsWith(ASIDE) && before.contains("/");
    return isWording
        ? path.substring(WORDINGS.length(), path.indexOf('.', ASIDE.length()))
        : before;
  }

  private static java.util.List<Path> files(Path folder) throws Unreadable {
    try {
      return Folder.list(folder);
    } catch (IOException unlisted) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  private static String sum(BackupEntry entry) {
    MessageDigest sum = Digests.running();
    entry.sections().forEach(sum::update);
    return HexFormat.of().formatHex(sum.digest()).substring(0, 8);
  }
}
