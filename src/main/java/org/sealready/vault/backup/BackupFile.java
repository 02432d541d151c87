package org.sealready.vault.backup;

import java.nio.file.Path;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;

/** A backup file that is not yet decrypted. */
public final class BackupFile {

  private final Path file;
  private final BackupHeader header;

  private BackupFile(Path file, BackupHeader header) {
    this.file = file;
    this.header = header;
  }

  /**
   * The backup in this file.
   *
   * @throws Unreadable if it cannot be read, is damaged or of a newer version; {@code FOREIGN} if
   *     it is no backup
   */
  public static BackupFile of(Path file) throws Unreadable {
    byte[] beginning = LimitedFile.beginning(file, BackupHeader.MAX_BYTES);
    return new BackupFile(file, BackupHeader.read(beginning));
  }

  /**
   * Opens it. Takes several hundred milliseconds.
   *
   * @param secret the passphrase, or the recovery key as it is written down
   * @throws WrongKey if it is neither
   * @throws Unreadable if the file cannot be read
   */
  public OpenBackup open(Passphrase secret) throws WrongKey, Unreadable {
    return new OpenBackup(file, header, header.key(secret));
  }
}
