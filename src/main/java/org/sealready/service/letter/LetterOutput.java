package org.sealready.service.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Mask;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.PagePicture;
import org.sealready.pdf.PaperFile;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.FileNames;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.PaperRenderer;
import org.sealready.service.paper.WordingPreview;
import org.sealready.words.Words;

/** The actions on the letters of one filing in the window: view, save, print, compare. */
public final class LetterOutput {

  private final Catalogue catalogue;
  private final Letters letters;
  private final LetterFiles files;
  private final PaperRenderer sights;

  public LetterOutput(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.letters = letters;
    this.files = new LetterFiles(catalogue, letters.forms(), LetterFiles.Naming.PLAIN);
    this.sights = new PaperRenderer(letters.forms().forms());
  }

  /** Why this letter cannot be made with these answers; empty if it can. */
  public Optional<LetterRefused> refusal(Effective effective, Letter letter) {
    try {
      letters.forms().requirePaper(letter.id());
      Optional<OfficialPaper> form = form(letter);
      if (form.isPresent()) {
        letters.forms().place(effective, form.get(), form.get().placement());
      } else {
        LetterPdf.place(letters.fill(effective, letter, false));
      }
      return Optional.empty();
    } catch (LetterRefused why) {
      return Optional.of(why);
    }
  }

  /** These answers without numbers that a screen must not show. */
  public Effective shown(Effective effective) {
    return Mask.shown(catalogue.form(), effective);
  }

  /**
   * How the letter looks with these answers.
   *
   * @param width of the picture in pixels
   * @throws LetterRefused if a character has no glyph or the text is too long
   */
  public WordingPreview look(Effective effective, Letter letter, int width) throws LetterRefused {
    return look(effective, letter, 0, width);
  }

  /** How many pages the letter has: one, except for official forms. */
  public int pages(Letter letter) {
    return form(letter).map(used -> used.blank().pages().size()).orElse(1);
  }

  /** The page to look at first, counted from 0. */
  public int firstPage(Letter letter) {
    return form(letter).map(OfficialPaper::firstPage).orElse(0);
  }

  /**
   * How one of the pages looks with these answers.
   *
   * @param page counted from 0
   * @param width as above
   * @throws LetterRefused as above
   */
  public WordingPreview look(Effective effective, Letter letter, int page, int width)
      throws LetterRefused {
    letters.forms().requirePaper(letter.id());
    Optional<OfficialPaper> form = form(letter).filter(used -> page < used.blank().pages().size());
    return form.isPresent()
        ? look(effective, form.get(), page, width)
        : ours(effective, letter, width);
  }

  private WordingPreview look(Effective effective, OfficialPaper form, int page, int width)
      throws LetterRefused {
    PlacedPage texts = letters.forms().place(effective, form, form.placement()).get(page);
    return sights.onSheet(form, page, texts, width / PlacedPage.WIDTH);
  }

  private WordingPreview ours(Effective effective, Letter letter, int width) throws LetterRefused {
    PlacedPage page = LetterPdf.place(letters.fill(effective, letter, false));
    return new WordingPreview(PagePicture.draw(page, width), page);
  }

  private Optional<OfficialPaper> form(Letter letter) {
    return letters.forms().forms().used(letter.id());
  }

  /** What the letter says with these answers. */
  public LetterVersion version(Effective effective, Letter letter) {
    return letters.versions().of(effective, letter);
  }

  /** How the last print of the letter stands; empty where there was none. */
  public Optional<PrintState> print(Effective effective, Letter letter) {
    return letters.versions().state(effective, letter);
  }

  /** How prints are told in the language of the window. */
  public PrintTexts printTexts(Words words) {
    return new PrintTexts(catalogue, words);
  }

  /** Writes one letter into the folder. */
  public Path save(Effective effective, Letter letter, Path folder)
      throws LetterRefused, IOException {
    return files.save(effective, letters.fill(effective, letter, false), folder);
  }

  /** One letter as PDF. */
  public byte[] pdf(Effective effective, Letter letter) throws LetterRefused {
    return files.pdf(effective, letters.fill(effective, letter, false));
  }

  /** These letters in one file, a page each. */
  public byte[] together(Effective effective, List<Letter> some) throws LetterRefused {
    if (some.stream().anyMatch(letter -> form(letter).isPresent())) {
      return withForms(effective, some);
    }
    for (Letter letter : some) {
      letters.forms().requirePaper(letter.id());
    }
    return LetterPdf.together(
        some.stream().map(letter -> letters.fill(effective, letter, false)).toList());
  }

  private byte[] withForms(Effective effective, List<Letter> some) throws LetterRefused {
    List<byte[]> made = new ArrayList<>();
    for (Letter letter : some) {
      made.add(pdf(effective, letter));
    }
    String title = some.stream().map(Letter::title).collect(Collectors.joining("、"));
    try {
      return PaperFile.together(made, title);
    } catch (IOException impossible) {
      throw new UncheckedIOException("files of ours", impossible);
    }
  }

  /** The test page, with the seal where it is in the first of these letters that has one. */
  public byte[] testPage(Effective effective, List<Letter> some, Words words) {
    return some.stream()
        .filter(letter -> form(letter).isEmpty())
        .flatMap(letter -> sealRoom(effective, letter).stream())
        .findFirst()
        .map(room -> TestPage.pdf(words, room))
        .orElseGet(() -> TestPage.pdf(words));
  }

  private Optional<Box> sealRoom(Effective effective, Letter letter) {
    try {
      return LetterPdf.place(letters.fill(effective, letter, false)).sealRoom();
    } catch (LetterRefused noLetter) {
      // A letter that cannot be filled has no room for a seal: it is refused by name elsewhere.
      return Optional.empty();
    }
  }

  /** The fields whose answers are printed in these letters. */
  public Set<Field<?>> printed(Effective effective, List<Letter> some) {
    return some.stream()
        .flatMap(
            letter -> letter.prints(catalogue.placeholders(), letters.switches(effective)).stream())
        .collect(Collectors.toSet());
  }

  /** The sheet to compare with licence and cards before sealing and submitting. */
  public byte[] proofSheet(Effective effective, List<Letter> some, Words words) {
    return new ProofSheet(catalogue, letters, words).pdf(effective, some, printed(effective, some));
  }

  /** The name of a file of this filing that is called so. */
  public String fileName(Answers answers, String title) {
    return FileNames.part(answers.get(catalogue.title()).orElse(""), "未命名小程序")
        + "-"
        + FileNames.part(title, "文书")
        + ".pdf";
  }
}
