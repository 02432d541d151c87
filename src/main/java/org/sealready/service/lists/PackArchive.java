package org.sealready.service.lists;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sealready.words.Phrase;

/**
 * The entries of a pack: a ZIP file of which only the plainest kind is read. Its directory and its
 * entries must say the same, and every byte of an entry is counted before it is unpacked, so that
 * no two readers can see two things in it and none is flooded.
 */
final class PackArchive {

  /** The longest pack, in bytes, and the longest that all its entries may be unpacked. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final int MOST_UNPACKED = 12 * 1024 * 1024;
  private static final int MOST_ENTRIES = 64;
  private static final int LONGEST_NAME = 60;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int ENTRY = 0x04034b50;
  private static final int ENTRY_LENGTH = 30;

  /** Flags for encryption, patches and masked names: nothing that a pack needs. */
  private static final int STRANGE_FLAGS = 0x1 | 0x20 | 0x40 | 0x2000;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer file;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private int unpacked;

  private PackArchive(byte[] content) {
    file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** One entry as the directory describes it. */
  private record Described(String name, int method, int crc, int packed, int length, int at) {}

  /**
   * The content of each entry by its name.
   *
   * @throws Refused if it is no such file, is cut or damaged, or holds too much
   */
  static Map<String, byte[]> read(byte[] content) throws Refused {
    if (content.length > MOST_BYTES) {
      throw Refused.unusable(
          Phrase.of("pack.too-big", "它超过 {0} MB，不像数据包。请核对文件。", MOST_BYTES / (1024 * 1024)));
    }
    PackArchive archive = new PackArchive(content);
    try {
      archive.readAll();
    } catch (IndexOutOfBoundsException | IllegalArgumentException beyondTheEnd) {
      // An offset that leads out of the file: told as one that is cut.
      throw damaged();
    }
    return archive.entries;
  }

  private void readAll() throws Refused {
    if (file.limit() < 4 || file.getInt(0) != ENTRY) {
      throw Refused.unusable(Phrase.of("pack.no-pack", "这不是数据包。请核对文件。"));
    }
    int end = file.limit() - END_LENGTH;
    if (end < 0 || file.getInt(end) != END || file.getShort(end + 20) != 0) {
      throw damaged();
    }
    int count = unsigned(end + 10);
    int at = file.getInt(end + 16);
    boolean isWhole =
        file.getInt(end + 4) == 0
            && unsigned(end + 8) == count
            && count > 0
            && at > 0
            && at + file.getInt(end + 12) == end;
    if (!isWhole) {
      throw damaged();
    }
    if (count > MOST_ENTRIES) {
      throw tooMuch();
    }
    int free = 0;
    int directory = at;
    for (int i = 0; i < count; i++) {
      Described entry = described(at);
      at += DIRECTORY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
      free = take(entry, free, directory);
    }
    if (at != end) {
      throw damaged();
    }
  }

  private Described described(int at) throws Refused {
    if (file.getInt(at) != DIRECTORY) {
      throw damaged();
    }
    if ((unsigned(at + 8) & STRANGE_FLAGS) != 0) {
      throw Refused.unusable(Phrase.of("pack.encrypted", "它加了密，或者不是普通的 ZIP。请向提供的人要没有加密的。"));
    }
    return new Described(
        name(at + DIRECTORY_LENGTH, unsigned(at + 28)),
        unsigned(at + 10),
        file.getInt(at + 16),
        file.getInt(at + 20),
        file.getInt(at + 24),
        file.getInt(at + 42));
  }

  /** Lower-case names of files without folders: nothing can lead out of a folder. */
  private String name(int at, int length) throws Refused {
    if (length > LONGEST_NAME) {
      throw badName();
    }
    byte[] bytes = new byte[length];
    file.get(at, bytes);
    String name = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!name.matches("[a-z][a-z0-9-]*(\\.json)?")) {
      throw badName();
    }
    return name;
  }

  /** Takes an entry that begins where the one before has ended, or after it. */
  private int take(Described entry, int free, int directory) throws Refused {
    int at = entry.at();
    if (at < free || file.getInt(at) != ENTRY) {
      throw damaged();
    }
    int nameLength = unsigned(at + 26);
    int begin = at + ENTRY_LENGTH + nameLength + unsigned(at + 28);
    boolean isSame =
        name(at + ENTRY_LENGTH, nameLength).equals(entry.name())
            && unsigned(at + 8) == entry.method()
            && (unsigned(at + 6) & STRANGE_FLAGS) == 0;
    if (!isSame || entry.packed() < 0 || begin + entry.packed() > directory) {
      throw damaged();
    }
    unpacked += entry.length();
    if (entry.length() < 0 || unpacked < 0 || unpacked > MOST_UNPACKED) {
      throw tooMuch();
    }
    byte[] packed = new byte[entry.packed()];
    file.get(begin, packed);
    if (entries.put(entry.name(), unpack(entry, packed)) != null) {
      throw Refused.unusable(Phrase.of("pack.twice", "里面有两个同名的文件（{0}），无法判断以哪个为准。", entry.name()));
    }
    return begin + entry.packed();
  }

  private static byte[] unpack(Described entry, byte[] packed) throws Refused {
    byte[] content =
        switch (entry.method()) {
          case STORED -> packed;
          case DEFLATED -> inflate(packed, entry.length());
          default -> throw damaged();
        };
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != entry.length() || (int) crc.getValue() != entry.crc()) {
      throw damaged();
    }
    return content;
  }

  /** At most one byte more than is said, which is enough to know that it says too little. */
  private static byte[] inflate(byte[] packed, int length) throws Refused {
    byte[] content = new byte[length + 1];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      int read = 0;
      while (!inflater.finished() && read < content.length) {
        int more = inflater.inflate(content, read, content.length - read);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        read += more;
      }
      if (!inflater.finished() || inflater.getRemaining() > 0) {
        throw damaged();
      }
      return Arrays.copyOf(content, read);
    } catch (DataFormatException broken) {
      // Told like every other damage.
      throw damaged();
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private static Refused damaged() {
    return Refused.unusable(Phrase.of("pack.damaged", "它不完整，或者坏了。请重新拷一份再试。"));
  }

  private static Refused tooMuch() {
    return Refused.unusable(Phrase.of("pack.too-much", "里面的东西太多，不像数据包。请核对文件。"));
  }

  private static Refused badName() {
    return Refused.unusable(Phrase.of("pack.bad-name", "里面有文件名不合规矩的文件，不像数据包。请核对文件。"));
  }
}
