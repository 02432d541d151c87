package org.sealready.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One element of a filled letter. Sealed, so that whoever lays it out handles every kind. */
public sealed interface Block {

  /** The letter's title, centred. */
  record Title(List<Run> text) implements Block {}

  /** Whom the letter is for, flush left. */
  record Addressee(List<Run> text) implements Block {}

  /** A paragraph, its first line indented by two characters. */
  record Paragraph(List<Run> text) implements Block {}

  /** A line of its own, flush left. */
  record Line(List<Run> text) implements Block {}

  /** A label and a ruled blank for a signature by hand. */
  record SignatureLine(List<Run> text) implements Block {}

  /** A label and a ruled blank to the right edge, to write on by hand. */
  record RuledLine(List<Run> text) implements Block {}

  /**
   * A drawing of a letter's lower end that shows where to sign and where the seal goes.
   *
   * @param text its five words with bars between them: label and mark of the signature; name, date
   *     and mark of the seal, or label, date and mark of the fingerprint
   * @param sealed whether a seal is drawn, or room for a fingerprint
   */
  record Sketch(List<Run> text, boolean sealed) implements Block {

    /** Its words without the marks between them. */
    @Override
    public String plain() {
      return Block.super.plain().replace("|", "");
    }
  }

  /** A label and room for a fingerprint. */
  record Fingerprint(List<Run> text) implements Block {}

  /**
   * The end of the letter, at the right: who gives it and when.
   *
   * @param unit may be empty where a signature says who gives it
   * @param sealed whether a seal goes over both, so that nothing else may stand around them
   */
  record Close(List<Run> unit, List<Run> date, boolean sealed) implements Block {
    @Override
    public List<Run> text() {
      return Stream.concat(unit.stream(), date.stream()).toList();
    }
  }

  /** Its text in reading order. */
  List<Run> text();

  /** Its text without the marks of where it comes from. */
  default String plain() {
    return text().stream().map(Run::text).collect(Collectors.joining());
  }
}
