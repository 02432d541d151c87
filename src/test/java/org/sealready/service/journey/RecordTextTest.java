package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.json.AnswersJson;
import org.sealready.vault.filing.Followed;

class RecordTextTest {

  private static final JourneyRecord RECORD =
      new JourneyRecord(
          List.of(new StateEntry("2", "2026-11-20T17:42+08:00"), new StateEntry("face.3", "昨天")),
          List.of("before.mailbox"),
          Map.of("before.verification", "transfer"),
          List.of("渔光民宿"),
          "粤ICP备2026012345号-3X",
          "c0ffee");

  @Test
  void writesWhatItReads() {
    String text = RecordText.write(RECORD, "");
    assertEquals(new RecordText.Read(RECORD, List.of()), RecordText.read(text));
    assertEquals("", RecordText.write(JourneyRecord.NONE, ""));
  }

  @Test
  void readsCodesThatAreNumbers() {
    assertEquals(
        List.of(new StateEntry("4", "2026-12-01")),
        RecordText.read("{\"states\": [{\"state\": 4, \"at\": \"2026-12-01\"}]}")
            .record()
            .states());
  }

  @Test
  void takesNullForWhatIsNotThere() {
    assertEquals(List.of(), RecordText.read("null").strange());
    assertEquals(
        new RecordText.Read(JourneyRecord.NONE, List.of()),
        RecordText.read(
            "{\"states\": null, \"ticks\": null, \"choices\": null, \"names\": null,"
                + " \"recordNumber\": null, \"calendar\": null}"));
  }

  @Test
  void leavesKeysThatItDoesNotKnow() {
    String before = "{\"later\": {\"a\": 1}, \"ticks\": [\"x\"], \"recordNumber\": \"n\"}";
    String text = RecordText.write(JourneyRecord.NONE.ticked("y", true), before);
    assertEquals("{\"later\":{\"a\":1},\"ticks\":[\"y\"]}", text.replaceAll("\\s", ""));
  }

  @Test
  void namesWhatItDoesNotUnderstand() {
    RecordText.Read read =
        RecordText.read(
            "{\"states\": [{\"state\": \"2\"}, {\"state\": \"3\", \"at\": \"x\"}, 4],"
                + " \"ticks\": [1], \"names\": {}, \"choices\": [], \"recordNumber\": 5}");
    assertEquals(
        List.of("states 1", "states 3", "choices", "recordNumber", "ticks", "names"),
        read.strange());
    assertEquals(List.of(new StateEntry("3", "x")), read.record().states());
    assertEquals(List.of("journey"), RecordText.read("[1]").strange());
    assertEquals(List.of("journey"), RecordText.read("{\"states\": [").strange());
  }

  @Test
  void comesApartAndTogetherAgain() throws Exception {
    String file =
        "{\"format\": \"sealready-filing\", \"version\": 1, \"journey\": {\"states\": [{\"state\":"
            + " \"2\", \"at\": \"2026-12-01\"}], \"rejections\": [{\"at\": \"a\", \"text\": \"b\","
            + " \"items\": []}], \"recordNumber\": \"n\", \"own\": true,"
            + " \"filed\": {\"at\": \"2026-12-20T10:00+08:00\", \"filing\": {}}}}";
    Answers answers = new AnswersJson(Ours.catalogue().form()).read(file.getBytes());
    Followed followed = JourneyFile.followed(answers);
    assertTrue(JourneyFile.apart(answers).unknown().isEmpty());
    assertEquals("n", RecordText.read(followed.text(JourneyFile.RECORD)).record().recordNumber());
    assertTrue(followed.text(JourneyFile.REJECTIONS).contains("\"b\""));
    Answers again = JourneyFile.joined(JourneyFile.apart(answers), followed);
    assertEquals(
        RecordText.read(JourneyFile.record(answers)).record(),
        RecordText.read(JourneyFile.record(again)).record());
    assertTrue(JourneyFile.record(again).contains("rejections"));
    assertTrue(JourneyFile.record(again).contains("own"));
    assertTrue(followed.text(JourneyFile.FILED).contains("2026-12-20T10:00+08:00"));
    assertTrue(JourneyFile.record(again).contains("filed"));
  }

  @Test
  void keepsWhatIsNoRecord() throws Exception {
    String file = "{\"format\": \"sealready-filing\", \"version\": 1, \"journey\": [7]}";
    Answers answers = new AnswersJson(Ours.catalogue().form()).read(file.getBytes());
    assertEquals("[7]", JourneyFile.followed(answers).text(JourneyFile.RECORD));
  }
}
