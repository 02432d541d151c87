package org.sealready.vault.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sealready.vault.crypto.Gcm;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;

/**
 * A sealed cache of the rows of the list of filings, so that a long list opens without opening
 * every filing. Missing, damaged or outdated entries are computed again; nothing is lost with the
 * file.
 */
public final class Summaries {

  private static final String NAME = "list.sealed";
  private static final int LAYOUT = 1;
  private static final int MARK = Gcm.NONCE + 2 * Long.BYTES;
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  /** A few rows are computed faster than the cache is read. */
  private static final int WORTH_WRITING = 50;

  private final DraftStore store;
  private final Path file;
  private final AtomicInteger changes = new AtomicInteger();
  private volatile Map<String, Summary> known;

  /**
   * A cached row.
   *
   * @param mark fingerprint of the save that it was computed from
   */
  private record Summary(byte[] mark, byte[] content) {}

  Summaries(DraftStore store, Path dataFolder) {
    this.store = store;
    this.file = dataFolder.resolve(NAME);
  }

  /** The cached row of this filing, if its file is unchanged. */
  public Optional<byte[]> of(String id) {
    Summary summary = known().get(id);
    try {
      return summary != null && Arrays.equals(summary.mark(), mark(id, header(id)))
          ? Optional.of(summary.content())
          : Optional.empty();
    } catch (Unreadable changed) {
      // Only a cache: the filing itself is read instead, and reports what is wrong.
      return Optional.empty();
    }
  }

  /** Caches the row of this filing, unless its file has been written since. */
  public void put(Draft draft, byte[] content) {
    try {
      SealedHeader header = header(draft.id());
      if (header.label().count() == draft.count()) {
        known().put(draft.id(), new Summary(mark(draft.id(), header), content));
        changes.incrementAndGet();
      }
    } catch (Unreadable gone) {
      // Only a cache: the filing itself is read next time, and reports what is wrong.
      known().remove(draft.id());
    }
  }

  /** The fingerprint of one save of a filing: a random number, the length, and the time. */
  private byte[] mark(String id, SealedHeader header) throws Unreadable {
    try {
      BasicFileAttributes now =
          Files.readAttributes(store.files().sealed(id), BasicFileAttributes.class);
      return ByteBuffer.allocate(MARK)
          .put(header.key().nonce())
          .putLong(now.size())
          .putLong(now.lastModifiedTime().to(TimeUnit.NANOSECONDS))
          .array();
    } catch (IOException gone) {
      // Only a cache: the filing itself is read next time, and reports what is wrong.
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }

  private SealedHeader header(String id) throws Unreadable {
    Path filing = store.files().sealed(id);
    return SealedHeader.of(LimitedFile.beginning(filing, SealedHeader.MAX_BYTES));
  }

  private Map<String, Summary> known() {
    Map<String, Summary> now = known;
    return now == null ? firstKnown() : now;
  }

  private synchronized Map<String, Summary> firstKnown() {
    if (known == null) {
      known = read();
    }
    return known;
  }

  private Map<String, Summary> read() {
    Map<String, Summary> read = new ConcurrentHashMap<>();
    try {
      byte[] sealed = LimitedFile.read(file, MOST_BYTES);
      byte[] content = store.vault().open(Label.Kind.LIST, sealed).getFirst();
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
      if (in.readUnsignedByte() == LAYOUT) {
        for (int left = in.readInt(); left > 0; left--) {
          String id = DraftContent.text(in);
          read.put(id, new Summary(DraftContent.bytes(in), DraftContent.bytes(in)));
        }
      }
      return read;
    } catch (Unreadable | IOException unknown) {
      // Only a cache: missing rows are computed from the filings again.
      return read;
    }
  }

  /**
   * Writes them if enough of them are new; without those of other filings than these.
   *
   * @throws NotSaved if they could not be written; that harms nothing
   */
  public void keep(Collection<String> ids) throws NotSaved {
    if (changes.get() < WORTH_WRITING) {
      return;
    }
    known().keySet().retainAll(ids);
    try {
      store.requireGround();
      byte[] sealed = store.vault().seal(new Label(Label.Kind.LIST, "list", 1), content());
      WholeFile.write(file, sealed);
      changes.set(0);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private byte[] content() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Map<String, Summary> all = Map.copyOf(known());
    out.writeByte(LAYOUT);
    out.writeInt(all.size());
    for (Map.Entry<String, Summary> each : all.entrySet()) {
      DraftContent.text(out, each.getKey());
      for (byte[] part : new byte[][] {each.getValue().mark(), each.getValue().content()}) {
        out.writeInt(part.length);
        out.write(part);
      }
    }
    return bytes.toByteArray();
  }

  /** Removes an erased filing: the cache file is shredded and written again. */
  void forget(String id) throws IOException {
    known().remove(id);
    changes.addAndGet(WORTH_WRITING);
    Shredding.file(file);
  }
}
