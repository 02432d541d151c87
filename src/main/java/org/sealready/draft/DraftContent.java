package org.sealready.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;

/**
 * What is sealed in the file of a filing: number of this layout (1 byte), time of saving, what
 * counts now, notes, attachments, and last the history, deflated, because its moments are much
 * alike. Who wants to know only what counts now need not read that far.
 */
final class DraftContent {

  private static final int LAYOUT = 1;
  private static final int MOST_MOMENTS = 2 * History.LIMIT;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final AnswersJson json;

  /** The filing files of moments that were written already; a history grows by one at a time. */
  private final Map<Answers, byte[]> written = Collections.synchronizedMap(new WeakHashMap<>());

  DraftContent(AnswersJson json) {
    this.json = json;
  }

  byte[] write(Draft draft) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(LAYOUT);
      out.writeUTF(draft.savedAt().toString());
      write(draft.history().now(), out);
      out.writeShort(draft.notes().size());
      for (Map.Entry<String, String> note : draft.notes().entrySet()) {
        out.writeUTF(note.getKey());
        out.writeUTF(note.getValue());
      }
      out.writeShort(draft.attachments().size());
      for (Attachment each : draft.attachments()) {
        out.writeUTF(each.id());
        out.writeUTF(each.title());
        out.writeInt(each.bytes());
      }
      out.writeShort(draft.history().moments().size());
      out.writeShort(draft.history().at());
      writeOthers(draft.history(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void writeOthers(History history, DataOutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    DataOutputStream deflated = new DataOutputStream(new DeflaterOutputStream(out, deflater));
    for (Moment moment : history.moments()) {
      if (moment != history.now()) {
        write(moment, deflated);
      }
    }
    deflated.flush();
    deflated.close();
    deflater.end();
  }

  private void write(Moment moment, DataOutputStream out) throws IOException {
    byte[] answers = written.computeIfAbsent(moment.answers(), json::write);
    out.writeUTF(moment.page());
    out.writeInt(answers.length);
    out.write(answers);
  }

  /**
   * The filing.
   *
   * @throws Unreadable if this is not what {@link #write} gives
   */
  Draft read(String id, long count, byte[] content) throws Unreadable {
    return read(id, count, content, true);
  }

  /** The filing as it is now, without its history. */
  Draft glance(String id, long count, byte[] content) throws Unreadable {
    return read(id, count, content, false);
  }

  private Draft read(String id, long count, byte[] content, boolean whole) throws Unreadable {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      int layout = in.readUnsignedByte();
      if (layout != LAYOUT) {
        throw new Unreadable(layout > LAYOUT ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
      }
      Instant savedAt = Instant.parse(in.readUTF());
      Moment now = moment(in);
      Map<String, String> notes = new TreeMap<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        notes.put(in.readUTF(), in.readUTF());
      }
      List<Attachment> attachments = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        attachments.add(new Attachment(in.readUTF(), in.readUTF(), in.readInt()));
      }
      History history = whole ? history(now, in) : new History(List.of(now), 0);
      return new Draft(id, history, notes, attachments, savedAt, count);
    } catch (IOException | BadFiling | DateTimeException broken) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  private History history(Moment now, DataInputStream in)
      throws IOException, BadFiling, Unreadable {
    int count = in.readUnsignedShort();
    int at = in.readUnsignedShort();
    if (count > MOST_MOMENTS || at >= count) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    List<Moment> moments = new ArrayList<>();
    try (InputStream inflated = new InflaterInputStream(in)) {
      DataInputStream others = new DataInputStream(inflated);
      for (int i = 0; i < count; i++) {
        moments.add(i == at ? now : moment(others));
      }
    }
    return new History(moments, at);
  }

  private Moment moment(DataInputStream in) throws IOException, BadFiling {
    String page = in.readUTF();
    int length = in.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IOException("too long");
    }
    byte[] bytes = in.readNBytes(length);
    Answers answers = json.read(bytes);
    written.put(answers, bytes);
    return new Moment(answers, page);
  }
}
