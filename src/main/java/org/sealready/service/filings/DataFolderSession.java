package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sealready.service.Catalogue;
import org.sealready.service.PaperKeys;
import org.sealready.service.WriteRight;
import org.sealready.vault.backup.OpenBackup;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.TrialDrafts;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/**
 * The open data folder of the window: its write lock, its vault, and the recovery report of opening
 * it. Every call accesses the disk; call it on a background thread.
 */
public final class DataFolderSession implements AutoCloseable {

  private final Path dataFolder;
  private final VaultFolder keys;
  private final WriteRight right;
  private final LockedFolder ground;
  private final VaultEntry entry;
  private final VaultOpening opening;
  private final PaperKeys papers;
  private final VaultBackup backup;
  private volatile Optional<OpenVault> opened = Optional.empty();
  private volatile RecoveryReport found = RecoveryReport.NOTHING;

  /**
   * @param cost what trying a passphrase costs that is set from now on
   */
  public DataFolderSession(Catalogue catalogue, Path dataFolder, Clock clock, Cost cost) {
    this.dataFolder = dataFolder;
    this.keys = new VaultFolder(dataFolder, cost);
    this.right = new WriteRight(dataFolder);
    this.ground = keys.ground(right);
    this.entry = new VaultEntry(keys, right);
    this.opening = new VaultOpening(catalogue, dataFolder, clock, keys, right, ground);
    this.papers = PaperKeys.of(dataFolder, right, ground);
    this.backup =
        new VaultBackup(new BackupStores(this, keys, right), catalogue, keys, clock, cost);
  }

  /**
   * Tries to get the right to write.
   *
   * @return false if another program has it
   */
  public boolean acquireWriteLock() {
    return right.acquireWriteLock();
  }

  /** Whether this program may change the filings. */
  public boolean mayWrite() {
    return !right.wasTaken();
  }

  /**
   * The state at the start; opens the vault where it has no passphrase.
   *
   * @throws NotSaved if the folder that was opened was moved or replaced
   */
  public synchronized OpenResult arrive() throws IOException {
    if (opened.isPresent()) {
      ground.requireHere();
      return new OpenResult.Ready(opened.get().filings().list());
    }
    return switch (entry.find()) {
      case VaultState.Missing none -> fresh();
      case VaultState.Open(Vault open) -> ready(open);
      case VaultState.Locked(boolean hasRecoveryKey) -> new OpenResult.Locked(hasRecoveryKey);
      case VaultState.Broken(Unreadable.Kind why) -> new OpenResult.Broken(why);
    };
  }

  private OpenResult fresh() throws IOException {
    papers.openWithout();
    return new OpenResult.Fresh(trialDrafts());
  }

  private OpenResult ready(Vault vault) throws IOException {
    return new OpenResult.Ready(open(vault).list());
  }

  /** Cleans up after interrupted runs, if this program has the write lock. */
  private Filings open(Vault vault) {
    OpenVault open = opening.open(vault, this::acquireWriteLock);
    if (right.isHeld()) {
      found = opening.putInOrder(open);
    }
    opened = Optional.of(open);
    papers.open(vault);
    return open.filings();
  }

  /** The names of plain filings of trial versions, which are left as they are. */
  public List<String> trialDrafts() throws IOException {
    return TrialDrafts.in(dataFolder);
  }

  /** What was put in order when the vault was opened last. */
  public RecoveryReport found() {
    return found;
  }

  /**
   * Continues in the folder that replaced the one that was opened, after the user has confirmed:
   * only where it contains this vault, or none.
   */
  public synchronized void takeOver() throws IOException {
    if (right.findMoved() && opened.filter(each -> ground.fits(each.vault())).isPresent()) {
      right.renew();
    }
  }

  /** What a new vault is to be protected with; it is made with the first save. */
  public synchronized void choose(Optional<Passphrase> passphrase) {
    entry.choose(passphrase);
  }

  /**
   * The filings; creates the vault where there is none yet.
   *
   * @throws NotSaved if it could not be made, or its keys cannot be read
   * @throws IllegalStateException if it is locked
   */
  public synchronized Filings filings() throws NotSaved {
    return opened.isPresent() ? opened.get().filings() : open(entry.makeOrOpen());
  }

  /**
   * Opens the vault with its passphrase.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if its keys cannot be read
   */
  public synchronized OpenResult unlock(Passphrase passphrase)
      throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(passphrase));
  }

  /** Opens the vault with its recovery key. */
  public synchronized OpenResult unlock(RecoveryKey key) throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(key));
  }

  /** Whether the filings can be read. */
  public boolean isOpen() {
    return opened.isPresent();
  }

  /** Whether the vault has a passphrase. */
  public boolean isProtected() {
    return opened.map(each -> each.vault().isProtected()).orElse(false);
  }

  /** Locks the vault (wipes the keys), if it has a passphrase. */
  public synchronized void lock() {
    if (isProtected()) {
      opened.orElseThrow().vault().lock();
      opened = Optional.empty();
      papers.shut();
    }
  }

  /** Asking for the window of the program that has the right to write. */
  public WindowCall windowCall() {
    return new WindowCall(dataFolder, right);
  }

  /** Changing the passphrase and the recovery key. */
  public VaultKeys keys() {
    return new VaultKeys(this, keys, right, ground, papers);
  }

  /** Saving everything into one file, and taking it in. */
  public VaultBackup backup() {
    return backup;
  }

  /** What is open; empty before the vault was opened, and after it was locked. */
  synchronized Optional<OpenVault> opened() {
    return opened;
  }

  /** The vault has another master key from now on. */
  synchronized void reopen(OpenVault renewed) {
    opened = Optional.of(renewed);
  }

  /** Creates the vault of this backup here. */
  synchronized void open(OpenBackup backup, Passphrase secret)
      throws NotSaved, Unreadable, WrongKey {
    right.renewIfMoved();
    open(keys.create(backup.keyFile(), secret));
  }

  /** Runs the housekeeping of opening a vault on restored files. */
  synchronized void putInOrder() {
    if (opened.isPresent() && right.isHeld()) {
      found = opening.putInOrder(opened.get());
      papers.refresh();
    }
  }

  /** What forms and wordings are read and written with. */
  public PaperKeys papers() {
    return papers;
  }

  /** The data folder. */
  public Path dataFolder() {
    return dataFolder;
  }

  /** The folder of the filings. */
  public Path folder() {
    return dataFolder.resolve("filings");
  }

  @Override
  public void close() throws IOException {
    right.giveBack();
  }
}
