package org.sealready.pdf.line;

import java.io.Serializable;
import java.util.List;

/**
 * A letter that cannot be printed as it is. Names the placeholder and what is wrong with its value,
 * never the value: it may be personal.
 */
public final class LetterRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final Cause why;

  /** Why it cannot be printed. */
  public sealed interface Cause extends Serializable {

    /** The placeholder that must change; empty where the letter's own words must. */
    String placeholder();
  }

  /** No bundled face has this character. */
  public record MissingGlyph(String placeholder, int codePoint) implements Cause {}

  /** A text that must be shortened, and by how many characters. */
  public record Cut(String placeholder, int characters) implements Serializable {}

  /**
   * It does not fit on one page in the smallest type.
   *
   * @param cuts what makes it fit, when all of it is done; mostly one
   */
  public record TooLong(List<Cut> cuts) implements Cause {
    public TooLong {
      cuts = List.copyOf(cuts);
    }

    @Override
    public String placeholder() {
      return cuts.getFirst().placeholder();
    }

    /** How many characters it must lose at least. */
    public int characters() {
      return cuts.getFirst().characters();
    }
  }

  /**
   * It does not fit into its place on a form in the smallest type.
   *
   * @param characters how many characters it must lose at least
   */
  public record NoRoom(String placeholder, int characters) implements Cause {}

  /**
   * It happens in a field of the paper's own.
   *
   * @param field what the paper calls it
   * @param preset whether it is about what the paper came with, not about anything of ours
   */
  public record InField(String field, boolean preset, Cause why) implements Cause {
    @Override
    public String placeholder() {
      return why.placeholder();
    }
  }

  /** What of the official forms cannot be read. */
  public enum Lost {
    FORM,
    FOLDER
  }

  /** A form of others goes before our own wording and cannot be read, or perhaps does. */
  public record PaperLost(Lost lost) implements Cause {
    @Override
    public String placeholder() {
      return "";
    }
  }

  public LetterRefused(Cause why) {
    super(message(why));
    this.why = why;
  }

  /** For a letter whose official form cannot be read: it must not go out in another wording. */
  public static LetterRefused paperLost(Lost lost) {
    return new LetterRefused(new PaperLost(lost));
  }

  public Cause why() {
    return why;
  }

  private static String message(Cause why) {
    return switch (why) {
      case MissingGlyph missing ->
          "no glyph for U+%04X in {%s}".formatted(missing.codePoint(), missing.placeholder());
      case TooLong tooLong ->
          "{%s} is %d characters too long for one page"
              .formatted(tooLong.placeholder(), tooLong.characters());
      case NoRoom noRoom ->
          "{%s} is %d characters too long for its place"
              .formatted(noRoom.placeholder(), noRoom.characters());
      case PaperLost paper -> "not to be read: " + paper.lost();
      case InField field -> "in a field of the form: " + message(field.why());
    };
  }
}
