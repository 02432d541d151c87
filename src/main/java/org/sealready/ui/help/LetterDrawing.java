package org.sealready.ui.help;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.Catalogue;
import org.sealready.service.Sample;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Pixels;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Filer;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * The lower part of a letter as it is printed today, with invented names: where the hand signs and
 * where the seal goes, in its true proportion.
 */
final class LetterDrawing extends StackPane {

  /** A company's seal, in millimetres across. */
  private static final double SEAL = 40;

  private static final double WIDTH = 292;

  /** What is seen of the page across, in points: its margins say nothing. */
  private static final double LEFT = PlacedPage.mm(20);

  private static final double ACROSS = PlacedPage.WIDTH - 2 * PlacedPage.mm(18);
  private static final double SCALE = WIDTH / ACROSS;
  private static final double SHARP = 2;

  /** What is seen of the page, from its lower edge: the signature, the name and the date. */
  private static final double SEEN = 0.36;

  private static final double HEIGHT = PlacedPage.HEIGHT * SEEN * SCALE;

  private final Words words;

  LetterDrawing(Catalogue catalogue, Words words, Tasks drawing) {
    this.words = words;
    getStyleClass().addAll("help-drawing", "help-letter");
    setMinHeight(HEIGHT + 24);
    Filer reader = words.filer();
    drawing.run(() -> draw(catalogue, reader), found -> found.ifPresent(this::show), Tasks::fault);
  }

  private static Optional<WordingPreview> draw(Catalogue catalogue, Filer reader) throws Exception {
    String wanted = reader.kinds().contains("institution") ? "institution" : "both";
    Optional<Sample> sample =
        catalogue.samples().stream().filter(each -> each.resource().contains(wanted)).findFirst();
    Optional<Letter> letter =
        catalogue.letters().stream()
            .filter(each -> each.id().startsWith("mini-program-contact-authorization"))
            .findFirst();
    if (sample.isEmpty() || letter.isEmpty()) {
      return Optional.empty();
    }
    Effective answers =
        catalogue
            .form()
            .effective(
                signedBy(reader, new FilingFiles(catalogue.form()).read(sample.get()), catalogue));
    LetterOutput output = new LetterOutput(catalogue, new Letters(catalogue, LocalDate.EPOCH));
    return Optional.of(
        output.look(answers, letter.get(), (int) (PlacedPage.WIDTH * SCALE * SHARP)));
  }

  /** With the title that the reader's certificate gives to the person who signs. */
  @SuppressWarnings("unchecked") // a title is a text
  private static Answers signedBy(Filer reader, Answers sample, Catalogue catalogue) {
    Optional<String> title = Optional.ofNullable(reader.names().get("signatory")).map(Phrase::text);
    return catalogue
        .form()
        .field("entity.signatoryTitle")
        .flatMap(field -> title.map(known -> sample.with((Field<String>) field, known)))
        .orElse(sample);
  }

  private void show(WordingPreview look) {
    double top = PlacedPage.HEIGHT * (1 - SEEN);
    double pixels = SCALE * SHARP;
    ImageView picture = new ImageView(Pixels.image(look.image()));
    picture.setViewport(
        new Rectangle2D(LEFT * pixels, top * pixels, WIDTH * SHARP, HEIGHT * SHARP));
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    Pane page = new Pane(picture);
    page.getStyleClass().add("letter-page");
    page.setMinSize(WIDTH, HEIGHT);
    page.setMaxSize(WIDTH, HEIGHT);
    page.setAccessibleText(words.text("ui.help.letter"));
    look.page().sealRoom().ifPresent(room -> page.getChildren().add(seal(room, top)));
    getChildren().setAll(page);
  }

  private Node seal(Box room, double top) {
    double side = PlacedPage.mm(SEAL) * SCALE;
    Label star = Labels.line("★", "help-seal-star");
    Label said = Labels.line(words.text("ui.help.letter.seal"), "help-seal-size");
    StackPane seal = new StackPane(star, said);
    seal.getStyleClass().add("help-seal");
    seal.setMinSize(side, side);
    seal.setMaxSize(side, side);
    seal.relocate(
        (room.x() + room.width() / 2 - LEFT) * SCALE - side / 2,
        (room.y() + room.height() / 2 - top) * SCALE - side / 2);
    return seal;
  }
}
