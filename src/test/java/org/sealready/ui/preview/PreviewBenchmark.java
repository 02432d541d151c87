package org.sealready.ui.preview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.ImageView;
import javafx.util.Subscription;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterSources;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.Refusals;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.common.Fx;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** How long the letter beside the form takes to show a committed answer, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"})
public class PreviewBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path SAMPLE = Path.of("assets/samples/company-both-letters.json");
  private static final int WIDTH = 620;

  private Field<String> name;
  private FormModel form;
  private LetterOutput desk;
  private ImageView picture;
  private Answers answers;
  private Catalogue catalogue;
  private int count;

  /** Opens the sample's letter as wide as it stands beside the form in a large window. */
  @Setup
  @SuppressWarnings("unchecked") // the name of an entity is text
  public void open() throws UnusableFile {
    catalogue = Main.catalogue();
    answers = new FilingFiles(catalogue.form()).read(SAMPLE);
    name = (Field<String>) catalogue.form().field("entity.name").orElseThrow();
    Letters letters = new Letters(catalogue, DAY);
    desk = new LetterOutput(catalogue, letters);
    Words words = Words.in(Language.CHINESE);
    form = new FormModel(catalogue.form(), DAY, answers);
    PreviewModel model =
        new PreviewModel(form, letters, desk, new LetterSources(catalogue), Tasks.inOrder());
    Fx.show(
        () -> new PreviewPane(model, new Refusals(catalogue, words), words, new NoNavigation()),
        WIDTH,
        900);
    picture = (ImageView) Fx.get(() -> Fx.root().lookup(".letter-page > .image-view"));
    Fx.until("the letter is drawn", () -> picture.getImage() != null);
  }

  private record NoNavigation() implements PreviewPane.Navigation {
    @Override
    public void fold() {}

    @Override
    public void whole() {}

    @Override
    public void go(Field<?> field) {}
  }

  /** From the committed answer to the picture in the window: checks, layout, drawing. */
  @Benchmark
  public void commitToPicture() throws InterruptedException {
    String text = "成都石桥渡文化用品有限公司" + (count++ % 2 == 0 ? "" : "分公司");
    CountDownLatch shown = new CountDownLatch(1);
    Subscription watch =
        Fx.get(
            () -> {
              Subscription each =
                  picture.imageProperty().subscribe((before, after) -> shown.countDown());
              form.of(name).commit(Optional.of(text));
              return each;
            });
    shown.await();
    watch.unsubscribe();
  }

  /** The same page laid out and drawn alone. */
  @Benchmark
  public WordingPreview drawing() throws org.sealready.pdf.line.LetterRefused {
    return desk.look(form.effective().get(), catalogue.letters().getFirst(), WIDTH);
  }
}
