package org.sealready.service;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sealready.draft.Attachment;
import org.sealready.draft.Attachments;
import org.sealready.draft.Draft;
import org.sealready.draft.DraftStore;
import org.sealready.draft.DraftVersions;
import org.sealready.draft.NotSaved;
import org.sealready.draft.Unreadable;

/** The filings kept in the data folder. */
public final class Filings {

  private final DraftStore store;
  private final DraftVersions versions;
  private final Attachments attachments;
  private final FilingList list;
  private final BooleanSupplier taken;

  /**
   * @param clock tells the day of the checks
   * @param taken whether another program has the right to change them
   */
  Filings(Catalogue catalogue, DraftStore store, Clock clock, BooleanSupplier taken) {
    this.store = store;
    this.versions = new DraftVersions(store);
    this.attachments = new Attachments(store);
    this.list = new FilingList(catalogue, store, clock);
    this.taken = taken;
  }

  /** Whether they can be changed here; another program has the right otherwise. */
  public boolean isWritable() {
    return !taken.getAsBoolean();
  }

  private void requireWritable() throws NotSaved {
    if (!isWritable()) {
      throw NotSaved.readOnly();
    }
  }

  /** All of them, the last saved first, those that cannot be read at the end. */
  public List<KeptFiling> list() throws IOException {
    return list.all(isWritable());
  }

  /** The filing with this id. */
  public Draft open(String id) throws Unreadable {
    return store.open(id);
  }

  /**
   * Saves the filing as it is.
   *
   * @return as it is kept now
   * @throws NotSaved if it could not be written; the last save is untouched
   */
  public Draft save(Draft draft) throws NotSaved {
    requireWritable();
    return store.save(draft);
  }

  /** The earlier saves that can be gone back to, the newest first. */
  public List<DraftVersions.Version> versions(String id) {
    return versions.of(id);
  }

  /** Makes an earlier save the one that counts; that is a change which can be taken back. */
  public Draft restore(String id, long count) throws Unreadable, NotSaved {
    requireWritable();
    return versions.restore(id, count);
  }

  /** Keeps a picture with the filing, which must be saved afterwards. */
  public Draft attach(Draft draft, String title, byte[] content) throws NotSaved {
    requireWritable();
    return attachments.add(draft, title, content);
  }

  /** The content of an attachment. */
  public byte[] attachment(Draft draft, Attachment attachment) throws Unreadable {
    return attachments.read(draft, attachment);
  }

  /** Erases a filing with all its earlier saves and attachments. */
  public void erase(String id) throws NotSaved {
    requireWritable();
    store.erase(id);
  }
}
