package org.sealready.service.inspection;

import java.util.Locale;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.picture.Unusable;
import org.sealready.words.Words;

/** A file that cannot be used as a form. Contains nothing of the file's content. */
public final class PaperRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** The reason; the texts are in the words resources under {@code form.refused.<kind>}. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** It cannot be opened, or is no file at all. */
    UNREADABLE,
    /** It is longer than any form. */
    TOO_LONG,
    /** There is nothing in it. */
    EMPTY,
    /** Neither a PDF nor a picture. */
    UNKNOWN,
    /** A picture of a kind that only phones read. */
    HEIC,
    /** A picture of a kind that browsers save. */
    WEBP,
    /** A broken file. */
    DAMAGED,
    /** A PDF that opens with a password only. */
    ENCRYPTED,
    /** A PDF whose permissions forbid filling or printing. */
    PROTECTED,
    /** A PDF without a page. */
    NO_PAGES,
    /** A PDF with more pages than any form. */
    TOO_MANY_PAGES,
    /** A page of a size that no printer has. */
    PAGE_SIZE,
    /** A PDF with an XFA form, which only Adobe Reader supports. */
    XFA,
    /** A picture in a PDF that cannot be read to its end. */
    BROKEN_PICTURE,
    /** A font that is not embedded and has no bundled substitute. */
    MISSING_FONT,
    /** Something else on a page that cannot be drawn. */
    NOT_WHOLE,
    /** More pixels than any scan. */
    TOO_MANY_PIXELS,
    /** Too few pixels to print. */
    TOO_FEW_PIXELS,
    /** It took longer to read than any form does. */
    TOO_SLOW,
    /** It took more memory to read than any form does. */
    TOO_HUNGRY,
    /** The user has cancelled reading. */
    STOPPED,
    /** The process that reads it could not be started. */
    NO_PROCESS
  }

  private final Kind kind;

  PaperRefused(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  /** The reader of PDFs has refused it. */
  PaperRefused(IntakeRefused why) {
    this(
        switch (why.kind()) {
          case DAMAGED -> Kind.DAMAGED;
          case ENCRYPTED -> Kind.ENCRYPTED;
          case PROTECTED -> Kind.PROTECTED;
          case NO_PAGES -> Kind.NO_PAGES;
          case TOO_MANY_PAGES -> Kind.TOO_MANY_PAGES;
          case PAGE_SIZE -> Kind.PAGE_SIZE;
          case TOO_MANY_PIXELS -> Kind.TOO_MANY_PIXELS;
          case BROKEN_PICTURE -> Kind.BROKEN_PICTURE;
          case MISSING_FONT -> Kind.MISSING_FONT;
          case NOT_WHOLE -> Kind.NOT_WHOLE;
          case XFA -> Kind.XFA;
        });
  }

  /** The reader of pictures has refused it. */
  PaperRefused(Unusable why) {
    this(
        switch (why.kind()) {
          case UNKNOWN -> Kind.UNKNOWN;
          case HEIC -> Kind.HEIC;
          case WEBP -> Kind.WEBP;
          case TOO_MANY_PIXELS -> Kind.TOO_MANY_PIXELS;
          case TOO_FEW_PIXELS -> Kind.TOO_FEW_PIXELS;
          case TOO_MANY_PAGES -> Kind.TOO_MANY_PAGES;
          case DAMAGED -> Kind.DAMAGED;
        });
  }

  public Kind kind() {
    return kind;
  }

  /** What is wrong and what to do. */
  public String line(Words words) {
    return words.text("form.refused." + kind.name().toLowerCase(Locale.ROOT));
  }
}
