package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Pictures kept with filings, each sealed in a file of its own that is written once. */
public final class Attachments {

  /** No attachment is longer. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  private final DraftStore store;
  private final Vault vault;

  public Attachments(DraftStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  /**
   * Keeps this content with a filing, which must be saved afterwards to know of it.
   *
   * @throws NotSaved if it could not be written, or is longer than {@link #MAX_BYTES}
   */
  public Draft add(Draft draft, String title, byte[] content) throws NotSaved {
    Attachment attachment =
        new Attachment(UUID.randomUUID().toString(), title, content.length);
    if (content.length > MAX_BYTES) {
      throw new NotSaved(NotSaved.Kind.OTHER);
    }
    Path folder = store.files().attachments(draft.id());
    try {
      OwnerOnly.createFolder(store.folder());
      OwnerOnly.createFolder(folder);
      Label label = new Label(Label.Kind.PICTURE, attachment.id(), 1);
      WholeFile.write(file(draft, attachment), vault.seal(label, content));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
    List<Attachment> all = new ArrayList<>(draft.attachments());
    all.add(attachment);
    return draft.attaching(all);
  }

  /** The content of this attachment. */
  public byte[] read(Draft draft, Attachment attachment) throws Unreadable {
    byte[] sealed = LimitedFile.read(file(draft, attachment), MAX_BYTES + 4096);
    if (!SealedFormat.header(sealed).label().name().equals(attachment.id())) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return vault.open(Label.Kind.PICTURE, sealed);
  }

  private Path file(Draft draft, Attachment attachment) {
    return store.files().attachments(draft.id()).resolve(attachment.id() + DraftFiles.SEALED);
  }
}
