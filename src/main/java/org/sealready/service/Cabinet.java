package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sealready.draft.Cost;
import org.sealready.draft.Custody;
import org.sealready.draft.DraftStore;
import org.sealready.draft.Entrance;
import org.sealready.draft.Ground;
import org.sealready.draft.NotSaved;
import org.sealready.draft.OneWriter;
import org.sealready.draft.OpenBackup;
import org.sealready.draft.Passphrase;
import org.sealready.draft.ProfileFile;
import org.sealready.draft.RecoveryKey;
import org.sealready.draft.TrialDrafts;
import org.sealready.draft.Unreadable;
import org.sealready.draft.Vault;
import org.sealready.draft.VaultFolder;
import org.sealready.draft.WrongKey;
import org.sealready.json.AnswersJson;

/**
 * The data folder while this program works in it: who may write, how its vault is opened, and what
 * was found when it was. Every call touches the disk and belongs into the background.
 */
public final class Cabinet implements AutoCloseable {

  private final Catalogue catalogue;
  private final Path dataFolder;
  private final Clock clock;
  private final Cost cost;
  private final VaultFolder keys;
  private final WriteRight right;
  private final Ground ground;
  private boolean arrivedFresh;
  private final PaperKeys papers;
  private volatile Optional<Passphrase> chosen = Optional.empty();
  private volatile Optional<Opened> opened = Optional.empty();
  private volatile Found found = Found.NOTHING;

  /** A vault that is open, and what is in it. */
  private record Opened(Vault vault, DraftStore store, Filings filings) {}

  /**
   * @param cost what trying a passphrase costs that is set from now on
   */
  public Cabinet(Catalogue catalogue, Path dataFolder, Clock clock, Cost cost) {
    this.catalogue = catalogue;
    this.dataFolder = dataFolder;
    this.clock = clock;
    this.cost = cost;
    this.keys = new VaultFolder(dataFolder, cost);
    this.right = new WriteRight(dataFolder);
    this.ground = keys.ground(right);
    this.papers = PaperKeys.of(dataFolder, right, ground);
  }

  /**
   * Tries to get the right to write.
   *
   * @return whether another program has it
   */
  public boolean isTaken() {
    return right.isTaken();
  }

  /** Whether this program may change the filings. */
  public boolean mayWrite() {
    return !right.wasTaken();
  }

  /** Asks the program that has the right to write to show its window. */
  public void callOther() throws IOException {
    OneWriter.call(dataFolder);
  }

  /** Whether that program has heard the call. */
  public boolean isHeard() {
    return OneWriter.isHeard(dataFolder);
  }

