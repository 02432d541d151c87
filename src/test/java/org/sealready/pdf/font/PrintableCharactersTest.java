package org.sealready.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that checks go by says what the bundled faces have. */
class PrintableCharactersTest {

  private static final int WIDTH = 100;

  @Test
  void theListIsThatOfTheBundledFaces() throws IOException {
    JsonNode file =
        new ObjectMapper().readTree(Path.of("assets/data/printable-characters.json").toFile());
    List<String> listed = new ArrayList<>();
    file.path("ranges").forEach(line -> listed.add(line.asText()));

    List<String> found = lines(ranges());
    assertEquals(
        String.join("\",\n\"", found),
        String.join("\",\n\"", listed),
        "paste the first into assets/data/printable-characters.json");
  }

  private static List<String> ranges() {
    List<String> ranges = new ArrayList<>();
    for (int from = 0; from <= Character.MAX_CODE_POINT; from++) {
      int to = from;
      while (to <= Character.MAX_CODE_POINT && isShown(to)) {
        to++;
      }
      if (to > from) {
        ranges.add(to == from + 1 ? "%X".formatted(from) : "%X-%X".formatted(from, to - 1));
        from = to;
      }
    }
    return ranges;
  }

  /** Blanks and what is not a character have rules of their own. */
  private static boolean isShown(int point) {
    return !Character.isSpaceChar(point)
        && Character.isDefined(point)
        && FontBook.bundled().faceOf(point, false).isPresent();
  }

  private static List<String> lines(List<String> ranges) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String range : ranges) {
      if (line.length() + range.length() + 1 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(range);
    }
    lines.add(line.toString());
    return lines;
  }
}
