package org.sealready.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.letter.Run;
import org.sealready.pdf.font.FixedGlyphs;

/** The classes of line breaking are those of clreq, as far as those go. */
class KinsokuTest {

  private static JsonNode file() throws IOException {
    return new ObjectMapper().readTree(Path.of("assets/data/kinsoku.json").toFile());
  }

  private static Set<String> marks(String edge) throws IOException {
    Set<String> marks = new TreeSet<>();
    for (String level : List.of("basic", "gb", "strict")) {
      file()
          .path(level)
          .path(edge)
          .asText()
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(marks::add);
    }
    return marks;
  }

  /** As listed in clreq of 2024-03-21; the file must not lose one. */
  @Test
  void theFileHasAllThatClreqLists() throws IOException {
    assertEquals(characters("、，。：；！？”’」』）］】〕》〉〗}·・/／～—…"), marks("notAtLineStart"));
    assertEquals(characters("“‘「『（［【〔《〈〖{/／"), marks("notAtLineEnd"));
  }

  private static Set<String> characters(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatTheFileListsIsKept() throws IOException {
    marks("notAtLineStart").forEach(mark -> assertFalse(Kinsoku.mayStart(mark.codePointAt(0))));
    marks("notAtLineEnd").forEach(mark -> assertFalse(Kinsoku.mayEnd(mark.codePointAt(0))));
  }

  /** Marks that no list has follow those that they stand for; nothing else is held back. */
  @Test
  void whatStandsForSuchAMarkFollowsIt() {
    ",.;:!?)]%％‰℃".codePoints().forEach(mark -> assertFalse(Kinsoku.mayStart(mark)));
    "([$￥№#@".codePoints().forEach(mark -> assertFalse(Kinsoku.mayEnd(mark)));
    "国𠮷A1（“".codePoints().forEach(point -> assertTrue(Kinsoku.mayStart(point)));
    "国𠮷A1。）”".codePoints().forEach(point -> assertTrue(Kinsoku.mayEnd(point)));
  }

  @Test
  void whatTheFileCallsUnbreakableStaysInOneLine() throws Exception {
    for (JsonNode pair : file().path("unbreakable")) {
      for (int before = 20; before < 32; before++) {
        String text = "文".repeat(before) + pair.asText() + "书".repeat(40);
        MeasuredParagraph measured =
            new Measurer(new FixedGlyphs(), false).measure(List.of(Run.fixed(text)));
        int inside = before + 1;
        measured
            .lines(2, 28)
            .forEach(span -> assertTrue(span.to() != inside, pair.asText() + " is torn apart"));
      }
    }
  }
}
