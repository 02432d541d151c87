package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.json.StoredPaperJson;
import org.sealready.service.Catalogue;
import org.sealready.vault.backup.BackupContents;
import org.sealready.vault.backup.BackupFile;
import org.sealready.vault.backup.BackupWriter;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.backup.RestorePlan;
import org.sealready.vault.backup.Restoring;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.key.VaultFolder;
import org.sealready.words.Words;

/**
 * Backup of the data folder into one sealed file, and restore on this or another computer. Every
 * call is slow; call it on a background thread.
 */
public final class VaultBackup {

  /** When something was saved, as it is read in China. */
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final BackupStores stores;
  private final Catalogue catalogue;
  private final VaultFolder keys;
  private final Clock clock;
  private final Cost cost;

  VaultBackup(BackupStores stores, Catalogue catalogue, VaultFolder keys, Clock clock, Cost cost) {
    this.stores = stores;
    this.catalogue = catalogue;
    this.keys = keys;
    this.clock = clock;
    this.cost = cost;
  }

  /** The default file name of a backup of today. */
  public String proposedName(Words words) {
    return words.text("backup.file", LocalDate.now(clock)) + BackupWriter.ENDING;
  }

  /**
   * Saves everything.
   *
   * @param passphrase the vault's; of a vault without one, the one that the backup gets
   * @throws java.nio.file.FileAlreadyExistsException if the file is there and is not to be replaced
   * @throws WrongKey if this is not the vault's passphrase
   * @throws NotSaved if it could not be written; nothing of it is left then
   */
  public BackupContents save(Path file, boolean replace, Passphrase passphrase, Progress progress)
      throws IOException, WrongKey, Unreadable {
    return new BackupWriter(stores.dataFolder(), stores.toSave(), keys, cost)
        .write(file, replace, passphrase, clock.instant(), progress);
  }

  /**
   * Opens a backup.
   *
   * @param secret its passphrase, or the recovery key as it is written down
   */
  public OpenBackup open(Path file, Passphrase secret) throws WrongKey, Unreadable {
    return BackupFile.of(file).open(secret);
  }

  /** Compares a backup with what is here, which is open or not there yet; changes nothing. */
  public RestorePlan look(OpenBackup backup, Progress progress) throws Unreadable, IOException {
    return restoring(backup).look(stores.toCompare(), progress);
  }

  /**
   * Restores the items of the plan; creates the vault where there is none, with the secret that
   * opened the backup.
   */
  public void takeIn(OpenBackup backup, RestorePlan plan, Passphrase secret, Progress progress)
      throws NotSaved, Unreadable, WrongKey {
    restoring(backup).takeIn(stores.toRestore(backup, secret), plan, progress);
    stores.putInOrder();
  }

  private Restoring restoring(OpenBackup backup) {
    AnswersJson json = AnswersJson.kept(catalogue.form());
    return new Restoring(backup, stores.dataFolder(), json, form -> beside(form, backup.savedAt()));
  }

  /** A form that is restored next to the one in use is a separate form and switched off. */
  private byte[] beside(byte[] description, Instant savedAt) {
    try {
      StoredPaperJson.Kept kept = StoredPaperJson.read(description);
      String title = kept.title().isEmpty() ? "" : kept.title() + " ";
      return StoredPaperJson.write(
          new StoredPaperJson.Kept(
              title + "备份 " + TIME.format(savedAt),
              false,
              kept.paper(),
              kept.sum(),
              kept.placement()));
    } catch (BadFiling asItIs) {
      // An unreadable description is restored unchanged, and reported as broken.
      return description;
    }
  }

  /** The title that a form gives itself. */
  static Optional<String> title(byte[] description) {
    try {
      return Optional.of(StoredPaperJson.read(description).title()).filter(text -> !text.isEmpty());
    } catch (BadFiling unknown) {
      // Only its title is missing in the list; the form itself is in the backup.
      return Optional.empty();
    }
  }
}
