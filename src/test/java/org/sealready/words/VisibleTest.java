package org.sealready.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void nothingThatActsIsLeftInALine() {
    int[] hidden = IntStream.rangeClosed(0, 0x10FFFF).filter(Visible::isHidden).toArray();
    for (int character : hidden) {
      String shown = Visible.line("a" + Character.toString(character) + "b");
      assertTrue(shown.codePoints().noneMatch(Visible::isHidden), shown);
    }
    assertTrue(hidden.length > 200, hidden.length + " characters");
    for (int character :
        new int[] {
          0x1B, 0x7F, 0x85, 0x9B, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x2066, 0x2069,
          0xFEFF, 0xE0001, 0xE0041
        }) {
      assertTrue(Visible.isHidden(character), Integer.toHexString(character));
    }
  }

  @Test
  void whatIsSeenStaysAsItIs() {
    String text = "䶮𠮷𬍡 Ü “（）” 　é";
    assertEquals(text, Visible.line(text));
    assertEquals("a\tb\r\nc", Visible.lines("a\tb\r\nc"));
    assertEquals("<U+202E>fdp.exe", Visible.line("\u202Efdp.exe"));
    assertEquals(
        "{\n\"\\u202e\\u007f\\udb40\\udc01\"}", Visible.json("{\n\"\u202E\u007F\uDB40\uDC01\"}"));
    assertFalse(Visible.isHidden(' '));
  }
}
