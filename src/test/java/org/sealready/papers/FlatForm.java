package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.paper.Content;

/**
 * A form without fields, and what belongs into its blanks.
 *
 * @param asked each blank by a point in it
 */
public record FlatForm(String name, byte[] file, List<Asked> asked) {

  /** A blank, and what a person would write there of what we know; nothing where none of it. */
  public record Asked(String label, double x, double y, Optional<Content> content) {}

  @Override
  public String toString() {
    return name;
  }

  /** Draws a form, noting what belongs where. */
  static final class Drawing {
    final Paper paper;
    private final List<Asked> asked = new ArrayList<>();

    Drawing(double width, double height) {
      paper = new Paper(width, height);
    }

    /** A blank in which this point lies, for this value; for nothing of ours where it is empty. */
    Drawing blank(String label, double x, double y, String value) {
      return blank(
          label, x, y, value.isEmpty() ? Optional.empty() : Optional.of(new Content.Value(value)));
    }

    Drawing blank(String label, double x, double y, Optional<Content> content) {
      asked.add(new Asked(label, x, y, content));
      return this;
    }

    /** The blanks of a day, each of which this point lies in. */
    Drawing day(double year, double month, double day, double y) {
      for (Content.Part part : Content.Part.values()) {
        double x =
            switch (part) {
              case YEAR -> year;
              case MONTH -> month;
              case DAY -> day;
            };
        blank(part.name(), x, y, Optional.of(new Content.DayPart("letters.date", part)));
      }
      return this;
    }

    Drawing words(String text, double x, double y) {
      return words(text, x, y, 12);
    }

    Drawing words(String text, double x, double y, double size) {
      paper.words(text, x, y, size);
      return this;
    }

    Drawing rule(double x1, double y1, double x2, double y2) {
      paper.rule(x1, y1, x2, y2);
      return this;
    }

    /** Cells of these widths side by side. */
    Drawing row(double x, double y, double height, double... widths) {
      double left = x;
      for (double width : widths) {
        paper.frame(left, y, width, height);
        left += width;
      }
      return this;
    }

    FlatForm form(String name) {
      try (paper) {
        return new FlatForm(name, paper.bytes(), asked);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
