package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;

class RejectionsTest {

  private static final RejectionReader READER = Rejections.reader();

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = RejectionsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }

  private static String shown(RejectionItem item) {
    return item.field().orElse(item.advice().isEmpty() ? "-" : "~");
  }

  @Test
  void everyRejectionIsReadAsItsReasons() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines("/rejections.tsv");
    for (String line : lines) {
      String[] parts = line.split("\t");
      List<RejectionItem> items = READER.read(parts[1].replace("\\n", "\n"));
      String read = String.join(",", items.stream().map(RejectionsTest::shown).toList());
      if (!read.equals(parts[0])) {
        wrong.add(line + "\n     -> " + read);
      }
    }
    System.out.printf("faults: rejections %d, read otherwise %d%n", lines.size(), wrong.size());
    assertEquals("", String.join("\n", wrong));
  }
}
