package org.sealready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Waiver;

class AnswersJsonTest {

  private static final Form FORM = Ours.catalogue().form();
  private static final AnswersJson JSON = new AnswersJson(FORM);
  private static final ObjectMapper TREES = new ObjectMapper();

  /** Everything that a filing file can hold, known and unknown. */
  private static final String EVERYTHING =
      """
      {"format":"sealready-filing","version":1,
       "entity":{"type":"5","hasSeal":false,"legalRepresentativeName":"藏而不用","later":{"a":[1,2.50,null]}},
       "miniProgram":{"name":"一页记账","serviceTypes":["3","4"],
         "preApprovals":[{"type":"1","number":"京字第1号","media":"m1"},{"type":"2","number":"","media":"m2"},
                         {"type":"1","media":"m3"}]},
       "letters":{"date":"2026-11-20"},
       "waivers":[{"rule":"credit-code-check","field":"entity.certificateNumber","reason":"照执照核对过","date":"2026-11-20","by":"me"}],
       "questions":{"has-trade":"no","is-public":"unknown"},
       "entity.name":"a key with a dot is no path",
       "a/b~c":{"x":"y"},"":0,"big":123456789012345678901234567890,"exact":1.10,"none":null}
      """;

  static List<String> samples() {
    return Ours.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsASampleAsItIs(String name) throws Exception {
    Answers read = JSON.read(Ours.bytes(name));
    byte[] written = JSON.write(read);
    JsonNode before = TREES.readTree(Ours.bytes(name));
    // An entry's empty number says the same as none.
    for (JsonNode entry : before.path("miniProgram").path("preApprovals")) {
      if (entry.path("number").asText("x").isEmpty()) {
        ((com.fasterxml.jackson.databind.node.ObjectNode) entry).remove("number");
      }
    }
    assertEquals(before, TREES.readTree(written));
    assertEquals(read, JSON.read(written));
    assertArrayEquals(written, JSON.write(JSON.read(written)));
  }

  @Test
  void keepsEverythingThatAFileHolds() throws Exception {
    Answers read = JSON.read(EVERYTHING.getBytes(UTF_8));
    byte[] written = JSON.write(read);
    JsonNode before = StrictReader.read(EVERYTHING.replace("\"number\":\"\",", "").getBytes(UTF_8));
    assertEquals(before, StrictReader.read(written));
    assertEquals(read, JSON.read(written));
    assertTrue(new String(written, UTF_8).contains("1.10"), "a number loses no digit");
  }

  @Test
  void doesNotTakeATopLevelKeyWithADotForAnAnswer() throws Exception {
    Answers read = JSON.read(EVERYTHING.getBytes(UTF_8));
    assertEquals(java.util.Optional.empty(), read.get(text("entity.name")));
    Answers again = JSON.read(JSON.write(read.with(text("entity.name"), "另一个")));
    assertEquals(java.util.Optional.of("另一个"), again.get(text("entity.name")));
    assertEquals(read.unknown(), again.unknown());
  }

  @Test
  void readsWaiversAndQuestions() throws Exception {
    Answers read = JSON.read(EVERYTHING.getBytes(UTF_8));
    assertEquals(
        List.of(
            new Waiver("credit-code-check", "entity.certificateNumber", "照执照核对过", "2026-11-20")),
        read.waivers());
    assertEquals(Map.of("has-trade", "no", "is-public", "unknown"), read.questions());
  }

  @Test
  void unknownKeysOfAnEntryStayWithTheirEntry() throws Exception {
    @SuppressWarnings("unchecked")
    Field<List<Entry>> items = (Field<List<Entry>>) FORM.field("miniProgram.preApprovals").get();
    Answers read = JSON.read(EVERYTHING.getBytes(UTF_8));
    Answers fewer = read.with(items, List.of(new Entry("2", "沪字第2号")));
    JsonNode entry =
        TREES.readTree(JSON.write(fewer)).path("miniProgram").path("preApprovals").get(0);
    assertEquals("{\"type\":\"2\",\"number\":\"沪字第2号\",\"media\":\"m2\"}", entry.toString());
    assertEquals(
        1, TREES.readTree(JSON.write(fewer)).path("miniProgram").path("preApprovals").size());
  }

  @Test
  void keepsAnswersOfHiddenFields() throws Exception {
    Answers read = JSON.read(EVERYTHING.getBytes(UTF_8));
    Field<String> hidden = text("entity.legalRepresentativeName");
    assertFalse(FORM.effective(read).asked().contains(hidden));
    assertEquals(java.util.Optional.of("藏而不用"), JSON.read(JSON.write(read)).get(hidden));
  }

  @Test
  void readsPastAByteOrderMarkAndWindowsLineEnds() throws Exception {
    String sample = new String(Ours.bytes("individual"), UTF_8);
    Answers plain = JSON.read(sample.getBytes(UTF_8));
    assertEquals(plain, JSON.read(("\uFEFF" + sample).getBytes(UTF_8)));
    assertEquals(plain, JSON.read(sample.replace("\n", "\r\n").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"entity\":{\"name\":null}",
        "\"entity\":{\"name\":\"\"}",
        "\"entity\":{\"hasSeal\":null}",
        "\"entity\":{\"certificateValidTo\":\"\"}",
        "\"entity\":{}",
        "\"entity\":null",
        "\"miniProgram\":{\"serviceTypes\":[]}",
        "\"miniProgram\":{\"serviceTypes\":null}",
        "\"miniProgram\":{\"preApprovals\":[]}",
        "\"miniProgram\":{\"preApprovals\":null}",
        "\"waivers\":[]",
        "\"waivers\":null",
        "\"questions\":{}",
        "\"questions\":null",
        "\"questions\":{\"a\":null}"
      })
  void takesNullAndEmptyForNoAnswer(String part) throws Exception {
    assertEquals(Answers.empty(), JSON.read(filing(part)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"entity\":{\"name\":5} | entity.name",
        "\"entity\":{\"name\":[\"a\"]} | entity.name",
        "\"entity\":{\"remark\":true} | entity.remark",
        "\"entity\":{\"type\":4} | entity.type",
        "\"entity\":{\"certificateValidTo\":20300101} | entity.certificateValidTo",
        "\"entity\":{\"hasSeal\":\"false\"} | entity.hasSeal",
        "\"entity\":{\"hasSeal\":0} | entity.hasSeal",
        "\"entity\":{\"hasSeal\":[]} | entity.hasSeal",
        "\"miniProgram\":{\"serviceTypes\":\"3\"} | miniProgram.serviceTypes",
        "\"miniProgram\":{\"serviceTypes\":[3]} | miniProgram.serviceTypes",
        "\"miniProgram\":{\"serviceTypes\":[null]} | miniProgram.serviceTypes",
        "\"miniProgram\":{\"serviceTypes\":{\"3\":true}} | miniProgram.serviceTypes",
        "\"miniProgram\":{\"preApprovals\":[\"24\"]} | miniProgram.preApprovals",
        "\"miniProgram\":{\"preApprovals\":[{}]} | miniProgram.preApprovals",
        "\"miniProgram\":{\"preApprovals\":[{\"type\":24}]} | miniProgram.preApprovals",
        "\"miniProgram\":{\"preApprovals\":[{\"type\":\"1\",\"number\":1}]} | miniProgram.preApprovals",
        "\"miniProgram\":{\"preApprovals\":{\"type\":\"24\"}} | miniProgram.preApprovals",
        "\"entity\":[] | entity",
        "\"letters\":\"2026\" | letters",
        "\"waivers\":{} | waivers",
        "\"waivers\":[5] | waivers",
        "\"waivers\":[[]] | waivers",
        "\"waivers\":[{\"rule\":1}] | waivers.rule",
        "\"questions\":[] | questions",
        "\"questions\":{\"张三的秘密\":1} | questions"
      })
  void namesTheFieldOfAValueOfAnotherType(String part, String path) {
    BadFiling bad = assertThrows(BadFiling.class, () -> JSON.read(filing(part)));
    assertEquals(BadFiling.Kind.WRONG_TYPE, bad.kind());
    assertEquals(List.of(path), bad.args());
  }

  private static byte[] filing(String part) {
    return ("{\"format\":\"sealready-filing\",\"version\":1," + part + "}").getBytes(UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static Field<String> text(String id) {
    return (Field<String>) FORM.field(id).get();
  }

  @Test
  void tidiesWhatAFileHolds() throws Exception {
    Answers read =
        JSON.read(
            """
            {"format":"sealready-filing","version":1,
             "entity":{"type":"４","certificateNumber":" ９1510107ma6cq7xk3q","certificateValidTo":"2030年1月2日",
               "name":" 成都青禾云联科技有限公司\\u3000"},
             "entityContact":{"mobile":"+86 138-1229-0375","emergencyPhone":"（028）82290376","email":"a＠b.example"},
             "miniProgram":{"appId":"WX5B90E3F7C1D2486A","serviceTypes":["3 "],
               "preApprovals":[{"type":" 9","number":"京网文〔2023〕 1034-029号","media":"m1"}],"remark":" "}}
            """
                .getBytes(UTF_8));
    String written = new String(JSON.write(read), UTF_8);
    JsonNode tree = TREES.readTree(written);
    assertEquals("4", tree.at("/entity/type").asText());
    assertEquals("91510107MA6CQ7XK3Q", tree.at("/entity/certificateNumber").asText());
    assertEquals("2030-01-02", tree.at("/entity/certificateValidTo").asText());
    assertEquals("成都青禾云联科技有限公司", tree.at("/entity/name").asText());
    assertEquals("13812290375", tree.at("/entityContact/mobile").asText());
    assertEquals("028-82290376", tree.at("/entityContact/emergencyPhone").asText());
    assertEquals("a@b.example", tree.at("/entityContact/email").asText());
    assertEquals("wx5b90e3f7c1d2486a", tree.at("/miniProgram/appId").asText());
    assertEquals("3", tree.at("/miniProgram/serviceTypes/0").asText());
    assertEquals(
        "{\"type\":\"9\",\"number\":\"京网文〔2023〕1034-029号\",\"media\":\"m1\"}",
        tree.at("/miniProgram/preApprovals/0").toString());
    assertTrue(tree.at("/miniProgram/remark").isMissingNode());
    assertEquals(written, new String(JSON.write(JSON.read(written.getBytes(UTF_8))), UTF_8));
  }
}
