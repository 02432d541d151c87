package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sealready.draft.Cost;
import org.sealready.draft.Entrance;
import org.sealready.draft.Ground;
import org.sealready.draft.NotSaved;
import org.sealready.draft.OpenBackup;
import org.sealready.draft.Passphrase;
import org.sealready.draft.RecoveryKey;
import org.sealready.draft.TrialDrafts;
import org.sealready.draft.Unreadable;
import org.sealready.draft.Vault;
import org.sealready.draft.VaultFolder;
import org.sealready.draft.WrongKey;

/**
 * The data folder while this program works in it: who may write, how its vault is opened, and what
 * was found when it was. Every call touches the disk and belongs into the background.
 */
public final class Cabinet implements AutoCloseable {

  private final Path dataFolder;
  private final VaultFolder keys;
  private final WriteRight right;
  private final Ground ground;
  private final VaultEntry entry;
  private final VaultOpening opening;
  private final PaperKeys papers;
  private final VaultBackup backup;
  private volatile Optional<OpenVault> opened = Optional.empty();
  private volatile Found found = Found.NOTHING;

  /**
   * @param cost what trying a passphrase costs that is set from now on
   */
  public Cabinet(Catalogue catalogue, Path dataFolder, Clock clock, Cost cost) {
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
   * What a person finds on entering; opens the vault where no passphrase stands before it.
   *
   * @throws NotSaved if the folder that was opened was moved away, or another is in its place
   */
  public synchronized Arrival arrive() throws IOException {
    if (opened.isPresent()) {
      ground.requireHere();
      return new Arrival.Ready(opened.get().filings().list());
    }
    return switch (entry.find()) {
      case Entrance.Missing none -> fresh();
      case Entrance.Open(Vault open) -> ready(open);
      case Entrance.Locked(boolean hasRecoveryKey) -> new Arrival.Locked(hasRecoveryKey);
      case Entrance.Broken(Unreadable.Kind why) -> new Arrival.Broken(why);
    };
  }

  private Arrival fresh() throws IOException {
    papers.openWithout();
    return new Arrival.Fresh(trialDrafts());
  }

  private Arrival ready(Vault vault) throws IOException {
    return new Arrival.Ready(open(vault).list());
  }

  /** Puts in order what earlier runs have left, where this program may write. */
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
  public Found found() {
    return found;
  }

  /**
   * Goes on in the folder that is in the place of the one that was opened, for a person who has
   * read that it is another: only where it holds this vault, or none.
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
   * The filings; makes the vault where there is none yet.
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
  public synchronized Arrival unlock(Passphrase passphrase)
      throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(passphrase));
  }

  /** Opens the vault with its recovery key. */
  public synchronized Arrival unlock(RecoveryKey key) throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(key));
  }

  /** Whether the filings can be read. */
  public boolean isOpen() {
    return opened.isPresent();
  }

  /** Whether a passphrase stands before the filings. */
  public boolean isProtected() {
    return opened.map(each -> each.vault().isProtected()).orElse(false);
  }

  /** Forgets the keys, if a passphrase can bring them back. */
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

  /** Makes the vault with these keys, which lies here from now on. */
  synchronized void open(OpenBackup backup, Passphrase secret)
      throws NotSaved, Unreadable, WrongKey {
    right.renewIfMoved();
    open(keys.create(backup.keyFile(), secret));
  }

  /** Does what is done when a vault is opened, for what has come in since. */
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

  /** Where everything is kept. */
  public Path dataFolder() {
    return dataFolder;
  }

  /** Where filings are kept. */
  public Path folder() {
    return dataFolder.resolve("filings");
  }

  @Override
  public void close() throws IOException {
    right.giveBack();
  }
}
