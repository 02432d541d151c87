package org.sealready.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;

/**
 * The filings in the data folder, one sealed file each, with their earlier saves and attachments
 * beside them. Saves come from one thread; a save that fails leaves the last one as it was.
 */
public final class DraftStore {

  /** The folder within the data folder. */
  static final String FOLDER = "filings";

  /** Far more than the longest filing and its history take. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  private final DraftFiles files;
  private final Vault vault;
  private final DraftContent content;
  private final Clock clock;

  /** How the files began when this store read or wrote them last. */
  private final Map<String, ByteBuffer> known = new ConcurrentHashMap<>();

  /**
   * The store in this data folder; the folder is created with the first save.
   *
   * @param vault seals and opens its files
   * @param clock tells the time of saving
   */
  public DraftStore(Path dataFolder, Vault vault, AnswersJson json, Clock clock) {
    this.files = new DraftFiles(dataFolder.resolve(FOLDER));
    this.vault = vault;
    this.content = new DraftContent(json);
    this.clock = clock;
  }

  /** The folder that holds the filings. */
  public Path folder() {
    return files.folder();
  }

  DraftFiles files() {
    return files;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /**
   * Saves the filing as it is given. A file that somebody else has written meanwhile is not written
   * over: it becomes a filing of its own.
   *
   * @return the draft as saved
   * @throws NotSaved if it could not be written, or could not be opened again; the last save is
   *     untouched
   */
  public Draft save(Draft draft) throws NotSaved {
    Draft saved =
        new Draft(
            draft.id(),
            draft.history(),
            draft.notes(),
            draft.attachments(),
            clock.instant(),
            draft.count() + 1);
    try {
      byte[] sealed = sealed(saved);
      OwnerOnly.createFolder(folder());
      Path file = files.sealed(draft.id());
      if (Files.exists(file)) {
        keep(file, draft);
      }
      WholeFile.write(file, sealed);
      known.put(draft.id(), beginning(sealed));
      return saved;
    } catch (Unreadable unreadable) {
      throw new NotSaved(NotSaved.Kind.DAMAGED);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** The file's content, proven to open again and to hold what is to be saved. */
  private byte[] sealed(Draft draft) throws Unreadable {
    byte[] plain = content.write(draft);
    byte[] sealed = vault.seal(new Label(Label.Kind.FILING, draft.id(), draft.count()), plain);
    byte[] opened = vault.open(Label.Kind.FILING, sealed);
    Draft again = content.glance(draft.id(), draft.count(), opened);
    if (!Arrays.equals(plain, opened) || !again.answers().equals(draft.answers())) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return sealed;
  }

  /** Keeps what is there as a backup if it is our last save, else as a filing of its own. */
  private void keep(Path file, Draft draft) throws IOException, Unreadable {
    ByteBuffer there = beginning(LimitedFile.beginning(file, SealedFormat.MAX_HEADER));
    if (there.equals(known.get(draft.id()))) {
      files.backups(draft.id()).keep(file, draft.count());
    } else {
      Files.move(file, files.sealed(newId()));
    }
  }

  /** Holds nonces, so that no two saves begin alike. */
  private static ByteBuffer beginning(byte[] sealed) {
    return ByteBuffer.wrap(
        Arrays.copyOf(sealed, Math.min(sealed.length, SealedFormat.MAX_HEADER)));
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    byte[] sealed = LimitedFile.read(files.sealed(id), MAX_BYTES);
    Draft draft = open(id, sealed);
    known.put(id, beginning(sealed));
    return draft;
  }

  /** The filing with this id as it is now, without its history; for lists. */
  public Draft glance(String id) throws Unreadable {
    byte[] sealed = LimitedFile.read(files.sealed(id), MAX_BYTES);
    long count = SealedFormat.header(sealed).label().count();
    return content.glance(id, count, vault.open(Label.Kind.FILING, sealed));
  }

  Draft open(String id, byte[] sealed) throws Unreadable {
    long count = SealedFormat.header(sealed).label().count();
    return content.read(id, count, vault.open(Label.Kind.FILING, sealed));
  }

  /**
   * Seals anew, with the master key, every file that an earlier key had sealed; what they hold
   * stays. Goes on after a file that cannot be opened, which is left alone.
   *
   * @throws NotSaved if one could not be written; the next call takes it up again
   */
  public void resealAll() throws NotSaved {
    try {
      for (Path file : files.all()) {
        reseal(file);
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private void reseal(Path file) throws IOException {
    try {
      byte[] sealed = LimitedFile.read(file, MAX_BYTES);
      SealedFormat.Header header = SealedFormat.header(sealed);
      if (!vault.isCurrent(header)) {
        byte[] plain = vault.open(header.label().kind(), sealed);
        WholeFile.write(file, vault.seal(header.label(), plain));
      }
    } catch (Unreadable leftAlone) {
      return;
    }
  }

  /** The ids of all filings, those that cannot be read included. */
  public List<String> ids() throws IOException {
    return files.ids(DraftFiles.SEALED);
  }

  /**
   * Erases a filing with its earlier saves and attachments: writes noise over the files, which hold
   * the keys of their content, and deletes them.
   */
  public void erase(String id) throws NotSaved {
    try {
      Shredding.folder(files.backups(id).folder());
      Shredding.folder(files.attachments(id));
      Shredding.file(files.sealed(id));
      known.remove(id);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }
}
