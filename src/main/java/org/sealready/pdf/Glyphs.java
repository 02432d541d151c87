package org.sealready.pdf;

import java.util.Optional;
import java.util.OptionalInt;

/** What layout needs to know of type faces. */
public interface Glyphs {

  /** The face that shows this character, if one does; asks for a bold one where there is one. */
  Optional<Face> faceOf(int codePoint, boolean bold);

  /** Whether this face shows the character. */
  boolean has(int codePoint, Face face);

  /** The width of a character's glyph in a face that shows it, in ems. */
  double width(int codePoint, Face face);

  /** The first character that no face shows. */
  default OptionalInt firstMissing(String text) {
    return text.codePoints().filter(point -> faceOf(point, false).isEmpty()).findFirst();
  }
}
