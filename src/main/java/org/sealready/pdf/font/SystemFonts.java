package org.sealready.pdf.font;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The faces of this computer, for characters that the bundled ones lack. Nothing is looked at
 * before such a character is met, and then no more than so many files and bytes; always in the same
 * order, so that the same letter looks the same tomorrow.
 */
final class SystemFonts {

  private static final int MOST_MAP_BYTES = 32 * 1024 * 1024;

  /** Scripts whose letters stand one beside the other; others must be joined or turned around. */
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.LISU);

  private final List<Path> folders;
  private final Map<Integer, Optional<Face>> known = new HashMap<>();
  private final Map<Face, FontFile> opened = new HashMap<>();
  private Optional<List<FontHeader>> headers = Optional.empty();

  SystemFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The first face that shows this character and may be embedded. */
  synchronized Optional<Face> faceOf(int codePoint) {
    return folders.isEmpty() || !SIMPLE.contains(UnicodeScript.of(codePoint))
        ? Optional.empty()
        : known.computeIfAbsent(codePoint, this::search);
  }

  /** The file of a face that was found before. */
  synchronized FontFile file(Face face) {
    return opened.get(face);
  }

  private Optional<Face> search(int codePoint) {
    List<FontHeader> all = headers();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).has(codePoint)) {
        Face face = Face.found(i, all.get(i).file().toString(), all.get(i).start());
        if (tryOut(face, codePoint)) {
          return Optional.of(face);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Tests an untrusted font file: the character is drawn and embedded. The bytes are cached, so
   * that it can be embedded again even when the file is gone.
   */
  private boolean tryOut(Face face, int codePoint) {
    try {
      FontFile file = opened.containsKey(face) ? opened.get(face) : open(face);
      TreeSet<Integer> characters = new TreeSet<>(Set.of(codePoint));
      if (file.glyph(' ') != 0) {
        characters.add((int) ' ');
      }
      try (PDDocument document = new PDDocument()) {
        new DocumentFont(file, new TreeSet<>(), characters, 1).dictionary(document);
      }
      opened.put(face, file);
      return !file.outlines(List.of(file.glyph(codePoint))).getFirst().isEmpty();
    } catch (IOException | RuntimeException damaged) {
      // A font that cannot be used is passed over: a character without one is named.
      return false;
    }
  }

  private static FontFile open(Face face) throws IOException {
    Path path = Path.of(face.file());
    FontFile plain = FontFile.read(() -> Files.newInputStream(path), face.start());
    return plain.fitted(FontMatcher.of(plain));
  }

  private List<FontHeader> headers() {
    if (headers.isEmpty()) {
      headers = Optional.of(read());
    }
    return headers.get();
  }

  private List<FontHeader> read() {
    List<FontHeader> read = new ArrayList<>();
    int bytes = 0;
    for (Path file : FontFiles.in(folders)) {
      for (FontHeader header : FontHeader.read(file)) {
        bytes += header.mapBytes();
        if (bytes > MOST_MAP_BYTES) {
          return ordered(read);
        }
        if (!header.slanted()) {
          read.add(header);
        }
      }
    }
    return ordered(read);
  }

  /** Bold ones last, otherwise as they were. */
  private static List<FontHeader> ordered(List<FontHeader> some) {
    return some.stream().sorted(Comparator.comparing(FontHeader::bold)).toList();
  }
}
