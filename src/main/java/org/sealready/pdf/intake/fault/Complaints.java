package org.sealready.pdf.intake.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;

/**
 * The warnings that libraries logged while reading or rendering. They continue when something is
 * missing, so their log is the only sign of an incomplete page.
 */
public final class Complaints {

  /** Parts of messages, and what they mean for the page. */
  private enum Sign {
    PICTURE(
        Kind.BROKEN_PICTURE,
        "premature EOF, image will be incomplete",
        "premature end of stream",
        "JPEG 2000",
        "Cannot read JPX",
        "CCITT"),
    FONT(
        Kind.MISSING_FONT,
        "Using non-embedded GIDs",
        "result will be poor",
        "Invalid data for embedded",
        "Can't read the embedded",
        "Could not read embedded",
        "CFF2 outlines",
        "Glyph rendering failed",
        "not found in resources",
        "No current font"),
    DRAWING(
        Kind.NOT_WHOLE,
        "recursion is too deep",
        "colorSpace is null",
        "shadingPattern is null",
        "does not exist in resources",
        "Exception drawing image",
        "ignored because BBox is null",
        "An error occurred while painting",
        "Default will be used",
        "will be clipped",
        "Invalid SMask",
        "broken data stream",
        "bad flag");

    private final Kind kind;
    private final List<String> parts;

    Sign(Kind kind, String... parts) {
      this.kind = kind;
      this.parts = List.of(parts);
    }
  }

  private static final int MOST = 2000;

  private static final List<String> HEARD = new ArrayList<>();

  private Complaints() {}

  /** Records a log message. */
  public static synchronized void hear(String message) {
    if (HEARD.size() < MOST) {
      HEARD.add(message);
    }
  }

  /** Forgets what was said before. */
  public static synchronized void forget() {
    HEARD.clear();
  }

  /** What is wrong with what was drawn since then. */
  public static synchronized Optional<Kind> gravest() {
    for (Sign sign : Sign.values()) {
      for (String message : HEARD) {
        if (sign.parts.stream().anyMatch(message::contains)) {
          return Optional.of(sign.kind);
        }
      }
    }
    return Optional.empty();
  }
}
