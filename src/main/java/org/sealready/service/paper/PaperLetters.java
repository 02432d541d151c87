package org.sealready.service.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.letter.Element;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.letter.Need;
import org.sealready.letter.Piece;
import org.sealready.letter.Template;
import org.sealready.paper.Placement;
import org.sealready.pdf.PaperPdf;
import org.sealready.pdf.font.BundledFonts;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;

/**
 * Makes letters from imported official forms, which take precedence over the template wording. A
 * letter retains its id, its need and its position; its content is the placement on the form.
 */
public final class PaperLetters {

  private static final Phrase OWN = Phrase.of("form.own.reason", "您导入的表格，每件备案都填一份。");

  private final Catalogue catalogue;
  private final OfficialPapers forms;
  private final UnaryOperator<Letter> worded;

  /**
   * @param worded gives a letter without a form the wording that it has at this moment
   */
  public PaperLetters(Catalogue catalogue, OfficialPapers forms, UnaryOperator<Letter> worded) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.worded = worded;
  }

  /** For the letters of this catalogue. */
  public PaperLetters(Catalogue catalogue, OfficialPapers forms) {
    this(catalogue, forms, UnaryOperator.identity());
  }

  /** The forms. */
  public OfficialPapers forms() {
    return forms;
  }

  /** All letters as they are made now: the catalogue's, then the separate forms. */
  public List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    for (Letter letter : catalogue.letters()) {
      Optional<OfficialPaper> form = forms.used(letter.id());
      letters.add(
          form.map(used -> letter.worded(wording(used.placement())))
              .orElseGet(() -> worded.apply(letter)));
    }
    forms.all().stream()
        .filter(form -> form.isOwn() && form.used())
        .forEach(form -> letters.add(own(form)));
    return letters;
  }

  private static Letter own(OfficialPaper form) {
    Need need = Need.of(Level.ADVISED, OWN.key(), OWN.text());
    return new Letter(
        form.id(),
        form.title(),
        List.of(),
        effective -> Optional.of(need),
        wording(form.placement()));
  }

  /** A template with the placed values, so that their errors block the letter as usual. */
  private static Template wording(Placement placement) {
    List<Piece> pieces = placement.sources().stream().<Piece>map(Piece.Hole::new).toList();
    return new Template(List.of(new Element.Text(1, Element.Kind.LINE, pieces)));
  }

  /**
   * The letter as PDF where it is made from a form.
   *
   * @param mark what the file's metadata name it by
   * @throws LetterRefused if a character has no glyph, or a text does not fit into its place
   */
  public Optional<byte[]> pdf(Effective effective, FilledLetter letter, String mark)
      throws LetterRefused {
    requirePaper(letter.id());
    Optional<OfficialPaper> form = forms.used(letter.id());
    if (form.isEmpty()) {
      return Optional.empty();
    }
    BundledFonts.install();
    PaperPdf.Heading heading = new PaperPdf.Heading(letter.title(), mark, letter.draft());
    List<PlacedPage> pages = place(effective, form.get(), form.get().placement());
    try {
      return Optional.of(PaperPdf.write(forms.pdf(form.get()), pages, heading));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a paper that was taken in", impossible);
    }
  }

  /**
   * Refuses to fall back to the template wording where an official form is wanted and cannot be
   * read.
   *
   * @throws LetterRefused if the letter's form is broken, or the forms cannot be listed
   */
  public void requirePaper(String id) throws LetterRefused {
    if (forms.isUnlisted()) {
      throw LetterRefused.paperLost(LetterRefused.Lost.FOLDER);
    }
    if (forms.broken().contains(id)) {
      throw LetterRefused.paperLost(LetterRefused.Lost.FORM);
    }
  }

  /**
   * The positioned texts on the form's pages, with this placement.
   *
   * @throws LetterRefused if a character has no glyph, or a text does not fit into its place
   */
  public List<PlacedPage> place(Effective effective, OfficialPaper form, Placement placement)
      throws LetterRefused {
    return PaperPdf.place(
        form.blank().pages().size(), filling(effective).texts(form.blank(), placement));
  }

  /** How placements are filled with these answers. */
  public PaperFilling filling(Effective effective) {
    return new PaperFilling(values(effective.answers()));
  }

  private Function<String, String> values(Answers effective) {
    return name ->
        catalogue
            .placeholders()
            .find(name)
            .map(placeholder -> placeholder.value().apply(effective).strip())
            .orElse("");
  }
}
