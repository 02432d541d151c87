package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;

/** Lays out a letter on one page. Pure: the same letter and glyphs give the same page. */
public final class LetterLayout {

  private final Measurer body;
  private final Measurer title;

  public LetterLayout(Glyphs glyphs) {
    body = new Measurer(glyphs, false);
    title = new Measurer(glyphs, true);
  }

  /**
   * The letter on its page: in the usual size if it fits, else with less leading, else in smaller
   * type.
   *
   * @throws LetterRefused if a character has no glyph or the page is too small for the text
   */
  public PlacedPage place(FilledLetter letter) throws LetterRefused {
    Optional<PlacedPage> page = fit(letter.blocks());
    if (page.isEmpty()) {
      throw new LetterRefused(new Shortening(this).tooLong(letter.blocks()));
    }
    return page.get();
  }

  /** The blocks on their page, if one holds them. */
  public Optional<PlacedPage> fit(List<Block> blocks) throws LetterRefused {
    return fit(blocks, new IdentityHashMap<>());
  }

  /**
   * The blocks on their page, if one holds them.
   *
   * @param known blocks that were measured before; those that are measured now are added
   */
  public Optional<PlacedPage> fit(List<Block> blocks, Map<Block, Composer.Piece> known)
      throws LetterRefused {
    List<Composer.Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      if (!known.containsKey(block)) {
        known.put(block, measured(block));
      }
      pieces.add(known.get(block));
    }
    boolean sealed =
        blocks.stream().anyMatch(block -> block instanceof Block.Close close && close.sealed());
    return largest(pieces).map(column -> column.place(sealed));
  }

  /**
   * In the largest size in which the page holds the pieces. Most letters fit in the usual one; for
   * the others halving finds it with few compositions.
   */
  private static Optional<Column> largest(List<Composer.Piece> pieces) {
    Optional<Column> usual = column(pieces, 0);
    int steps = (int) Math.round((Geometry.BODY - Geometry.LEAST_BODY) / Geometry.STEP);
    Optional<Column> best = usual.isPresent() ? usual : column(pieces, steps);
    int tooLarge = usual.isPresent() || best.isEmpty() ? steps : 0;
    for (int fits = steps; fits - tooLarge > 1; ) {
      int middle = (tooLarge + fits) / 2;
      Optional<Column> column = column(pieces, middle);
      if (column.isPresent()) {
        best = column;
        fits = middle;
      } else {
        tooLarge = middle;
      }
    }
    return best;
  }

  /** So many steps smaller than usual, if the page holds the pieces so. */
  private static Optional<Column> column(List<Composer.Piece> pieces, int steps) {
    double size = Geometry.BODY - steps * Geometry.STEP;
    boolean last = size <= Geometry.LEAST_BODY;
    Column column = new Column(size, new Composer(size).compose(pieces));
    return Optional.of(column)
        .filter(it -> it.fits(last ? Geometry.TIGHTEST_LEADING : Geometry.TIGHT_LEADING));
  }

  private Composer.Piece measured(Block block) throws LetterRefused {
    return switch (block) {
      case Block.Title heading -> piece(block, title.measure(heading.text()), List.of());
      case Block.Close close -> piece(block, body.measure(close.unit()), close.date());
      default -> piece(block, body.measure(block.text()), List.of());
    };
  }

  private Composer.Piece piece(Block block, MeasuredParagraph text, List<Run> date)
      throws LetterRefused {
    return new Composer.Piece(block, text, body.measure(date));
  }
}
