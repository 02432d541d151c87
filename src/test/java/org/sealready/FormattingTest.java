package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattingTest {

  @Test
  void everySourceFileIsInTheOneStyle() throws IOException {
    assertEquals(List.of(), Formatting.unformatted(), "run: mvn -q test-compile exec:exec@format");
  }
}
