package org.sealready.ui.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.sealready.Main;
import org.sealready.PdfPages;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.pdf.PageImage;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.FixedChooser;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.window.Work;
import org.sealready.vault.crypto.Cost;
import org.sealready.words.Language;
import org.sealready.words.Words;

/**
 * Takes the README's pictures from the running program: {@code mvn -q test-compile
 * exec:exec@pictures}.
 */
public final class Pictures {

  private static final Path FOLDER = Path.of("assets/pictures");
  private static final Path SAMPLE = Path.of("assets/samples/company-other-contact.json");
  private static final Path SHEETS = Path.of("assets/samples/company-sheets.json");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int PAGES_BEFORE_THE_LAST = 3;
  private static final double LETTER_SCALE = 1.25;

  /** 1440 by 900 at a scale of 1.5. */
  private static final double WIDTH = 2160;

  private static final double HEIGHT = 1350;

  private Pictures() {}

  /** Writes the window light and dark, at a scale of 1.5, and two letters, then ends. */
  public static void main(String[] args) throws IOException, UnusableFile {
    Catalogue catalogue = Main.catalogue();
    write(letter(catalogue, SAMPLE, "mini-program-contact-authorization"), "letter.png");
    write(letter(catalogue, SHEETS, "finance-commitment"), "letter-subject.png");
    AppModel model = window(catalogue, Files.createTempDirectory("pictures"));
    Fx.run(() -> model.display().size().set(TextSize.P150));
    Fx.run(
        () ->
            model
                .operations()
                .openFile(
                    SAMPLE,
                    Words.in(Language.CHINESE),
                    Runnable::run,
                    (notes, open) -> open.run()));
    Fx.until("the filing is open", () -> model.screen().get() instanceof Screen.Filing);
    for (int i = 0; i < PAGES_BEFORE_THE_LAST; i++) {
      Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    }
    inBothThemes(model, "wizard");
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    Fx.chord(KeyCode.CONTROL, KeyCode.ENTER);
    inBothThemes(model, "letters");
    System.exit(0);
  }

  private static void inBothThemes(AppModel model, String name) {
    write(Theme.LIGHT, model, name + ".png");
    write(Theme.DARK, model, name + "-dark.png");
  }

  private static void write(Theme theme, AppModel model, String name) {
    Fx.run(() -> model.display().theme().set(theme));
    settle();
    write(snapshot(), name);
  }

  private static AppModel window(Catalogue catalogue, Path data) {
    Clock clock = Clock.fixed(DAY.atStartOfDay(SHANGHAI).plusHours(9).toInstant(), SHANGHAI);
    DataFolderSession cabinet = new DataFolderSession(catalogue, data, clock, Cost.USUAL);
    AppModel model =
        new AppModel(
            new Opening(
                catalogue, cabinet, clock, Words.in(Language.CHINESE), Optional.empty(), () -> {}),
            Work.inBackground(new FakePrinters().room()));
    Fx.show(() -> unseen(new AppView(model, new FixedChooser(), folder -> {}).root()));
    Fx.run(model::onStart);
    return model;
  }

  /** Larger than the headless screen, which draws no window that is higher than itself. */
  private static Group unseen(Parent root) {
    root.setManaged(false);
    root.resize(WIDTH, HEIGHT);
    return new Group(root);
  }

  /** The live letter is drawn in the background: the picture waits until it stands. */
  private static void settle() {
    Fx.until("the letter is drawn", () -> Fx.root().lookup(".letter-page") != null);
    Fx.pulses(30);
  }

  private static BufferedImage snapshot() {
    WritableImage image = Fx.get(() -> content().snapshot(null, null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    WritablePixelFormat<java.nio.IntBuffer> format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    return picture(width, height, pixels);
  }

  private static Node content() {
    return Fx.root().getChildrenUnmodifiable().getFirst();
  }

  private static BufferedImage letter(Catalogue catalogue, Path sample, String id)
      throws UnusableFile {
    Answers answers = new FilingFiles(catalogue.form()).read(sample);
    Letter letter = catalogue.letter(id).orElseThrow();
    try {
      byte[] pdf =
          new LetterOutput(catalogue, new Letters(catalogue, DAY))
              .pdf(catalogue.form().effective(answers), letter);
      PageImage page = PdfPages.render(pdf, 0, LETTER_SCALE);
      return picture(page.width(), page.height(), page.argb());
    } catch (org.sealready.pdf.line.LetterRefused refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static BufferedImage picture(int width, int height, int[] pixels) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  private static void write(BufferedImage picture, String name) {
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(picture, "png", FOLDER.resolve(name).toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
