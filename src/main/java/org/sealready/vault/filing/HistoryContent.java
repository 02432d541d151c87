package org.sealready.vault.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sealready.form.Answers;
import org.sealready.json.BadFiling;
import org.sealready.vault.file.Unreadable;

/**
 * The encoded history of a filing without its current state: how many moments were before it (4
 * bytes), how many come after it (4), then all of them, the oldest first, deflated, because they
 * are much alike. Their times stand at the end, where versions that know of none stop reading.
 */
final class HistoryContent {

  private static final int MOST_MOMENTS = 2 * History.LIMIT;

  /** A filing with very long texts has fewer moments, so that saving stays fast. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final MomentBytes bytes;

  HistoryContent(MomentBytes bytes) {
    this.bytes = bytes;
  }

  /** What is written of a history. */
  private final class Kept {
    private final Map<Answers, byte[]> written = new HashMap<>();
    private final Deque<Moment> before = new ArrayDeque<>();
    private final List<Moment> after = new ArrayList<>();
    private int left = MOST_BYTES;

    Kept(History history, byte[] now) {
      written.put(history.now().answers(), now);
      for (int i = history.at() - 1; i >= 0; i--) {
        if (takes(history.moments().get(i))) {
          before.addFirst(history.moments().get(i));
        }
      }
      for (int i = history.at() + 1; i < history.moments().size(); i++) {
        if (takes(history.moments().get(i))) {
          after.add(history.moments().get(i));
        }
      }
    }

    /** In the order of the history. */
    List<Moment> all(Moment now) {
      List<Moment> all = new ArrayList<>(before);
      all.add(now);
      all.addAll(after);
      return all;
    }

    /** A moment that could not be read again is left out; else none of the others could be read. */
    private boolean takes(Moment moment) {
      Optional<byte[]> proven = left > 0 ? bytes.of(moment.answers()) : Optional.empty();
      left -= proven.map(each -> each.length).orElse(0);
      boolean fits = proven.isPresent() && left >= 0;
      if (fits) {
        written.put(moment.answers(), proven.get());
      }
      return fits;
    }
  }

  /**
   * @param now the filing file of what counts now
   */
  byte[] write(History history, byte[] now) {
    Kept kept = new Kept(history, now);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream counts = new DataOutputStream(out);
        DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(counts, deflater))) {
      counts.writeInt(kept.before.size());
      counts.writeInt(kept.after.size());
      for (Moment moment : kept.before) {
        write(moment, kept.written, data);
      }
      for (Moment moment : kept.after) {
        write(moment, kept.written, data);
      }
      MomentTimes.write(kept.all(history.now()), data);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    bytes.remember(kept.written);
    return out.toByteArray();
  }

  private static void write(Moment moment, Map<Answers, byte[]> written, DataOutputStream out)
      throws IOException {
    byte[] answers = written.get(moment.answers());
    DraftContent.text(out, moment.page());
    out.writeInt(answers.length);
    out.write(answers);
  }

  /**
   * The history around this moment.
   *
   * @throws Unreadable if these are not what {@link #write} gives
   */
  History read(Moment now, byte[] section) throws Unreadable {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(section))) {
      int before = in.readInt();
      int after = in.readInt();
      if (before < 0 || after < 0 || before > MOST_MOMENTS || after > MOST_MOMENTS) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      List<Moment> moments = new ArrayList<>();
      Map<Answers, byte[]> read = new HashMap<>();
      try (DataInputStream data = new DataInputStream(new InflaterInputStream(in))) {
        for (int i = 0; i < before + after; i++) {
          if (i == before) {
            moments.add(now);
          }
          moments.add(moment(data, read));
        }
        if (after == 0) {
          moments.add(now);
        }
        bytes.remember(read);
        return new History(MomentTimes.read(moments, data), before);
      }
    } catch (IOException | BadFiling broken) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  private Moment moment(DataInputStream in, Map<Answers, byte[]> read)
      throws IOException, BadFiling {
    String page = DraftContent.text(in);
    byte[] written = DraftContent.bytes(in);
    Answers answers = bytes.answers(written);
    read.put(answers, written);
    return new Moment(answers, page);
  }
}
