package org.sealready.service.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.vault.filing.Printed;

/**
 * That a letter was made for paper.
 *
 * @param day by the clock of the program
 * @param version what it said
 */
public record PrintRecord(LocalDate day, Way way, LetterVersion version) {

  /** How it was made. */
  public enum Way {
    /** It was sent to a printer. */
    PRINTED,
    /** It was saved as a file, to be printed elsewhere. */
    SAVED
  }

  /** Number of this layout; of another one only this program's successors know. */
  private static final String LAYOUT = "1";

  private static final int HEAD = 5;

  /** The last print of the letter, if it is known. */
  public static Optional<PrintRecord> in(Printed printed, String letter) {
    return Optional.ofNullable(printed.texts().get(letter)).flatMap(text -> of(letter, text));
  }

  /** What is known, with this print as the last one of its letter. */
  public Printed into(Printed printed) {
    return printed.with(version.letter(), text());
  }

  /** As it is noted: a line each for layout, day, way, digests and each answer. */
  private String text() {
    StringBuilder text = new StringBuilder(LAYOUT);
    for (String line : List.of(day.toString(), way.name(), version.digest(), version.wording())) {
      text.append('\n').append(line);
    }
    version.answers().forEach((field, sum) -> text.append('\n').append(field + "=" + sum));
    return text.toString();
  }

  /** Reads what was noted of a letter; empty where it is in another layout, or broken. */
  private static Optional<PrintRecord> of(String letter, String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < HEAD || !lines.getFirst().equals(LAYOUT)) {
      return Optional.empty();
    }
    Map<String, String> answers = new TreeMap<>();
    for (String line : lines.subList(HEAD, lines.size())) {
      int sign = line.indexOf('=');
      if (sign > 0) {
        answers.put(line.substring(0, sign), line.substring(sign + 1));
      }
    }
    try {
      LetterVersion version = new LetterVersion(letter, lines.get(3), lines.get(4), answers);
      return Optional.of(
          new PrintRecord(LocalDate.parse(lines.get(1)), Way.valueOf(lines.get(2)), version));
    } catch (DateTimeException | IllegalArgumentException broken) {
      // Nothing is known of the print then, as before its first note; the paper itself is there.
      return Optional.empty();
    }
  }
}
