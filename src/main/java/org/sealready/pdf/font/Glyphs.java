package org.sealready.pdf.font;

import java.util.Optional;

/** What layout needs to know of type faces. */
public interface Glyphs {

  /** The face that shows this character, if one does; asks for a bold one where there is one. */
  Optional<Face> faceOf(int codePoint, boolean bold);

  /** Whether this face shows the character. */
  boolean has(int codePoint, Face face);

  /** The width of a character's glyph in a face that shows it, in ems. */
  double width(int codePoint, Face face);
}
