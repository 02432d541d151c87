package org.sealready.service.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be recognised of a document that is cut off. */
class RejectionEntriesTest {

  private static String error(String json) {
    List<RejectionEntries.Entry> entries =
        RejectionEntries.inPieces("[{\"key_name\":\"名称\",\"error\":\"" + json);
    assertEquals(1, entries.size());
    assertEquals("名称", entries.getFirst().name());
    return entries.getFirst().error();
  }

  @Test
  void aLongValueIsReadToItsEnd() {
    String plain = "停机，".repeat(30_000);
    assertEquals(plain, error(plain));
    assertEquals("\"".repeat(30_000), error("\\\"".repeat(30_000) + "\",\"x\":"));
  }

  @Test
  void escapesAreReadOnce() {
    assertEquals("停机\n\t\"/", error("\\u505c\\u673A\\n\\t\\\"\\/\"}"));
    assertEquals("C:\\new", error("C:\\\\new\"}"));
    assertEquals("\\u505c", error("\\\\u505c\"}"));
    assertEquals("😀", error("\\ud83d\\ude00\"}"));
  }

  @Test
  void aValueThatIsCutWithinAnEscapeIsReadUpToIt() {
    assertEquals("停机", error("停机\\"));
  }
}