  /** Whether another start has asked for this window. */
  public boolean isCalled() {
    return right.isCalled();
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
    renewRight();
    Entrance found = keys.find();
    arrivedFresh = found instanceof Entrance.Missing;
    return switch (found) {
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
    right.settle();
    DraftStore store = new DraftStore(dataFolder, ground, vault, json(), clock);
    if (right.isHeld()) {
      found = new Housekeeping(dataFolder, store).found(keys, vault);
    }
    ProfileFile profiles = new ProfileFile(dataFolder, store, json());
    Filings filings = new Filings(catalogue, store, profiles, clock, this::isTaken);
    opened = Optional.of(new Opened(vault, store, filings));
    papers.open(vault);
    return filings;
  }

  /** The names of plain filings of trial versions, which are left as they are. */
  public List<String> trialDrafts() throws IOException {
    return TrialDrafts.in(dataFolder);
  }

  /** What was put in order when the vault was opened last. */
  public Found found() {
    return found;
  }

  /** The names of key files that were put aside since this was asked last; they can come back. */
  public List<String> takeAside() {
    return ground.takeAside();
  }

  /** The names of all key files that lie aside. */
  public List<String> lyingAside() throws IOException {
    return ground.lyingAside();
  }

  /**
   * Goes on in the folder that is in the place of the one that was opened, for a person who has
   * read that it is another: only where it holds this vault, or none.
   */
  public synchronized void takeOver() throws IOException {
    if (right.isElsewhere() && opened.filter(each -> ground.fits(each.vault())).isPresent()) {
      right.renew();
    }
  }

  /** What a new vault is to be protected with; it is made with the first save. */
  public synchronized void choose(Optional<Passphrase> passphrase) {
    chosen = passphrase;
  }

  /**
   * The filings; makes the vault where there is none yet.
   *
   * @throws NotSaved if it could not be made, or its keys cannot be read
   * @throws IllegalStateException if it is locked
   */
  public synchronized Filings filings() throws NotSaved {
    return opened.isPresent() ? opened.get().filings() : open(madeOrOpen());
  }

  private Vault madeOrOpen() throws NotSaved {
    renewRight();
    Entrance now = keys.find();
    if (arrivedFresh && !(now instanceof Entrance.Missing)) {
      // Nobody was told of the vault that has come to lie here since.
      throw NotSaved.moved();
    }
    return switch (now) {
      case Entrance.Missing none -> made();
      case Entrance.Open(Vault open) -> open;
      case Entrance.Locked locked -> throw new IllegalStateException("the vault is locked");
      case Entrance.Broken broken -> throw NotSaved.because(broken.why());
    };
  }

  /** Nothing is open: whatever folder is at the path now is as good as the one before. */
  private void renewRight() throws NotSaved {
    try {
      if (right.isElsewhere()) {
        right.renew();
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private Vault made() throws NotSaved {
    requireNotTaken();
    Vault vault = keys.create(chosen);
    chosen.ifPresent(Passphrase::wipe);
    chosen = Optional.empty();
    return vault;
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

  /**
   * Sets or changes the passphrase. When one is set for the first time, everything is sealed anew,
   * which takes a while.
   *
   * @throws NotSaved if it could not be set; or it is set, and not everything could be sealed anew
   *     yet: {@link #isProtected} tells, and the next start goes on
   */
  public synchronized void protect(Passphrase passphrase) throws NotSaved, Unreadable {
    requireNotTaken();
    filings();
    Opened now = opened.orElseThrow();
    if (now.vault().isProtected()) {
      synchronized (now.store()) {
        ground.require(now.vault());
        keys.change(now.vault(), passphrase);
        ground.require(now.vault());
      }
    } else {
      renewKey(now, passphrase);
    }
  }

  /**
   * Changes the passphrase and the master key with it, and seals everything anew: a copy of the old
   * key file, with the old passphrase, opens nothing that lies here any more. The recovery key is
   * void.
   *
   * @throws NotSaved as {@link #protect}
   */
  public synchronized void renew(Passphrase passphrase) throws NotSaved, Unreadable {
    requireNotTaken();
    renewKey(opened.orElseThrow(), passphrase);
  }

  /** No save comes between the new key file and the stores that seal with its key. */
  private void renewKey(Opened now, Passphrase passphrase) throws NotSaved, Unreadable {
    try (Custody.Turn _ = papers.turn()) {
      renewKeyAlone(now, passphrase);
    } finally {
      papers.refresh();
    }
  }

  private void renewKeyAlone(Opened now, Passphrase passphrase) throws NotSaved, Unreadable {
    synchronized (now.store()) {
      ground.require(now.vault());
      Vault renewed = keys.protect(now.vault(), passphrase);
      opened = Optional.of(new Opened(renewed, now.store(), now.filings()));
      try {
        now.store().resealAll(renewed);
      } finally {
        papers.renew(renewed);
        now.vault().lock();
      }
    }
  }

  /** A recovery key in the place of the one before; it is shown once. */
  public synchronized RecoveryKey renewRecoveryKey() throws NotSaved, Unreadable {
    requireNotTaken();
    Opened now = opened.orElseThrow();
    synchronized (now.store()) {
      ground.require(now.vault());
      return keys.renewRecoveryKey(now.vault());
    }
  }

  /** Saving everything into one file, and taking it in. */
  public VaultBackup backup() {
    return new VaultBackup(this, catalogue, keys, clock, cost);
  }

  synchronized DraftStore storeToSave() throws NotSaved {
    requireNotTaken();
    filings();
    return opened.orElseThrow().store();
  }

  /** Does what is done when a vault is opened, for what has come in since. */
  synchronized void putInOrder() {
    if (opened.isPresent() && right.isHeld()) {
      Opened now = opened.get();
      found = new Housekeeping(dataFolder, now.store()).found(keys, now.vault());
      papers.refresh();
    }
  }

  /** Empty where nothing was kept yet. */
  synchronized Optional<DraftStore> storeToCompare() throws NotSaved {
    if (opened.isEmpty() && keys.find() instanceof Entrance.Missing) {
      return Optional.empty();
    }
    filings();
    return opened.map(Opened::store);
  }

  /** Makes the vault of the backup where there is none. */
  synchronized DraftStore storeToRestore(OpenBackup backup, Passphrase secret)
      throws NotSaved, Unreadable, WrongKey {
    requireNotTaken();
    if (opened.isEmpty() && keys.find() instanceof Entrance.Missing) {
      renewRight();
      open(keys.create(backup, secret));
    }
    filings();
    return opened.orElseThrow().store();
  }

  private void requireNotTaken() throws NotSaved {
    if (isTaken()) {
      throw NotSaved.taken();
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

  private AnswersJson json() {
    return new AnswersJson(catalogue.form());
  }

  @Override
  public void close() throws IOException {
    right.giveBack();
  }
}
