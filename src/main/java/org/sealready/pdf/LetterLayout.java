package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;

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
  Optional<PlacedPage> fit(List<Block> blocks) throws LetterRefused {
    List<Composer.Piece> pieces = measured(blocks);
    boolean sealed =
        blocks.stream().anyMatch(block -> block instanceof Block.Close close && close.sealed());
    for (double size = Geometry.BODY; size >= Geometry.LEAST_BODY; size -= Geometry.STEP) {
      Column column = new Column(size, new Composer(size).compose(pieces));
      boolean last = size == Geometry.LEAST_BODY;
      if (column.fits(last ? Geometry.TIGHTEST_LEADING : Geometry.TIGHT_LEADING)) {
        return Optional.of(column.place(sealed));
      }
    }
    return Optional.empty();
  }

  private List<Composer.Piece> measured(List<Block> blocks) throws LetterRefused {
    List<Composer.Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      pieces.add(measured(block));
    }
    return pieces;
  }

  private Composer.Piece measured(Block block) throws LetterRefused {
    return switch (block) {
      case Block.Title heading -> piece(block, title.measure(heading.text()), List.of());
      case Block.Close close -> piece(block, body.measure(close.unit()), close.date());
      default -> piece(block, body.measure(block.text()), List.of());
    };
  }

  private Composer.Piece piece(Block block, Measured text, List<Run> date) throws LetterRefused {
    return new Composer.Piece(block, text, body.measure(date));
  }
}
