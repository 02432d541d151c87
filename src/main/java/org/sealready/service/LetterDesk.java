package org.sealready.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholder;
import org.sealready.pdf.FormFile;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.LetterRefused;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.PlacedPage;
import org.sealready.pdf.Preview;
import org.sealready.pdf.SheetPdf;
import org.sealready.pdf.SheetRow;
import org.sealready.pdf.SheetSection;
import org.sealready.words.Words;

/** What is done with the letters of one filing in the window: look, save, print, compare. */
public final class LetterDesk {

  private final Catalogue catalogue;
  private final Letters letters;
  private final LetterFiles files;
  private final FormSights sights;

  public LetterDesk(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.letters = letters;
    this.files = new LetterFiles(catalogue, letters.forms());
    this.sights = new FormSights(letters.forms().forms());
  }

  /**
   * A letter as it would be printed now; what is not answered yet is room for handwriting.
   *
   * @param page where everything stands, in points from the upper left corner
   */
  public record Look(PageImage image, PlacedPage page) {}

  /**
   * How the letter looks with these answers.
   *
   * @param scale pixels per point
   * @throws LetterRefused if a character has no glyph or the text is too long
   */
  public Look look(Answers answers, Letter letter, double scale) throws LetterRefused {
    if (form(letter).isPresent()) {
      return look(answers, letter, 0, scale);
    }
    FilledLetter filled = letters.fill(answers, letter, false);
    PlacedPage page = LetterPdf.place(filled);
    return new Look(Preview.render(files.pdf(answers, filled), 0, scale), page);
  }

  /** How many pages the letter has: one, but for the forms of others. */
  public int pages(Letter letter) {
    return form(letter).map(used -> used.blank().pages().size()).orElse(1);
  }

  /**
   * How one of the pages looks with these answers.
   *
   * @param page counted from 0
   * @param scale pixels per point
   * @throws LetterRefused if a character has no glyph or the text is too long
   */
  public Look look(Answers answers, Letter letter, int page, double scale) throws LetterRefused {
    Optional<OfficialForm> form = form(letter).filter(used -> page < used.blank().pages().size());
    if (form.isEmpty()) {
      return look(answers, letter, scale);
    }
    PlacedPage texts =
        letters.forms().place(answers, form.get(), form.get().placement()).get(page);
    return sights.onSheet(form.get(), page, texts, scale);
  }

  private Optional<OfficialForm> form(Letter letter) {
    return letters.forms().forms().used(letter.id());
  }

  /** The fields whose answers stand at this placeholder, where they were given. */
  public Set<Field<?>> fieldsAt(String placeholder, Answers answers) {
    Form form = catalogue.form();
    Effective effective = form.effective(answers);
    return catalogue
        .placeholders()
        .find(placeholder)
        .map(Placeholder::reads)
        .orElse(List.of())
        .stream()
        .flatMap(field -> Stream.concat(Stream.of(field), form.origins(field, effective).stream()))
        .collect(Collectors.toSet());
  }

  /** Writes one letter into the folder. */
  public Path save(Answers answers, Letter letter, Path folder) throws LetterRefused, IOException {
    return files.save(answers, letters.fill(answers, letter, false), folder);
  }

  /** One letter as PDF. */
  public byte[] pdf(Answers answers, Letter letter) throws LetterRefused {
    return files.pdf(answers, letters.fill(answers, letter, false));
  }

  /** These letters in one file, one after the other. */
  public byte[] together(Answers answers, List<Letter> some) throws LetterRefused {
    if (some.stream().anyMatch(letter -> form(letter).isPresent())) {
      return withForms(answers, some);
    }
    return LetterPdf.together(
        some.stream().map(letter -> letters.fill(answers, letter, false)).toList());
  }

  private byte[] withForms(Answers answers, List<Letter> some) throws LetterRefused {
    List<byte[]> made = new ArrayList<>();
    for (Letter letter : some) {
      made.add(pdf(answers, letter));
    }
    try {
      return FormFile.together(
          made, some.stream().map(Letter::title).collect(Collectors.joining("、")));
    } catch (IOException impossible) {
      throw new UncheckedIOException("files of ours", impossible);
    }
  }

  /** The fields whose answers stand in these letters. */
  public Set<Field<?>> printed(Answers answers, List<Letter> some) {
    Effective effective = catalogue.form().effective(answers);
    return some.stream()
        .flatMap(letter -> letter.prints(catalogue.placeholders(), on(effective)).stream())
        .collect(Collectors.toSet());
  }

  /** Whether the letters of this filing are sealed. */
  public boolean isSealed(Answers answers) {
    return on(catalogue.form().effective(answers)).test(Letter.SEAL);
  }

  /**
   * Every value that these letters print, in the order of the form, to compare with licence and
   * cards.
   */
  public byte[] proofSheet(Answers answers, List<Letter> some, Words words) {
    Effective effective = catalogue.form().effective(answers);
    Set<Field<?>> printed = printed(answers, some);
    List<SheetSection> sections = new ArrayList<>();
    catalogue
        .form()
        .pages()
        .forEach(
            page ->
                page.sections()
                    .forEach(
                        section -> {
                          List<SheetRow> rows = rows(section.fields(), printed, effective, words);
                          if (!rows.isEmpty()) {
                            String title = words.title(page) + " · " + words.title(section);
                            sections.add(new SheetSection(title, rows));
                          }
                        }));
    return SheetPdf.write(words.text("proof.title"), words.text("proof.intro"), sections);
  }

  private List<SheetRow> rows(
      List<Field<?>> fields, Set<Field<?>> printed, Effective effective, Words words) {
    return fields.stream()
        .filter(printed::contains)
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

  private java.util.function.Predicate<String> on(Effective effective) {
    return name -> catalogue.switches().test(name, effective.answers());
  }

  /** The name of a file of several letters, or of the proof sheet. */
  public String fileName(Answers answers, String title) {
    return FileNames.part(answers.get(catalogue.title()).orElse(""), "未命名小程序")
        + "-"
        + title
        + ".pdf";
  }
}
