package org.sealready.ui.copysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheet;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.PlatformExport;
import org.sealready.service.letter.Letters;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.MovingTime;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.ui.common.TestClipboard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.NotedText;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.typing.Typing;
import org.sealready.ui.window.Idle;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** From the copy sheet alone the platform's form is filled without a difference. */
class CopySheetScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Letters LETTERS = new Letters(TestWindow.CATALOGUE, TODAY);

  @TempDir Path folder;

  static List<String> goodSamples() {
    return Ours.goodSamples();
  }

  private static CopyModel model(Answers answers, FollowedText keeper) {
    FormModel form = new FormModel(TestWindow.CATALOGUE.form(), TODAY, answers, Typing.unkept());
    CopyModel model = new CopyModel(form, new CopySheet(TestWindow.CATALOGUE, LETTERS), keeper);
    model.refresh();
    return model;
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void theFormIsFilledFromTheSheetOfEverySample(String name) throws Exception {
    Judged judged = LETTERS.judged(Ours.answers(name));
    PlatformForm platform =
        new PlatformForm(TestWindow.CATALOGUE.form(), judged.effective().answers());
    CopyModel model = model(Ours.answers(name), new NotedText());
    int rows = model.items().get().size();
    for (int keys = 0; keys < rows; keys++) {
      CopyItem item = model.take().orElseThrow();
      if (!item.row().isPaper()) {
        platform.type(item.row().path(), item.row().value());
      }
    }
    assertTrue(model.isFinished());
    byte[] body = new PlatformExport(TestWindow.CATALOGUE, LETTERS).of(judged).json();
    assertEquals(PlatformForm.of(body, TestWindow.CATALOGUE.form()), platform.typed());
  }

  private TestWindow open(String id) {
    return open(id, 800);
  }

  private TestWindow open(String id, double height) {
    TestWindow window = new TestWindow(folder.resolve("data"), 1280, height);
    window.open(id);
    window.go(new Step.CopySheet());
    return window;
  }

  private static CopyModel sheet(TestWindow window) {
    return window.model.open().orElseThrow().followed().copying();
  }

  @Test
  void oneKeyCopiesAndGoesOnAndWhatWasCopiedIsKept() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    Fx.press(KeyCode.ENTER);
    assertEquals("企业", TestClipboard.held());
    Fx.press(KeyCode.ENTER);
    assertEquals("成都石桥渡文化用品有限责任公司", TestClipboard.held());
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("已抄 3 项"));
    Fx.press(KeyCode.SPACE);
    assertTrue(window.says("已抄 2 项"));
    assertEquals(2, sheet(window).current().get());
    window.close();

    TestWindow again = open(id);
    assertTrue(again.says("已抄 2 项"));
    assertEquals(2, sheet(again).current().get());
    again.close();
  }

  @Test
  void itOpensAtItsTitleAndThenFollowsTheRowInHand() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    ScrollPane page = Fx.get(() -> (ScrollPane) window.view().root().lookup(".copy-view .page"));
    assertEquals(0, page.getVvalue());
    for (int keys = 0; keys < 20; keys++) {
      Fx.press(KeyCode.DOWN);
    }
    Fx.pulses(2);
    assertTrue(page.getVvalue() > 0);
    window.close();
  }

  @Test
  void aLowWindowKeepsItsBarsAndThePaneBesideScrolls() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id, 640);
    Fx.run(
        () -> {
          Node root = window.view().root();
          assertEquals(0, top(root.lookup(".top-bar")));
          Node bottom = root.lookup(".bottom-bar");
          assertEquals(640, top(bottom) + bottom.getLayoutBounds().getHeight(), 0.5);
          ScrollPane beside = (ScrollPane) root.lookup(".copy-beside");
          assertTrue(
              beside.getContent().getLayoutBounds().getHeight()
                  > beside.getViewportBounds().getHeight());
        });
    window.close();
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  @Test
  void numbersAreMaskedUntilTheyAreInHandOrAskedFor() {
    String id = Kept.sample(folder.resolve("data"), "company-both-letters").id();
    TestWindow window = open(id);
    assertFalse(window.says("511102196902083228"));
    Fx.press(KeyCode.S);
    assertTrue(window.says("511102196902083228"));
    Fx.press(KeyCode.S);
    assertFalse(window.says("511102196902083228"));
    window.close();
  }

  @Test
  void aChangedAnswerTakesItsTickAwayAndSaysSo() {
    NotedText memory = new NotedText();
    CopyModel model = model(Ours.answers("company-both-letters"), memory);
    while (!model.isFinished()) {
      model.take();
    }
    CopyModel later =
        model(
            Ours.answers("company-both-letters")
                .with(TestWindow.textField("miniProgram.name"), "石桥渡皮具"),
            memory);
    List<CopyItem> open = later.items().get().stream().filter(item -> !item.isDone()).toList();
    assertEquals(
        List.of("miniProgram.name CHANGED"),
        open.stream().map(item -> item.row().field() + " " + item.state()).toList());
    assertEquals("miniProgram.name", later.inHand().orElseThrow().row().field());
  }

  @Test
  void thereIsARowInHandWheneverTheRowsAreTold() {
    CopyModel model = model(Ours.answers("company-both-letters"), new NotedText());
    int before = model.items().get().size();
    model.go(before);
    List<Boolean> told = new ArrayList<>();
    model.items().subscribe(items -> told.add(model.current().get() < items.size()));
    model.form().restore(Answers.empty());
    model.refresh();
    assertTrue(model.items().get().size() < before);
    assertEquals(List.of(true, true), told);
  }

  @Test
  void theFileHoldsWhatStoodThereWhenItWasAskedFor() throws Exception {
    TestWindow window = new TestWindow(folder.resolve("data"));
    Path file = folder.resolve("sheet.pdf");
    window.answer(file);
    CopyModel model = model(Ours.answers("company-both-letters"), new NotedText());
    CopySheetOutput output = new CopySheetOutput(TestWindow.CATALOGUE, Words.in(Language.CHINESE));
    List<Runnable> background = new ArrayList<>();
    SheetPaper paper =
        new SheetPaper(
            model.notice(),
            CopyContent.of(model, output),
            new SheetPrinting(new FakePrinters().room(), new Dialogs()),
            new Dialogs(),
            window.chooser,
            new Tasks(background::add, Runnable::run),
            () -> "sheet",
            Words.in(Language.CHINESE));
    Answers asked = model.form().effective().get().answers();
    List<CopyRow> rows = model.items().get().stream().map(CopyItem::row).toList();
    byte[] expected = output.pdf(asked, rows);
    Fx.run(paper::save);
    model.form().restore(Answers.empty());
    model.refresh();
    background.getFirst().run();
    assertEquals(text(expected), text(Files.readAllBytes(file)));
    window.close();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Stage slim() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof Stage stage && stage.isAlwaysOnTop())
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSlimWindowLetsItsRowsGoWhenItIsClosed() {
    TestWindow window = open(Kept.sample(folder.resolve("data"), "company-both-letters").id());
    Fx.press(KeyCode.W);
    Stage slim = Fx.get(CopySheetScreenTest::slim);
    Node rows = Fx.get(() -> slim.getScene().getRoot().lookup(".slim"));
    Fx.run(slim::hide);
    assertNull(Fx.get(rows::getScene));
    Fx.run(() -> window.model.open().orElseThrow().wizard().onStep(new Step.CopySheet()));
    Fx.press(KeyCode.W);
    assertNotNull(Fx.get(() -> slim().getScene().getRoot().lookup(".slim")), "opened anew");
    Fx.run(() -> slim().hide());
    window.close();
  }

  @Test
  void whoeverWorksInTheSlimWindowIsNotIdle() {
    TestWindow window = open(Kept.sample(folder.resolve("data"), "company-both-letters").id());
    Fx.press(KeyCode.W);
    MovingTime time = new MovingTime();
    AtomicInteger told = new AtomicInteger();
    Duration after = Duration.ofMinutes(10);
    Idle idle =
        Fx.get(() -> new Idle(time, after, told::incrementAndGet).over(Fx.root().getScene()));
    time.pass(after.minusSeconds(1));
    Fx.run(() -> Event.fireEvent(slim().getScene().getRoot().lookup(".slim"), down()));
    time.pass(after.minusSeconds(1));
    Fx.run(idle::look);
    assertEquals(0, told.get());
    assertEquals(1, sheet(window).current().get());
    time.pass(Duration.ofSeconds(1));
    Fx.run(idle::look);
    assertEquals(1, told.get());
    Fx.run(() -> slim().hide());
    window.close();
  }

  /** The help stands at the edge that the slim window lies over. */
  @Test
  void f1InTheSlimWindowGoesBackAndOpensTheHelp() {
    TestWindow window = open(Kept.sample(folder.resolve("data"), "company-both-letters").id());
    Fx.press(KeyCode.W);
    Stage slim = Fx.get(CopySheetScreenTest::slim);
    Fx.run(() -> Event.fireEvent(slim.getScene().getRoot().lookup(".slim"), pressed(KeyCode.F1)));
    Fx.until("the help is open", () -> window.view().root().lookup(".help-pane") != null);
    assertFalse(slim.isShowing());
    assertTrue(
        Fx.get(
            () ->
                window.view().root().lookupAll(".help-title").stream()
                    .anyMatch(title -> "抄到平台：誊抄表".equals(title.getParent().getAccessibleText()))));
    window.close();
  }

  private static KeyEvent down() {
    return pressed(KeyCode.DOWN);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @Test
  void aValueWithAProblemIsNotCopied() {
    CopyModel model =
        model(
            Ours.answers("company-both-letters")
                .with(TestWindow.textField("entityContact.mobile"), "123"),
            new NotedText());
    model.go(
        model.items().get().stream()
            .map(item -> item.row().field())
            .toList()
            .indexOf("entityContact.mobile"));
    assertTrue(model.take().isEmpty());
    assertEquals(0, model.done());
  }
}
