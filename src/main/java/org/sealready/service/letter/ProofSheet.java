package org.sealready.service.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.letter.Letter;
import org.sealready.pdf.SheetPdf;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/**
 * The proof sheet (核对单): which version of each letter is meant, every value that the letters print
 * and every one that goes to the platform, in the order of the form, to compare with licence and
 * cards; headed by the filing, its entity and the day.
 */
final class ProofSheet {

  private final Catalogue catalogue;
  private final Letters letters;
  private final Words words;

  ProofSheet(Catalogue catalogue, Letters letters, Words words) {
    this.catalogue = catalogue;
    this.letters = letters;
    this.words = words;
  }

  /**
   * The sheet as PDF.
   *
   * @param printed the fields whose answers these letters print
   */
  byte[] pdf(Effective effective, List<Letter> some, Set<Field<?>> printed) {
    Set<Field<?>> compared = new HashSet<>(printed);
    catalogue.form().fields().stream()
        .filter(field -> !field.platformPath().isEmpty())
        .forEach(compared::add);
    List<SheetSection> sections = new ArrayList<>();
    if (!some.isEmpty()) {
      sections.add(versions(effective, some));
    }
    for (Page page : catalogue.form().pages()) {
      for (Section section : page.sections()) {
        String title = words.title(page) + " · " + words.title(section);
        add(sections, title, rows(section.fields(), compared, effective));
      }
    }
    add(
        sections,
        words.text("proof.handed-in"),
        named(some, letter -> !letter.isKept(), "proof.hand-in"));
    add(sections, words.text("proof.kept"), named(some, Letter::isKept, "proof.keep"));
    return SheetPdf.write(words.text("proof.title"), intro(effective.answers()), sections);
  }

  private String intro(Answers answers) {
    String unnamed = words.text("copy.unnamed");
    String unit = answers.get(catalogue.subtitle()).orElse(unnamed);
    String name = answers.get(catalogue.title()).orElse(unnamed);
    return words.text("proof.intro", unit, name, letters.today());
  }

  private static void add(List<SheetSection> sections, String title, List<SheetRow> rows) {
    if (!rows.isEmpty()) {
      sections.add(new SheetSection(title, rows));
    }
  }

  /** The letters carry no code: a person compares the day that the desk remembers. */
  private SheetSection versions(Effective effective, List<Letter> some) {
    PrintTexts texts = new PrintTexts(catalogue, words);
    List<SheetRow> rows = new ArrayList<>();
    for (Letter letter : some) {
      LetterVersion now = letters.versions().of(effective, letter);
      String made = letters.versions().valid(now).map(texts::made).orElse("");
      rows.add(new SheetRow(texts.title(letter), now.code(), made));
    }
    return new SheetSection(words.text("proof.versions"), rows);
  }

  /** Those letters, each with what becomes of it. */
  private List<SheetRow> named(List<Letter> some, Predicate<Letter> which, String todo) {
    return some.stream()
        .filter(which)
        .map(letter -> new SheetRow(words.phrase(LetterState.title(letter)), words.text(todo), ""))
        .toList();
  }

  private List<SheetRow> rows(List<Field<?>> fields, Set<Field<?>> compared, Effective effective) {
    return fields.stream()
        .filter(compared::contains)
        .map(field -> new SheetRow(words.label(field), value(field, effective), words.hint(field)))
        .filter(row -> !row.value().isEmpty())
        .toList();
  }

  private String value(Field<?> field, Effective effective) {
    return catalogue
        .placeholders()
        .find(field.id())
        .map(placeholder -> placeholder.value().apply(effective.answers()))
        .orElse("");
  }
}
