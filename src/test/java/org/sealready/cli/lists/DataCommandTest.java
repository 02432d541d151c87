package org.sealready.cli.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Main;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.service.lists.TestPack;
import org.sealready.vault.file.OneWriter;

/** {@code data}: what it prints, what it changes, and that replaced lists count. */
class DataCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KEYS = List.of("id", "date", "source", "from");

  @TempDir Path data;
  @TempDir Path outside;

  private Run run(Object... args) {
    List<Object> all = new ArrayList<>(List.of("data"));
    all.addAll(List.of(args));
    all.addAll(List.of("--data", data, "--today", TestPack.TODAY));
    return Run.of(all.toArray());
  }

  private Path pack(String name, TestPack pack) throws IOException {
    return Files.write(outside.resolve(name), pack.zip());
  }

  private String from(String id) throws IOException {
    for (JsonNode row : JSON.readTree(run("list", "--format", "json").out())) {
      if (row.get("id").asText().equals(id)) {
        return row.get("from").asText() + " " + row.get("date").asText();
      }
    }
    return "";
  }

  @Test
  void theListNamesEveryListWithDateAndSource() throws IOException {
    Run run = run("list", "--format", "json");
    assertEquals("0 ", run.code() + " " + run.err());
    JsonNode rows = JSON.readTree(run.out());
    assertEquals(Ours.catalogue().lists().size(), rows.size());
    for (JsonNode row : rows) {
      assertEquals(KEYS, keys(row));
      assertEquals("bundled", row.get("from").asText());
      assertTrue(row.get("date").asText().matches("\\d{4}(-\\d{2}){0,2}"));
      assertTrue(row.get("source").asText().length() > 10);
    }
    Run text = run("list", "--lang", "en");
    assertTrue(text.out().contains("Prefixes of mobile numbers"), text.out());
    assertEquals(2 * rows.size(), text.lines().size());
    assertTrue(text.out().contains("W3C, Requirements for Chinese Text Layout"), text.out());
    run("list").lines().forEach(line -> assertFalse(isEnglish(line), line));
    assertEquals(run("list").out(), run().out());
  }

  private static boolean isEnglish(String line) {
    return line.matches(".*([A-Za-z]+ ){5}.*");
  }

  private static List<String> keys(JsonNode row) {
    List<String> keys = new ArrayList<>();
    row.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void anUnsignedPackIsTakenWhenThatIsAskedFor() throws IOException {
    Path file = pack("a.sealready-data", TestPack.of("mobile-prefixes", list -> {}));
    Run check = run("check", file);
    assertEquals("0 ", check.code() + " " + check.err());
    assertTrue(check.out().contains("合川数据社"));
    assertTrue(check.out().matches("(?s).*[0-9a-f]{64}.*"));
    assertEquals("", Files.exists(data.resolve("lists")) ? "changed" : "");
    Run refused = run("use", file);
    assertEquals(1, refused.code());
    assertTrue(refused.complaints().getFirst().contains("--accept-unsigned"));
    assertEquals(1, refused.complaints().size());
    assertTrue(from("mobile-prefixes").startsWith("bundled"));
    assertEquals(0, run("use", file, "--accept-unsigned").code());
    assertEquals("folder 2027-03-30", from("mobile-prefixes"));
    assertEquals(0, run("reset", "mobile-prefixes").code());
    assertTrue(from("mobile-prefixes").startsWith("bundled"));
    assertEquals(0, run("reset").code());
    assertEquals(0, run("reset", "--previous").code());
    assertEquals("folder 2027-03-30", from("mobile-prefixes"));
  }

  @Test
  void aSignedPackNeedsTheFingerprintOnce() throws IOException {
    TestPack signed = TestPack.of("mobile-prefixes", list -> {}).signedBy(TestPack.MAKER);
    Path file = pack("a.sealready-data", signed);
    Run refused = run("use", file, "--accept-unsigned");
    assertEquals(1, refused.code());
    String print = refused.err().replaceAll("(?s).*--accept-key ([0-9a-f-]{24}).*", "$1");
    assertEquals(1, run("use", file, "--accept-key", "0000-1111-2222-3333-4444").code());
    assertEquals(0, run("use", file, "--accept-key", print).code());
    assertEquals("folder 2027-03-30", from("mobile-prefixes"));
    assertEquals(0, run("use", file).code(), "it was accepted before");
    Path other =
        pack(
            "b.sealready-data",
            TestPack.of("mobile-prefixes", list -> {}).signedBy(TestPack.OTHER));
    assertEquals(1, run("use", other, "--accept-unsigned").code());
  }

  @Test
  void whatCannotBeUsedIsOneLine() throws IOException {
    Path broken = Files.writeString(outside.resolve("x.sealready-data"), "no pack");
    Path empty = Files.createFile(outside.resolve("empty.sealready-data"));
    Path binary = Files.write(outside.resolve("bytes"), new byte[] {'P', 'K', 0, 7, -1, 3});
    Path half = Files.writeString(outside.resolve("regions.json"), "{\"date\": \"2026");
    Path other = Files.writeString(outside.resolve("mobile-prefixes.json"), "{\"a\": 1}");
    List<Run> unusable =
        List.of(
            run("check", broken),
            run("use", broken),
            run("check", empty),
            run("use", empty),
            run("check", binary),
            run("use", binary),
            run("check", half),
            run("use", half),
            run("check", other),
            run("use", other),
            run("check", outside.resolve("missing")),
            run("use", outside),
            run("check"),
            run("reset", "nothing"),
            run("reset", "regions", "--previous"),
            run("list", "--format", "xml"),
            run("other"));
    unusable.forEach(run -> assertEquals("2 1", run.code() + " " + run.complaints().size()));
    assertEquals("0 ", run("reset").code() + run("reset", "--previous").err() + " ");
  }

  @Test
  void nothingChangesWhileAWindowWrites() throws IOException {
    Path file = pack("a.sealready-data", TestPack.of("mobile-prefixes", list -> {}));
    try (OneWriter window = OneWriter.of(data).orElseThrow()) {
      assertTrue(window.hasItsLock());
      Run run = run("use", file, "--accept-unsigned");
      assertEquals("2 1", run.code() + " " + run.complaints().size());
    }
    assertTrue(from("mobile-prefixes").startsWith("bundled"));
  }

  @Test
  void replacedListsCountInTheNextProcess() throws Exception {
    Path filing = outside.resolve("filing.json");
    Files.write(filing, JSON.writeValueAsBytes(filing()));
    String before = check(filing, "");
    assertTrue(!before.contains("量子茶") && !before.contains("mobile-virtual"), before);
    assertTrue(!before.contains("address-other-province"), before);
    TestPack pack =
        TestPack.of("preapproval-words", list -> word(list, "量子茶"))
            .with("mobile-prefixes", TestPack.list("mobile-prefixes", DataCommandTest::virtual))
            .with(
                "region-names",
                TestPack.list(
                    "region-names", list -> former(list, "青桐市", "319900", "310104", "2018-04")));
    assertEquals(0, run("use", pack("a.sealready-data", pack), "--accept-unsigned").code());
    byte[] own = TestPack.list("subject-types", list -> list.putArray("options"));
    Files.write(data.resolve("subject-types.json"), own);
    String after = check(filing, "subject-types.json");
    assertTrue(after.contains("量子茶"), after);
    assertTrue(after.contains("mobile-virtual"), after);
    assertTrue(after.contains("address-other-province"), after);
    Files.delete(data.resolve("subject-types.json"));
    assertEquals(0, run("reset").code());
    assertEquals(before, check(filing, ""));
  }

  private static ObjectNode filing() throws IOException {
    ObjectNode filing = (ObjectNode) JSON.readTree(Ours.bytes("company-one-person"));
    ObjectNode program = (ObjectNode) filing.get("miniProgram");
    program.put("remark", program.get("remark").asText() + "店里也喝量子茶。");
    ((ObjectNode) filing.get("entity")).put("certificateAddress", "青桐市天府三街199号4栋1203室");
    return filing;
  }

  private static void word(ObjectNode list, String word) {
    ((ArrayNode) list.get("items").get(0).get("words")).add(word);
  }

  private static void former(ObjectNode list, String... row) {
    ArrayNode places = ((ArrayNode) list.get("former")).addArray();
    List.of(row).forEach(places::add);
  }

  private static void virtual(ObjectNode list) {
    ((ArrayNode) list.get("prefixes").get("virtual")).add("13708");
  }

  /** The report of a process of its own; its stderr names this file, or nothing. */
  private String check(Path filing, String complaint) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "check",
            filing.toString(),
            "--format",
            "json",
            "--data",
            data.toString(),
            "--today",
            TestPack.TODAY.toString());
    Path err = outside.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    String said = Files.readString(err);
    assertEquals(complaint.isEmpty() ? 0 : 1, said.lines().count(), said);
    assertTrue(said.contains(complaint), said);
    return out;
  }
}
