package org.sealready.service.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sealready.json.BadFiling;
import org.sealready.json.PaperJson;
import org.sealready.paper.Paper;
import org.sealready.paper.Slot;

/**
 * A sanitised paper with the pictures of its pages.
 *
 * @param blanks where a paper without fields leaves room to be filled in, as fields that the words
 *     printed there call
 * @param pdf its pages, sanitised
 * @param pictures of its pages, as PNG files
 */
public record Inspected(Paper blank, List<Slot> blanks, byte[] pdf, List<byte[]> pictures) {

  private static final int FINE = 0;
  private static final int REFUSED = 1;

  public Inspected {
    blanks = List.copyOf(blanks);
    pictures = List.copyOf(pictures);
  }

  /** The number of filled fields: the sender may have filled it in for somebody else. */
  public int held() {
    return blank.held();
  }

  /** The same with empty fields; their values are removed everywhere. */
  public Inspected cleared() {
    return new Inspected(blank.cleared(), blanks, pdf, pictures);
  }

  /** Encoded for the other process. */
  byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(FINE);
    write(out, PaperJson.write(blank));
    write(out, PaperJson.write(blank.slots(blanks)));
    write(out, pdf);
    out.writeInt(pictures.size());
    for (byte[] picture : pictures) {
      write(out, picture);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, byte[] part) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  /** A refusal, encoded for the other process. */
  static byte[] refusal(PaperRefused.Kind kind) {
    byte[] name = kind.name().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] all = new byte[name.length + 1];
    all[0] = REFUSED;
    System.arraycopy(name, 0, all, 1, name.length);
    return all;
  }

  /**
   * What the other process handed over.
   *
   * @throws PaperRefused what it refused; or that it broke down, where it handed over anything else
   */
  static Inspected read(byte[] bytes) throws PaperRefused {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() == REFUSED) {
        String name = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        throw new PaperRefused(PaperRefused.Kind.valueOf(name));
      }
      Paper blank = PaperJson.read(part(in));
      List<Slot> blanks = PaperJson.read(part(in)).slots();
      byte[] pdf = part(in);
      List<byte[]> pictures = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        pictures.add(part(in));
      }
      return new Inspected(blank, blanks, pdf, pictures);
    } catch (IOException | BadFiling | IllegalArgumentException broken) {
      throw new PaperRefused(PaperRefused.Kind.DAMAGED);
    }
  }

  private static byte[] part(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("cut off");
    }
    return in.readNBytes(length);
  }
}
