package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sealready.draft.Attachments;
import org.sealready.draft.Cost;
import org.sealready.draft.DraftStore;
import org.sealready.draft.DraftVersions;
import org.sealready.draft.Entrance;
import org.sealready.draft.NotSaved;
import org.sealready.draft.OneWriter;
import org.sealready.draft.Passphrase;
import org.sealready.draft.PlainDrafts;
import org.sealready.draft.ProfileFile;
import org.sealready.draft.RecoveryKey;
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
  private final VaultFolder keys;
  private Optional<OneWriter> writer = Optional.empty();
  private boolean taken;
  private Optional<Passphrase> chosen = Optional.empty();
  private Optional<Vault> vault = Optional.empty();
  private Optional<Filings> filings = Optional.empty();

  /**
   * @param cost what trying a passphrase costs that is set from now on
   */
  public Cabinet(Catalogue catalogue, Path dataFolder, Clock clock, Cost cost) {
    this.catalogue = catalogue;
    this.dataFolder = dataFolder;
    this.clock = clock;
    this.keys = new VaultFolder(dataFolder, cost);
  }

  /**
   * Tries to get the right to write.
   *
   * @return whether another program has it
   */
  public boolean isTaken() {
    if (writer.isEmpty()) {
      try {
        writer = OneWriter.of(dataFolder);
        taken = writer.isEmpty();
      } catch (IOException takesNoFiles) {
        // Nobody can write here now; the next save tries again.
        taken = false;
      }
    }
    return taken;
  }

  /** Whether this program may change the filings. */
  public boolean mayWrite() {
    return !taken;
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
    return writer.map(OneWriter::isCalled).orElse(false);
  }

  /** What a person finds on entering; opens the vault where no passphrase stands before it. */
  public Arrival arrive() throws IOException {
    if (filings.isPresent()) {
      return new Arrival.Ready(filings.get().list());
    }
    return switch (keys.find()) {
      case Entrance.Missing none -> new Arrival.Fresh(PlainDrafts.lieIn(dataFolder));
      case Entrance.Open(Vault open) -> ready(open);
      case Entrance.Locked(boolean hasRecoveryKey) -> new Arrival.Locked(hasRecoveryKey);
      case Entrance.Broken(Unreadable.Kind why) -> new Arrival.Broken(why);
    };
  }

  private Arrival ready(Vault opened) throws IOException {
    open(opened);
    return new Arrival.Ready(filings.orElseThrow().list());
  }

  /** Puts in order what earlier runs have left, where this program may write. */
  private void open(Vault opened) throws IOException {
    DraftStore store = store(opened);
    if (writer.isPresent()) {
      new DraftVersions(store).recover();
      new PlainDrafts(store, json()).takeIn();
    }
    vault = Optional.of(opened);
    filings =
        Optional.of(
            new Filings(
                catalogue,
                store,
                new Attachments(store, opened),
                new ProfileFile(dataFolder, opened, json()),
                clock,
                mayWrite()));
  }

  /** What a new vault is to be protected with; it is made with the first save. */
  public void choose(Optional<Passphrase> passphrase) {
    chosen = passphrase;
  }

  /**
   * The filings; makes the vault where there is none yet.
   *
   * @throws NotSaved if it could not be made
   * @throws IllegalStateException if it is locked
   */
  public synchronized Filings filings() throws NotSaved {
    isTaken();
    if (filings.isEmpty()) {
      try {
        open(keys.create(chosen));
      } catch (IOException failure) {
        throw NotSaved.because(failure);
      }
    }
    return filings.orElseThrow();
  }

  /**
   * Opens the vault with its passphrase.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if its keys cannot be read
   */
  public Arrival unlock(Passphrase passphrase) throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(passphrase));
  }

  /** Opens the vault with its recovery key. */
  public Arrival unlock(RecoveryKey key) throws WrongKey, Unreadable, IOException {
    return ready(keys.unlock(key));
  }

  /** Whether the filings can be read. */
  public boolean isOpen() {
    return filings.isPresent();
  }

  /** Whether a passphrase stands before the filings. */
  public boolean isProtected() {
    return vault.map(Vault::isProtected).orElse(false);
  }

  /** Forgets the keys, if a passphrase can bring them back. */
  public void lock() {
    if (isProtected()) {
      vault.ifPresent(Vault::lock);
      vault = Optional.empty();
      filings = Optional.empty();
    }
  }

  /** Sets or changes the passphrase. */
  public void protect(Passphrase passphrase) throws IOException, Unreadable {
    filings();
    Vault open = vault.orElseThrow();
    if (open.isProtected()) {
      keys.change(open, passphrase);
    } else {
      Vault renewed = keys.protect(open, passphrase);
      open(renewed);
      store(renewed).resealAll();
    }
  }

  /** A recovery key in the place of the one before; it is shown once. */
  public RecoveryKey renewRecoveryKey() throws IOException, Unreadable {
    return keys.renewRecoveryKey(vault.orElseThrow());
  }

  /** Where filings are kept. */
  public Path folder() {
    return dataFolder.resolve("filings");
  }

  private DraftStore store(Vault vault) {
    return new DraftStore(dataFolder, vault, json(), clock);
  }

  private AnswersJson json() {
    return new AnswersJson(catalogue.form());
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
