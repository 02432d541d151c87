package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.place.Backups;
import org.sealready.vault.place.DraftFiles;

/**
 * The store of filings in the data folder: one sealed file each, with its backups and attachments.
 * Saves are serialised; a save that fails leaves the last one unchanged.
 */
public final class DraftStore {

  /** Far more than the longest filing and its history take. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  /** Long enough for the header and the first section of nearly every filing. */
  private static final int GLANCE = 16 * 1024;

  private final Path dataFolder;
  private final DraftFiles files;
  private final DraftContent content;
  private final Clock clock;
  private final Summaries summaries;
  private final LockedFolder ground;
  private volatile Vault vault;

  /**
   * The store in this data folder.
   *
   * @param ground the locked folder that it saves into
   * @param vault seals and opens its files
   * @param clock tells the time of saving
   */
  public DraftStore(
      Path dataFolder, LockedFolder ground, Vault vault, AnswersJson json, Clock clock) {
    this.dataFolder = dataFolder;
    this.ground = ground;
    this.files = new DraftFiles(dataFolder.resolve(DraftFiles.FOLDER));
    this.vault = vault;
    this.content = new DraftContent(json);
    this.clock = clock;
    this.summaries = new Summaries(this, dataFolder);
  }

  /** The folder of the filings. */
  public Path folder() {
    return files.folder();
  }

  /** What a list shows of them. */
  public Summaries summaries() {
    return summaries;
  }

  public DraftFiles files() {
    return files;
  }

  /** These answers as a change that is made now. */
  public Moment moment(Answers answers, String page) {
    return new Moment(answers, page, Optional.of(clock.instant()));
  }

  public Vault vault() {
    return vault;
  }

  /**
   * To be called before anything is written into this data folder.
   *
   * @throws NotSaved if the next start could not open it
   */
  public synchronized void requireGround() throws NotSaved {
    ground.require(vault);
  }

  /** Whether this vault has sealed the file; files of other vaults are never shredded. */
  boolean isOwn(Path file) {
    try {
      byte[] beginning = LimitedFile.beginning(file, SealedHeader.MAX_BYTES);
      return VaultId.of(SealedHeader.of(beginning).vault()).equals(vault.name());
    } catch (Unreadable nobodyKnows) {
      // Its vault is unknown, so it is left unchanged.
      return false;
    }
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /**
   * Saves the filing. A file that another program has written meanwhile is not overwritten: it
   * becomes a separate filing, unless the history of this one contains its content.
   *
   * @return the draft as saved
   * @throws NotSaved if it could not be written, or could not be opened again; the last save is
   *     untouched
   */
  public Draft save(Draft draft) throws NotSaved {
    return save(draft, clock.instant());
  }

  /** As above, but as of this time: for a filing that is only moved here. */
  public synchronized Draft save(Draft draft, Instant time) throws NotSaved {
    try {
      requireGround();
      OwnerOnly.createWithin(folder());
      SaveConflict before = new SaveConflict(this, draft);
      Backups backups = files.backups(draft.id());
      long newest = backups.counts().stream().findFirst().orElse(0L);
      long count = Math.max(draft.count(), Math.max(before.count(), newest)) + 1;
      Draft saved = draft.saved(time, count);
      write(saved.id(), sealed(saved), before);
      ground.confirm(vault, files.sealed(saved.id()));
      backups.thin();
      return saved;
    } catch (Unreadable unreadable) {
      throw new NotSaved(NotSaved.Kind.DAMAGED);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void write(String id, byte[] sealed, SaveConflict before) throws IOException {
    Optional<String> apart = before.keep();
    try {
      WholeFile.write(files.sealed(id), sealed);
    } catch (IOException | RuntimeException failure) {
      apart.ifPresent(before::takeBack);
      throw failure;
    }
  }

  /** The sealed file, verified by opening it and comparing its content. */
  private byte[] sealed(Draft draft) throws Unreadable {
    byte[][] plain = content.write(draft);
    byte[] sealed = vault.seal(new Label(Label.Kind.FILING, draft.id(), draft.count()), plain);
    List<byte[]> opened = vault.open(Label.Kind.FILING, sealed);
    for (int i = 0; i < plain.length; i++) {
      if (!Arrays.equals(plain[i], opened.get(i))) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
    }
    return sealed;
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    return open(id, LimitedFile.read(files.sealed(id), MAX_BYTES));
  }

  /** The filing in a file that was read whole. */
  public Draft open(String id, byte[] sealed) throws Unreadable {
    long count = SealedHeader.of(sealed).label().count();
    return content.read(id, count, vault.open(Label.Kind.FILING, sealed));
  }

  /** The filing with this id as it is now, without its history; for lists. */
  public Draft glance(String id) throws Unreadable {
    return glance(id, files.sealed(id));
  }

  /** As above, from one of the files of this filing. */
  public Draft glance(String id, Path file) throws Unreadable {
    byte[] beginning = LimitedFile.beginning(file, GLANCE);
    SealedHeader header = SealedHeader.of(beginning);
    long needed = Math.min(header.start(1), MAX_BYTES);
    if (needed > beginning.length && beginning.length == GLANCE) {
      beginning = LimitedFile.beginning(file, (int) needed);
    }
    if (header.end() != LimitedFile.size(file)) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] section = vault.openFirst(Label.Kind.FILING, beginning);
    return content.glance(id, header.label().count(), section);
  }

  /**
   * Seals with this vault from now on, and seals the existing files again (key rotation); their
   * content stays. A file that cannot be opened is skipped and left unchanged.
   *
   * @throws NotSaved if one could not be written; the next call resumes
   */
  public synchronized void resealAll(Vault renewed) throws NotSaved {
    vault = renewed;
    requireGround();
    new Resealing(renewed).all(dataFolder);
  }

  /** The ids of all filings, those that cannot be read included. */
  public List<String> ids() throws IOException {
    return files.ids();
  }

  /**
   * Erases a filing with its earlier saves and attachments: shreds the files, which contain the
   * keys of their content. The filing is removed from the list at once; an interrupted erasure is
   * finished at the next start.
   *
   * @throws NotSaved if it could not be erased, or not entirely
   */
  public synchronized void erase(String id) throws NotSaved {
    try {
      requireGround();
      summaries.forget(id);
      new Erasure(files).begin(id);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }
}
