package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.form.Condition;
import org.sealready.form.Derivation;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Note;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;

/** The declaration as a whole: what no single field can see. */
class CatalogueTest {

  private static final Form FORM = MiniProgramFiling.FORM;
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  static List<Field<?>> fields() {
    return FORM.fields();
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void fieldIdsAreTheApprovedOnesEachOnce() throws IOException {
    List<String> ids = FORM.fields().stream().map(Field::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(new TreeSet<>(lines("field-ids.txt")), new TreeSet<>(ids));
  }

  @Test
  void conditionsAndDerivationsNameEarlierFieldsOnly() {
    Set<String> earlier = new HashSet<>();
    for (Page page : FORM.pages()) {
      for (Section section : page.sections()) {
        assertReads(section.when(), earlier, section.id());
        for (Field<?> field : section.fields()) {
          assertReads(field.when(), earlier, field.id());
          for (Derivation<?> derivation : FORM.derivations()) {
            if (derivation.target().equals(field)) {
              assertReads(derivation.when(), earlier, field.id());
              derivation
                  .from()
                  .forEach(
                      from -> assertTrue(earlier.contains(from.id()), field + " from " + from));
            }
          }
          optionsOf(field)
              .forEach(options -> assertTrue(earlier.containsAll(options.dependsOn()), field.id()));
          earlier.add(field.id());
          for (Note note : field.notes()) {
            assertReads(note.when(), earlier, field.id());
          }
        }
      }
    }
    FORM.derivations()
        .forEach(derivation -> assertTrue(earlier.contains(derivation.target().id())));
  }

  private static void assertReads(Condition condition, Set<String> known, String where) {
    assertTrue(known.containsAll(condition.reads()), where + " reads " + condition.reads());
  }

  private static Stream<Options> optionsOf(Field<?> field) {
    return switch (field.type()) {
      case FieldType.Choice(Options options) -> Stream.of(options);
      case FieldType.Choices(Options options, int max) -> Stream.of(options);
      case FieldType.Entries(Options options, String none) -> Stream.of(options);
      case FieldType.Text text -> Stream.of();
      case FieldType.LongText text -> Stream.of();
      case FieldType.YesNo yesNo -> Stream.of();
      case FieldType.Day day -> Stream.of();
    };
  }

  @Test
  void platformPathsStandInThePlatformsDictionary() throws IOException {
    List<String> known =
        lines("platform-types.txt").stream().map(line -> line.split(" ")[0]).toList();
    List<String> ours =
        FORM.fields().stream().map(Field::platformPath).filter(path -> !path.isEmpty()).toList();
    assertEquals(List.of(), ours.stream().filter(path -> !known.contains(path)).toList());
    assertEquals(ours.size(), new HashSet<>(ours).size(), "two fields fill one platform field");
    assertTrue(ours.size() > 25);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void rulesAreComplete(Field<?> field) {
    for (Rule<?> rule : field.rules()) {
      assertTrue(rule.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), rule.id());
      assertFalse(rule.message().isBlank() || rule.fix().isBlank(), rule.id());
      assertFalse(rule.source().text().isBlank(), rule.id());
      assertTrue(
          rule.source().date().matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"),
          rule.id() + " as of " + rule.source().date());
    }
  }

  @Test
  void aRuleMeansTheSameEverywhere() {
    Map<String, Rule<?>> first = new HashMap<>();
    List<Rule<?>> all = new ArrayList<>(List.of(FORM.sameAsSource()));
    FORM.fields().forEach(field -> all.addAll(field.rules()));
    for (Rule<?> rule : all) {
      Rule<?> same = first.getOrDefault(rule.id(), rule);
      first.put(rule.id(), same);
      assertEquals(same.severity(), rule.severity(), rule.id());
      assertEquals(same.source(), rule.source(), rule.id());
      assertEquals(same.waivable(), rule.waivable(), rule.id());
      assertEquals(same.message(), rule.message(), rule.id());
      assertEquals(same.fix(), rule.fix(), rule.id());
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldHasALabelWithoutAColon(Field<?> field) {
    assertFalse(field.label().isBlank());
    assertFalse(field.label().endsWith("：") || field.label().endsWith(":"), field.label());
    assertTrue(field.id().matches("[a-zA-Z]+\\.[a-zA-Z]+"), field.id());
  }

  @Test
  void pagesAndSectionsHaveIdsOfTheirOwn() {
    List<String> pages = FORM.pages().stream().map(Page::id).toList();
    List<String> sections =
        FORM.pages().stream().flatMap(page -> page.sections().stream()).map(Section::id).toList();
    assertEquals(pages.size(), new HashSet<>(pages).size());
    assertEquals(sections.size(), new HashSet<>(sections).size());
  }

  @Test
  void identityTitleAndSubtitleAreFieldsOfTheForm() {
    List<Field<?>> named = new ArrayList<>(MiniProgramFiling.IDENTITY);
    named.add(MiniProgramFiling.TITLE);
    named.add(MiniProgramFiling.SUBTITLE);
    assertTrue(FORM.fields().containsAll(named));
  }
}
