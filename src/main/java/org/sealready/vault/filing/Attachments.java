package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.place.Backups;
import org.sealready.vault.place.DraftFiles;

/** Attachments of filings (pictures), each in a separate sealed file that is written once. */
public final class Attachments {

  /** No attachment is longer. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  /** No sealed file is longer. */
  static final int MAX_FILE = MAX_BYTES + 4096;

  private final DraftStore store;

  public Attachments(DraftStore store) {
    this.store = store;
  }

  /**
   * Stores this content as an attachment of a filing, which must be saved afterwards to refer to
   * it. A filing that was never saved is saved first, so that no attachment is orphaned.
   *
   * @throws NotSaved if it could not be written, or is longer than {@link #MAX_BYTES}
   */
  public Draft add(Draft draft, String title, byte[] content) throws NotSaved {
    if (content.length > MAX_BYTES) {
      throw new NotSaved(NotSaved.Kind.OTHER);
    }
    synchronized (store) {
      Draft saved = draft.count() == 0 ? store.save(draft) : draft;
      List<Attachment> all = new ArrayList<>(saved.attachments());
      all.add(added(saved.id(), title, content));
      return saved.attaching(all);
    }
  }

  private Attachment added(String id, String title, byte[] content) throws NotSaved {
    Attachment attachment = new Attachment(DraftStore.newId(), title, content.length);
    try {
      store.requireGround();
      Path file = file(id, attachment);
      OwnerOnly.createWithin(file.getParent());
      Label label = new Label(Label.Kind.PICTURE, attachment.id(), 1);
      WholeFile.write(file, store.vault().seal(label, content), store.folder());
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
    return attachment;
  }

  /** The content of this attachment. */
  public byte[] read(Draft draft, Attachment attachment) throws Unreadable {
    byte[] sealed = LimitedFile.read(file(draft.id(), attachment), MAX_FILE);
    byte[] content = store.vault().open(Label.Kind.PICTURE, sealed).getFirst();
    if (!SealedHeader.of(sealed).label().name().equals(attachment.id())) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return content;
  }

  private Path file(String id, Attachment attachment) {
    return store.files().attachments(id).resolve(attachment.id() + DraftFiles.SEALED);
  }

  /**
   * Copies the files of a filing's attachments for its copy; no hard links, because shredding
   * overwrites a file under all of its names.
   */
  void copy(Draft draft, String otherId) throws IOException {
    for (Attachment attachment : draft.attachments()) {
      Path from = file(draft.id(), attachment);
      Path to = file(otherId, attachment);
      if (Files.isRegularFile(from)) {
        OwnerOnly.createWithin(to.getParent());
        WholeFile.write(to, Files.readAllBytes(from), store.folder());
      }
    }
  }

  /**
   * Shreds orphaned attachments, to which neither a filing nor any of its backups refers. Where one
   * of these cannot be read, all stay; so do files that another vault has sealed.
   */
  void sweep() throws IOException {
    for (String id : store.files().withAttachments()) {
      try {
        sweep(id);
      } catch (Unreadable unknown) {
        // A save that may refer to them cannot be read: nothing of this filing is shredded.
        continue;
      }
    }
  }

  private void sweep(String id) throws IOException, Unreadable {
    List<Path> files = Folder.list(store.files().attachments(id), DraftFiles.SEALED);
    Set<Path> known = known(id, store.glance(id));
    if (known.containsAll(files)) {
      return;
    }
    Backups backups = store.files().backups(id);
    for (long count : backups.counts()) {
      known.addAll(known(id, store.glance(id, backups.file(count))));
    }
    for (Path file : files) {
      if (!known.contains(file) && store.isOwn(file)) {
        Shredding.file(file);
      }
    }
  }

  private Set<Path> known(String id, Draft draft) {
    Set<Path> known = new HashSet<>();
    draft.attachments().forEach(each -> known.add(file(id, each)));
    return known;
  }
}
