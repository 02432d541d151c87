package org.sealready.service.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.NaughtyStrings;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.Filings;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.Attachment;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.History;

/**
 * Texts that have broken programs, as filing files and as values of everything that takes a text:
 * each is refused, or comes back code point by code point.
 */
@Tag(Effort.FAULTS)
@Tag(Effort.SLOW)
class NaughtyStringsTest {

  private static final List<String> ALL = NaughtyStrings.all();
  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final AnswersJson JSON = new AnswersJson(CATALOGUE.form());
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  private static final int LONG = 5000;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @SuppressWarnings("unchecked") // only fields that take texts
  private static List<Field<String>> fields() {
    return CATALOGUE.form().fields().stream()
        .filter(
            field ->
                field.type() instanceof FieldType.Text
                    || field.type() instanceof FieldType.LongText)
        .map(field -> (Field<String>) field)
        .toList();
  }

  private static Answers everywhere(String text) {
    Answers answers = Ours.answers("company-both-letters");
    List<Field<String>> all = fields();
    for (Field<String> field : text.length() < LONG ? all : all.subList(0, 2)) {
      answers = answers.with(field, text);
    }
    return answers;
  }

  /** Neither NUL nor half a character can be printed or written again. */
  private static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  @Test
  void areManyAndDifferent() {
    assertTrue(ALL.size() >= 380, "only " + ALL.size());
    assertEquals(ALL.size(), new HashSet<>(ALL).size());
  }

  @Test
  void asFilingFiles() {
    int refused = 0;
    for (String text : ALL) {
      for (byte[] file : List.of(text.getBytes(UTF_8), quoted(text).getBytes(UTF_8))) {
        try {
          Answers read = JSON.read(file);
          assertEquals(Answers.empty(), read);
        } catch (BadFiling bad) {
          refused++;
        }
      }
    }
    Effort.report(
        "%d naughty strings as filing files, bare and quoted: crashes 0, refused %d of %d",
        ALL.size(), refused, 2 * ALL.size());
    assertEquals(2 * ALL.size() - 1, refused, "one of them is an empty filing");
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      json.append("\\u%04x".formatted((int) c));
    }
    return json.append('"').toString();
  }

  @Test
  void asValuesOfAFilingFile() throws Exception {
    int kept = 0;
    for (String text : ALL) {
      String file =
          """
          {"format":"sealready-filing","version":1,"entity":{"name":%1$s},
           "later":{"text":%1$s},"waivers":[{"rule":"r","reason":%1$s}]}"""
              .formatted(quoted(text));
      if (isWhole(text)) {
        Answers read = JSON.read(file.getBytes(UTF_8));
        assertEquals(name().type().tidy(text), read.get(name()).orElse(""));
        assertEquals(text, read.waivers().getFirst().reason());
        assertEquals(read, JSON.read(JSON.write(read)));
        kept++;
      } else {
        BadFiling bad = assertThrows(BadFiling.class, () -> JSON.read(file.getBytes(UTF_8)));
        assertEquals(BadFiling.Kind.BAD_CHARACTER, bad.kind());
      }
    }
    Effort.report(
        "%d naughty strings as values of a filing file: crashes 0, silent changes 0, kept %d",
        ALL.size(), kept);
  }

  @SuppressWarnings("unchecked") // the name is a text
  private static Field<String> name() {
    return (Field<String>) CATALOGUE.form().field("entity.name").orElseThrow();
  }

  @Test
  void asValuesOfAKeptFiling() throws Exception {
    int kept = 0;
    try (DataFolderSession cabinet =
        new DataFolderSession(
            CATALOGUE, data, Clock.fixed(NOW, ZoneOffset.UTC), new Cost(8, 1, 1))) {
      cabinet.acquireWriteLock();
      Filings filings = cabinet.filings();
      Draft good = filings.save(Draft.begin(Ours.answers("individual"), NOW));
      for (String text : ALL) {
        Answers answers = everywhere(text);
        Draft noted =
            good.noting("consent", text).attaching(List.of(new Attachment("id", text, 1)));
        Draft draft = noted.with(good.history().with(answers, text));
        if (isWhole(text)) {
          good = filings.save(draft);
          kept++;
        } else {
          NotSaved refused = assertThrows(NotSaved.class, () -> filings.save(draft));
          assertEquals(NotSaved.Kind.DAMAGED, refused.kind());
          // Half characters may stand where nothing is printed.
          good = filings.save(noted);
        }
        Draft opened = filings.open(good.id());
        assertEquals(good.answers(), opened.answers());
        assertEquals(good.page(), opened.page());
        assertEquals(text, opened.notes().getOrDefault("consent", ""));
        assertEquals(text, opened.attachments().getFirst().title());
        good = good.with(History.of(good.answers(), ""));
      }
      assertEquals(1, filings.list().size());
    }
    Effort.report(
        "%d naughty strings as values of %d fields of a kept filing, its notes and titles: crashes"
            + " 0, silent changes 0, kept %d",
        ALL.size(), fields().size(), kept);
  }

  @Test
  void asAnswersThatAreCheckedAndPrinted() throws IOException {
    Letters letters = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
    LetterFiles files = new LetterFiles(CATALOGUE);
    int printed = 0;
    int refused = 0;
    List<String> some = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i += Effort.of(50, 1)) {
      some.add(ALL.get(i));
    }
    for (String text : ALL) {
      assertFalse(letters.judged(everywhere(text)).violations().isEmpty());
    }
    for (String text : some) {
      Answers answers = everywhere(text);
      for (LetterState state : letters.states(letters.judged(answers))) {
        try {
          files.save(
              Ours.effective(answers),
              letters.fill(Ours.effective(answers), state.letter(), true),
              data);
          printed++;
        } catch (LetterRefused told) {
          refused++;
        }
      }
    }
    Effort.report(
        "%d naughty strings checked, %d of them in letters: crashes 0 (%d printed, %d refused and"
            + " told so)",
        ALL.size(), some.size(), printed, refused);
  }
}
