package org.sealready.json.list;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DataListsTest {

  /** The program runs several times in the process that trains its start cache. */
  @Test
  void aSecondRunInAProcessKeepsTheListsThatWereDecided() {
    Map<String, Object> before = DataLists.inUse("ages");
    DataLists.replaceBy(() -> Map.of("ages", Map.of("months", "another")));
    assertEquals(before, DataLists.inUse("ages"));
  }

  @Test
  void anEmptyPatternIsTriedLikeAnyOther() {
    assertDoesNotThrow(() -> SafePattern.check("", "place"));
    assertThrows(BadList.class, () -> SafePattern.check("(", "place"));
  }
}
