package org.sealready.vault.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.vault.file.Unreadable;

/**
 * The plain content of the sealed file of a filing. The first section is the current state: number
 * of this layout (1 byte), time of saving, page, answers, notes, attachments. The second is the
 * history ({@link HistoryContent}). Texts are their length (4) and UTF-16, so that any text, also
 * an invalid one, is restored exactly; numbers are in network order.
 */
public final class DraftContent {

  private static final int LAYOUT = 1;
  private static final int SECTIONS = 2;
  private static final int MOST_TEXT = 1 << 20;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final MomentBytes moments;
  private final HistoryContent histories;

  public DraftContent(AnswersJson json) {
    this.moments = new MomentBytes(json);
    this.histories = new HistoryContent(moments);
  }

  /**
   * The sections of this filing.
   *
   * @throws Unreadable if the current state cannot be encoded without loss
   */
  byte[][] write(Draft draft) throws Unreadable {
    byte[] answers =
        moments.of(draft.answers()).orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(LAYOUT);
      text(out, draft.savedAt().toString());
      text(out, draft.page());
      out.writeInt(answers.length);
      out.write(answers);
      out.writeInt(draft.notes().size());
      for (Map.Entry<String, String> note : draft.notes().entrySet()) {
        text(out, note.getKey());
        text(out, note.getValue());
      }
      out.writeInt(draft.attachments().size());
      for (Attachment each : draft.attachments()) {
        text(out, each.id());
        text(out, each.title());
        out.writeInt(each.bytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new byte[][] {bytes.toByteArray(), histories.write(draft.history(), answers)};
  }

  static void text(DataOutputStream out, String text) throws IOException {
    if (text.length() > MOST_TEXT) {
      throw new IllegalArgumentException("a text is too long");
    }
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /**
   * The filing.
   *
   * @throws Unreadable if these are not the sections that {@link #write} gives
   */
  public Draft read(String id, long count, List<byte[]> sections) throws Unreadable {
    if (sections.size() != SECTIONS) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    Draft draft = glance(id, count, sections.getFirst());
    return draft.with(histories.read(draft.history().now(), sections.getLast()));
  }

  /** The filing as it is now, without its history, from the first section alone. */
  public Draft glance(String id, long count, byte[] section) throws Unreadable {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(section))) {
      int layout = in.readUnsignedByte();
      if (layout != LAYOUT) {
        throw new Unreadable(layout > LAYOUT ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
      }
      Instant savedAt = Instant.parse(text(in));
      String page = text(in);
      Moment now = new Moment(moments.answers(bytes(in)), page);
      Map<String, String> notes = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        notes.put(text(in), text(in));
      }
      List<Attachment> attachments = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        attachments.add(new Attachment(text(in), text(in), in.readInt()));
      }
      return new Draft(id, new History(List.of(now), 0), notes, attachments, savedAt, count);
    } catch (IOException | BadFiling | DateTimeException broken) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_TEXT) {
      throw new IOException("too long");
    }
    char[] letters = new char[length];
    for (int i = 0; i < length; i++) {
      letters[i] = in.readChar();
    }
    return new String(letters);
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IOException("too long");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
