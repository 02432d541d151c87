package org.sealready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.Effort;

/** What the plain reader takes is what the strict one makes of it, and it takes all of ours. */
class PlainReaderTest {

  private static final Path CASES = Path.of("src/test/resources/json-test-suite/cases.tsv");
  private static final String MARKS = "{}[]:,\"\\/ntu0-.eE \t\u0001\u0000é\uD83D";

  private int taken;

  private void check(String text) throws BadFiling {
    Optional<Map<String, Object>> plain = PlainReader.read(text);
    if (plain.isPresent()) {
      taken++;
      assertEquals(StrictReader.strict(text), StrictReader.parse(text), text);
      assertEquals(DataFile.plain(StrictReader.strict(text)), plain.get(), text);
    }
  }

  @Test
  void takesNoneOfThePublicSuiteThatIsNoJson() throws Exception {
    List<String> lines = Files.readAllLines(CASES);
    for (String line : lines) {
      byte[] bytes = Base64.getDecoder().decode(line.split("\t", 2)[1]);
      try {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        check(text);
        check("{\"a\":" + text + "}");
        check("{\"a\":[" + text + ",1]}");
      } catch (CharacterCodingException notUtf8) {
        // Such a file is refused before any reader sees it.
        continue;
      }
    }
    Effort.report(
        "plain JSON: %d cases of the suite in three places, taken %d", lines.size(), taken);
    assertTrue(taken > 100, "taken " + taken);
  }

  @Test
  void takesEveryListAndSampleWithoutDecimals() throws Exception {
    List<String> left = new ArrayList<>();
    for (String folder : List.of("assets/data", "assets/samples")) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        for (Path file : all.filter(each -> each.toString().endsWith(".json")).toList()) {
          int before = taken;
          check(Files.readString(file));
          if (taken == before) {
            left.add(file.getFileName().toString());
          }
        }
      }
    }
    // One counts back from a day, the other weighs words by decimals.
    Collections.sort(left);
    assertEquals(List.of("journey-limits.json", "rejections.json"), left);
    assertTrue(taken > 35, "taken " + taken);
  }

  @Test
  void aDocumentWithOneCharacterChangedIsReadAlikeOrLeft() throws Exception {
    String sample = Files.readString(Path.of("assets/samples/company-both-letters.json"));
    String text = sample.substring(0, sample.indexOf("\n    ")) + escapes();
    for (int at = 0; at <= text.length(); at++) {
      check(text.substring(0, at));
      for (char mark : MARKS.toCharArray()) {
        check(text.substring(0, at) + mark + text.substring(at));
        if (at < text.length()) {
          check(text.substring(0, at) + mark + text.substring(at + 1));
        }
      }
    }
    Effort.report("plain JSON: %d changed documents taken, each read alike", taken);
    assertTrue(taken > 500, "taken " + taken);
  }

  private static String escapes() throws IOException {
    return "\"a\":{\"b\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4E2d\":[1,20,999999999,true,false,null,[],{}]}}}";
  }

  @Test
  void leavesWhatIsBeyondItsLimits() {
    assertTrue(PlainReader.read("{\"a\":" + "[".repeat(23) + "]".repeat(23) + "}").isPresent());
    assertTrue(PlainReader.read("{\"a\":" + "[".repeat(24) + "]".repeat(24) + "}").isEmpty());
    assertTrue(PlainReader.read("{\"" + "k".repeat(200) + "\":1}").isPresent());
    assertTrue(PlainReader.read("{\"" + "k".repeat(201) + "\":1}").isEmpty());
    assertTrue(PlainReader.read("{\"a\":\"" + "k".repeat(100_000) + "\"}").isPresent());
    assertTrue(PlainReader.read("{\"a\":\"" + "k".repeat(100_001) + "\"}").isEmpty());
    assertTrue(PlainReader.read("{\"a\":\"\\n" + "k".repeat(100_001) + "\"}").isEmpty());
    assertTrue(PlainReader.read("{\"a\":\"k\"}" + " ".repeat(200_000)).isEmpty());
    assertTrue(PlainReader.read("{\"a\":1234567890}").isEmpty());
    assertTrue(PlainReader.read("{\"a\":1,\"a\":1}").isEmpty());
  }
}
