package org.sealready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.form.Answers;

/** The public JSON parsing test suite, as filing files and as values in them. */
@Tag(Effort.FAULTS)
class JsonSuiteTest {

  private static final Path CASES = Path.of("src/test/resources/json-test-suite/cases.tsv");
  private static final AnswersJson JSON = new AnswersJson(Ours.catalogue().form());
  private static final String HEAD = "{\"format\":\"sealready-filing\",\"version\":1,";

  /** JSON that a filing file may not hold all the same: keys twice, NUL, numbers of 80 digits. */
  private static final Set<String> STRICTER =
      Set.of(
          "y_object_duplicated_key",
          "y_object_duplicated_key_and_value",
          "y_number_double_close_to_zero",
          "y_object_escaped_null_in_key",
          "y_string_null_escape");

  private record Case(String name, byte[] bytes) {}

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      String[] parts = line.split("\t", 2);
      cases.add(new Case(parts[0], Base64.getDecoder().decode(parts[1])));
    }
    cases.add(new Case("n_structure_100000_opening_arrays", "[".repeat(100_000).getBytes(UTF_8)));
    cases.add(new Case("n_structure_open_array_object", "[{\"\":".repeat(50_000).getBytes(UTF_8)));
    assertEquals(340, cases.size());
    return cases;
  }

  private static byte[] joined(String before, byte[] middle, String after) {
    byte[] all = new byte[before.length() + middle.length + after.length()];
    System.arraycopy(before.getBytes(UTF_8), 0, all, 0, before.length());
    System.arraycopy(middle, 0, all, before.length(), middle.length);
    byte[] end = after.getBytes(UTF_8);
    System.arraycopy(end, 0, all, before.length() + middle.length, end.length);
    return all;
  }

  @Test
  void noneIsAFilingFile() throws IOException {
    List<Case> cases = cases();
    for (Case each : cases) {
      BadFiling bad = assertThrows(BadFiling.class, () -> JSON.read(each.bytes()), each.name());
      boolean isJson = each.name().startsWith("y_") && !STRICTER.contains(each.name());
      assertTrue(
          !isJson || bad.kind() == BadFiling.Kind.NOT_A_FILING, each.name() + " " + bad.kind());
    }
    Effort.report(
        "%d cases of the JSON test suite as filing files: crashes 0, refused %d",
        cases.size(), cases.size());
  }

  @Test
  void asAValueEachIsRefusedOrKeptAsItWas() throws Exception {
    int kept = 0;
    List<Case> cases = cases();
    for (Case each : cases) {
      byte[] file = joined(HEAD + "\"x\":", each.bytes(), "}");
      Optional<Answers> read = read(file);
      if (each.name().startsWith("y_")) {
        assertNotEquals(STRICTER.contains(each.name()), read.isPresent(), each.name());
      }
      assertTrue(!each.name().startsWith("n_") || read.isEmpty(), each.name());
      if (read.isPresent()) {
        isKept(each, read.get());
        kept++;
      }
    }
    Effort.report(
        "%d cases of the JSON test suite as values: crashes 0, silent changes 0, kept %d,"
            + " refused %d",
        cases.size(), kept, cases.size() - kept);
    assertTrue(kept > 90, "kept " + kept);
  }

  private static Optional<Answers> read(byte[] file) {
    try {
      return Optional.of(JSON.read(file));
    } catch (BadFiling refused) {
      return Optional.empty();
    }
  }

  /** What is written says the same: the numbers by their value, all else by its characters. */
  private static void isKept(Case each, Answers read) throws Exception {
    byte[] written = JSON.write(read);
    assertEquals(Optional.of(read), read(written), each.name());
    JsonNode before = StrictReader.read(each.bytes());
    JsonNode after = StrictReader.read(written).get("x");
    assertEquals(before, after, each.name());
    String bare = new String(each.bytes(), UTF_8).replaceAll("[\\[\\]\\s]", "");
    if (bare.matches("-?[0-9][-+0-9.eE]*")) {
      BigDecimal number = new BigDecimal(bare);
      BigDecimal same = new BigDecimal(after.toString().replaceAll("[\\[\\]]", ""));
      assertEquals(0, number.compareTo(same), each.name());
    }
  }

  /** In the place of a text: only a text is taken, and as it is. */
  @Test
  void asTheValueOfAFieldEachIsRefusedOrAText() throws Exception {
    int kept = 0;
    for (Case each : cases()) {
      byte[] file = joined(HEAD + "\"entity\":{\"name\":", each.bytes(), "}}");
      Optional<Answers> read = read(file);
      if (read.isPresent()) {
        JsonNode text = StrictReader.read(each.bytes());
        assertTrue(text.isTextual() || text.isNull(), each.name());
        assertEquals(read, read(JSON.write(read.get())), each.name());
        kept++;
      }
    }
    assertTrue(kept > 0, "kept " + kept);
  }
}
