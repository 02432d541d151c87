package org.sealready.service.lists;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files entry by entry, also such as no honest program writes. */
final class TestZip {

  /** What an entry says of itself where it lies; null stands for the truth. */
  record Lie(String name, Integer length, Integer crc, Integer method, Integer flags) {
    static final Lie NONE = new Lie(null, null, null, null, null);
  }

  private record Written(String name, byte[] content, byte[] packed, Lie lie, int at) {}

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final List<Written> entries = new ArrayList<>();

  TestZip add(String name, byte[] content) {
    return add(name, content, Lie.NONE);
  }

  /** Adds an entry whose directory says something else. */
  TestZip add(String name, byte[] content, Lie lie) {
    Written entry = new Written(name, content, deflated(content), lie, file.size());
    entries.add(entry);
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = buffer(30 + bytes.length);
    head.putInt(0x04034b50).putShort((short) 20).putShort((short) (int) or(lie.flags(), 0));
    head.putShort((short) (int) or(lie.method(), 8)).putInt(0);
    head.putInt(crc(content)).putInt(entry.packed().length).putInt(content.length);
    head.putShort((short) bytes.length).putShort((short) 0).put(bytes);
    file.writeBytes(head.array());
    file.writeBytes(entry.packed());
    return this;
  }

  byte[] end() {
    int directory = file.size();
    for (Written entry : entries) {
      byte[] name = or(entry.lie().name(), entry.name()).getBytes(StandardCharsets.UTF_8);
      ByteBuffer head = buffer(46 + name.length);
      head.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
      head.putShort((short) (int) or(entry.lie().flags(), 0));
      head.putShort((short) (int) or(entry.lie().method(), 8)).putInt(0);
      head.putInt(or(entry.lie().crc(), crc(entry.content()))).putInt(entry.packed().length);
      head.putInt(or(entry.lie().length(), entry.content().length));
      head.putShort((short) name.length)
          .putShort((short) 0)
          .putShort((short) 0)
          .putShort((short) 0);
      head.putShort((short) 0).putInt(0).putInt(entry.at()).put(name);
      file.writeBytes(head.array());
    }
    ByteBuffer end = buffer(22);
    end.putInt(0x06054b50).putInt(0).putShort((short) entries.size());
    end.putShort((short) entries.size()).putInt(file.size() - directory).putInt(directory);
    file.writeBytes(end.putShort((short) 0).array());
    return file.toByteArray();
  }

  private static <T> T or(T said, T truth) {
    return said == null ? truth : said;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  private static byte[] deflated(byte[] content) {
    try (Deflater deflater = new Deflater(9, true)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    }
  }
}
