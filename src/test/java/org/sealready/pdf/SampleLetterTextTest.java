package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sealready.Main;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/**
 * Every letter that is made of every good sample carries the elements of the hand-written table,
 * filled from the sample's own JSON and not by the program's placeholders, and is one page in
 * embedded subset fonts.
 */
class SampleLetterTextTest {

  private static final Path SAMPLES = Path.of("assets/samples");
  private static final Map<String, String> DOCUMENTS = Map.of("2", "居民身份证", "7", "护照");
  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));

  @TestFactory
  Stream<DynamicTest> letters() throws IOException {
    List<String[]> elements =
        Files.readAllLines(Path.of("src/test/resources/letter-elements.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", 3))
            .toList();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("broken"))
          .sorted()
          .toList()
          .stream()
          .flatMap(file -> ofSample(file, elements));
    }
  }

  private static Stream<DynamicTest> ofSample(Path file, List<String[]> elements) {
    Answers answers = answers(file);
    return LETTERS.states(LETTERS.judged(answers)).stream()
        .filter(LetterState::isWanted)
        .map(LetterState::letter)
        .filter(letter -> !isRefused(file, letter.id()))
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    file.getFileName() + " " + letter.id(),
                    () -> {
                      byte[] pdf =
                          new LetterOutput(CATALOGUE, LETTERS).pdf(Ours.effective(answers), letter);
                      check(
                          pdf,
                          values(file),
                          elements.stream().filter(row -> row[0].equals(letter.id())).toList());
                    }));
  }

  /** The one letter that names the person whose character no font has. */
  private static boolean isRefused(Path file, String letter) {
    return file.getFileName().toString().startsWith("character-without-font")
        && letter.equals("mini-program-contact-authorization");
  }

  private static void check(byte[] pdf, Map<String, String> values, List<String[]> elements)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
      }
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (String[] element : elements) {
        String expected = filled(element[2], values);
        assertTrue(text.contains(expected), element[1] + ": " + expected + " in " + text);
      }
      assertTrue(text.endsWith("日"), "the date closes the letter");
    }
  }

  private static String filled(String pattern, Map<String, String> values) {
    String text = pattern;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text.replaceAll("\\s", "");
  }

  private static Answers answers(Path file) {
    try {
      return new FilingFiles(CATALOGUE.form()).read(file);
    } catch (org.sealready.service.UnusableFile unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  /** What stands where, read from the JSON by hand. */
  private static Map<String, String> values(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    JsonNode entity = root.path("entity");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("unit", entity.path("name").asText());
    values.put("number", entity.path("certificateNumber").asText());
    values.put("signatory", entity.path("legalRepresentativeName").asText());
    values.put("signatory number", entity.path("legalRepresentativeIdNumber").asText());
    values.put(
        "title", entity.path("certificateNumber").asText().startsWith("92") ? "经营者" : "法定代表人");
    for (String key : List.of("name", "appId", "remark")) {
      values.put("miniProgram." + key, root.path("miniProgram").path(key).asText());
    }
    person(values, "entityContact", root.path("entityContact"));
    JsonNode other = root.path("miniProgramContact");
    boolean same = other.path("sameAsEntityContact").asBoolean();
    person(values, "miniProgramContact", same ? root.path("entityContact") : other);
    return values;
  }

  private static void person(Map<String, String> values, String role, JsonNode person) {
    values.put(role + ".name", person.path("name").asText());
    values.put(role + ".idType", DOCUMENTS.getOrDefault(person.path("idType").asText(), ""));
    values.put(role + ".idNumber", person.path("idNumber").asText());
    values.put(role + ".position", person.path("position").asText());
  }
}
