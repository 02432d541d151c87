package org.sealready.service.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineChangesTest {

  private static String shown(String before, String after) {
    return LineChanges.of(before.replace(' ', '\n'), after.replace(' ', '\n')).stream()
        .map(row -> row.before().orElse("") + (row.isSame() ? "=" : "|") + row.after().orElse(""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "a b c, a b c, a=a b=b c=c",
    "a b c, a x c, a=a b|x c=c",
    "a b c, a c, a=a b| c=c",
    "a c, a b c, a=a |b c=c",
    "a b c d, a x d, a=a b|x c| d=d",
    "a b, x y z, a|x b|y |z",
    "a a b, a b, a=a a| b=b",
    "'', a, |a",
    "a, '', a|",
    "a b c d e, c d e a b, a| b| c=c d=d e=e |a |b"
  })
  void setsChangedLinesSideBySide(String before, String after, String expected) {
    assertEquals(expected, shown(before, after));
  }

  @Test
  void textsOfThousandsOfLinesAreShownWithoutComparing() {
    String many = "a\n".repeat(3000);
    List<LineChanges.Row> rows = LineChanges.of(many, many + "b");
    assertEquals(3001, rows.size());
  }
}
