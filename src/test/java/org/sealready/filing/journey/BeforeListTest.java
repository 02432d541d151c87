package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.json.PlainJson;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;
import org.sealready.json.list.Likeness;

class BeforeListTest {

  /** What stands in the bundled list, and what a replaced one must not say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"for\": [\"individual\"]|\"for\": [\"club\"]",
        "\"when\": {\"before.verification\": \"wechat\"}|\"when\": {\"before.verification\": \"pigeon\"}",
        "\"when\": {\"before.certified\": \"open\"}|\"when\": {\"before.certificate\": \"open\"}",
        "\"id\": \"administrator\"|\"id\": \"mailbox\"",
        "\"id\": \"profile\"|\"id\": \"name\"",
        "\"id\": \"institution\"|\"id\": \"company\"",
        "\"yuan\": 300|\"yuan\": -300",
        "\"most\": 30|\"most\": 0",
        "\"sign\": \"refused\"|\"sign\": \"maybe\"",
        "\"noEntity\": {|\"none\": {",
        "(?i)微信|(微信",
        "\"id\": \"electronic\"|\"id\": \"special\"",
      })
  void refusesWhatCannotBe(String right, String wrong) throws Exception {
    String text = Files.readString(Path.of("assets/data/before.json"));
    assertTrue(text.contains(right), right);
    assertThrows(BadList.class, () -> tryOut(text.replace(right, wrong)));
  }

  @Test
  void refusesATextInOneLanguage() throws Exception {
    String text = Files.readString(Path.of("assets/data/before.json"));
    String less = text.replaceFirst("\"zh\": \"账号\", \"en\": \"Account\"", "\"zh\": \"账号\"");
    assertTrue(less.length() < text.length());
    assertThrows(BadList.class, () -> BeforeList.check(list(less)));
  }

  private static void tryOut(String text) throws Exception {
    Map<String, Object> list = list(text);
    Likeness.check(list, DataLists.bundled("before"));
    BeforeList.check(list);
  }

  @SuppressWarnings("unchecked") // a list is an object
  private static Map<String, Object> list(String text) throws Exception {
    return (Map<String, Object>) PlainJson.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
