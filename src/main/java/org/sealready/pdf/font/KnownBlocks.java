package org.sealready.pdf.font;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The glyphs of a letter's own words, which are the same in every filing: packing them takes longer
 * than everything else in a letter, so those that were packed last are kept. What is kept does not
 * change what is written.
 */
final class KnownBlocks {

  private static final int KEPT = 40;

  /** A block, and its bytes as a piece of a deflated stream. */
  record Known(GlyphBlock block, byte[] packed) {}

  private final FontFile font;

  /** By the glyphs, and after them the divisor. */
  private final SequencedMap<List<Integer>, Known> kept = new LinkedHashMap<>(16, 0.75f, true);

  KnownBlocks(FontFile font) {
    this.font = font;
  }

  synchronized Known of(List<Integer> glyphs, int divisor) {
    List<Integer> key = Stream.concat(glyphs.stream(), Stream.of(divisor)).toList();
    Known known = kept.computeIfAbsent(key, this::make);
    if (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
    return known;
  }

  private Known make(List<Integer> key) {
    GlyphBlock block = GlyphBlock.of(font, key.subList(0, key.size() - 1), key.getLast());
    return new Known(block, DeflateStream.piece(block.bytes()));
  }
}
