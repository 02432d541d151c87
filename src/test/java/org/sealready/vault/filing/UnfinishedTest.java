package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.NaughtyStrings;

/** Unfinished input, saved with the answers. */
class UnfinishedTest {

  @TempDir Path data;

  private static Unfinished typed(String text) {
    return Unfinished.NONE.with("toy.number", new Typed(text, text.length() / 2));
  }

  @Test
  void comesBackAsItWasTyped() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = Box.begun(1).noting("keepUntil", "2026-12-01");
    for (String text : NaughtyStrings.all()) {
      Unfinished kept = typed(text).with("toy.prose/search", new Typed("  12 二\n三 ", 3));
      draft = store.save(draft.typing(kept));
      assertEquals(kept, store.open(draft.id()).unfinished());
    }
    Draft last = store.open(draft.id());
    assertEquals(Toy.number(1), last.answers());
    assertEquals("2026-12-01", last.notes().get("keepUntil"));
    assertEquals(Map.of("keepUntil", "2026-12-01"), last.typing(Unfinished.NONE).notes());
  }

  @Test
  void liesSealed() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = store.save(Box.begun(1).typing(typed("canary-while-typing")));
    byte[] needle = "canary-while-typing".getBytes(StandardCharsets.UTF_16BE);
    byte[] narrow = "canary-while-typing".getBytes(StandardCharsets.UTF_8);
    for (Path file : Box.tree(data)) {
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(content.contains(new String(needle, StandardCharsets.ISO_8859_1)));
      assertFalse(content.contains(new String(narrow, StandardCharsets.ISO_8859_1)));
    }
    assertFalse(draft.toString().contains("canary"));
    assertFalse(draft.unfinished().toString().contains("canary"));
    assertFalse(draft.unfinished().texts().toString().contains("canary"));
  }

  @Test
  void filingsOfEarlierProgramsHoldNone() {
    assertEquals(Unfinished.NONE, Box.begun(1).unfinished());
    assertEquals(
        Unfinished.NONE, Unfinished.in(Map.of("typed x", "no number", "typed", "nowhere")));
  }

  @Test
  void tellsTextsApartAndNotCarets() {
    Unfinished here = Unfinished.NONE.with("a", new Typed("字", 1));
    assertTrue(here.saysTheSame(Unfinished.NONE.with("a", new Typed("字", 0))));
    assertFalse(here.saysTheSame(Unfinished.NONE.with("a", new Typed("子", 1))));
    assertFalse(here.saysTheSame(Unfinished.NONE.with("b", new Typed("字", 1))));
    assertEquals(Unfinished.NONE, here.without("a"));
  }
}
