package org.sealready.cli.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

class DeadlinesCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DAY = "2026-12-02";

  @TempDir private Path folder;

  private Path filing(String journey) throws Exception {
    ObjectNode filing = (ObjectNode) JSON.readTree(Ours.bytes("company-both-letters"));
    filing.set("journey", JSON.readTree(journey.replace('\'', '"')));
    return Files.write(folder.resolve("filing.json"), JSON.writeValueAsBytes(filing));
  }

  private static Run run(Path file, Object... more) {
    List<Object> args = new ArrayList<>(List.of("deadlines", file, "--today", DAY));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  @Test
  void printsAListOfTheSixPromisedKeys() throws Exception {
    Path file = filing("{'states': [{'state': 4, 'at': '2026-12-01T08:20Z'}], 'ticks': []}");
    Run run = run(file, "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    JsonNode first = JSON.readTree(run.out()).get(0);
    List<String> keys = new ArrayList<>();
    first.fieldNames().forEachRemaining(keys::add);
    assertEquals(List.of("id", "from", "due", "rule", "source", "note"), keys);
    assertEquals("sms", first.get("id").asText());
    assertEquals("2026-12-01T16:20:00+08:00", first.get("from").asText());
    assertEquals("2026-12-02T16:20:00+08:00", first.get("due").asText());
  }

  @Test
  void saysWhatHasPassedAndWhichYearWasCountedPlainly() throws Exception {
    Path file =
        filing(
            "{'states': [{'state': '4', 'at': '2026-11-30 09:00'}, {'state': 'name.1', 'at':"
                + " '2026-12-01'}]}");
    Run run = run(file);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("2026-12-01 09:00  短信核验截止（已经过了）"), run.out());
    assertTrue(run.out().contains("去完善"), run.out());
    assertTrue(run.out().contains("2026-12-10  补名称的证明"), run.out());
    Run english =
        Run.of(
            "deadlines",
            filing("{'states': [{'state': '2', 'at': '2026-12-30'}]}"),
            "--today",
            "2026-12-30",
            "--lang",
            "en");
    assertTrue(english.out().contains("The holidays of 2027 are not known yet"), english.out());
  }

  @Test
  void writesACalendar() throws Exception {
    Path file = filing("{'states': [{'state': '4', 'at': '2026-12-01 16:20'}]}");
    Path target = folder.resolve("a b.ics");
    Run written = run(file, "--format", "ics", "--out", target);
    assertEquals("", written.out() + written.err());
    String calendar = Files.readString(target);
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
    assertEquals(calendar, run(file, "--format", "ics").out());
  }

  @Test
  void saysThatNothingIsDue() throws Exception {
    Run run = Run.of("deadlines", Ours.sample("individual"), "--today", DAY);
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | 备案文件里的 journey 看不懂",
        "'late' | 备案文件里的 journey 看不懂",
        "{'states': {}} | journey.states",
        "{'states': [{'state': '2'}]} | journey.states 1",
        "{'states': [{'state': '2', 'at': 'irgendwann'}]} | 第 1 笔进度：看不懂这个时间",
        "{'states': [{'state': 'x', 'at': '2026-12-01'}]} | 第 1 笔进度：不认识这个进度",
        "{'states': [{'state': '2', 'at': '2026-12-09'}]} | 在今天之后",
        "{'states': [{'state': '4', 'at': '2026-12-01'}, {'state': '2', 'at': '2026-11-01'}]} |"
            + " 第 2 笔进度",
        "{'recordNumber': 5} | journey.recordNumber",
        "{'ticks': [5, 6, 7]} | journey.ticks",
      },
      quoteCharacter = '`')
  void namesInALineWhatItDoesNotUnderstand(String journey, String said) throws Exception {
    Run run = run(filing(journey));
    assertEquals(1, run.code());
    assertEquals(1, run.complaints().size(), run.err());
    assertTrue(run.complaints().getFirst().contains(said), run.err());
  }

  @Test
  void repeatsNothingThatWasWrittenAboutAPerson() throws Exception {
    String person = "叶青 13900001234";
    Run run = run(filing("{'states': [{'state': '" + person + "', 'at': '" + person + "'}]}"));
    assertEquals(1, run.code());
    assertEquals(2, run.complaints().size(), run.err());
    assertTrue(!run.err().contains("叶青") && !run.err().contains("1390000"), run.err());
  }

  @Test
  void readsTimesThatAreNumbers() throws Exception {
    Run run = run(filing("{'states': [{'state': 4, 'at': 1796113200}]}"), "--format", "json");
    assertEquals("", run.err());
    assertTrue(run.out().contains("2026-12-02T16:20:00+08:00"), run.out());
  }

  @Test
  void leavesTheWayToLettersAndChecks() throws Exception {
    Path file = filing("{'states': [{'state': '2', 'at': 'x'}], 'recordNumber': 7}");
    Run check = Run.today("check", file);
    assertTrue(!check.out().contains("journey"), check.out());
  }

  @Test
  void refusesWhatIsNoFiling() throws Exception {
    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    Run run = run(other);
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size());
  }
}
