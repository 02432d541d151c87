package org.sealready.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.sealready.Main;
import org.sealready.form.Field;
import org.sealready.form.StartingPoint;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.common.Fx;
import org.sealready.ui.dialog.FixedChooser;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.ui.print.FakePrinters;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.typing.FakeAlarm;
import org.sealready.ui.window.Work;
import org.sealready.ui.wizard.Step;
import org.sealready.vault.crypto.Cost;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The whole program in the test window, on a data folder of its own. */
public final class TestWindow {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Catalogue CATALOGUE = Main.catalogue();

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int MOST_STEPS = 90;

  /** How often the end of one piece of work may begin another, when a test is over. */
  private static final int ROUNDS = 3;

  /** The windows of the running test. */
  private static final List<TestWindow> OPEN = new ArrayList<>();

  /** Trying a passphrase costs nothing here. */
  public static final Cost CHEAP = new Cost(8, 1, 1);

  public final DataFolderSession cabinet;
  public final AppModel model;
  public final List<Path> opened = new ArrayList<>();

  /** How long nobody types. */
  private final FakeAlarm alarm = new FakeAlarm();

  public final FixedChooser chooser = new FixedChooser();

  private final Work work;
  private AppView view;

  /** On a computer without a printer. */
  public TestWindow(Path data) {
    this(data, 960, 900);
  }

  /** In a window of this size: from 1240 on the letter stands beside the form. */
  public TestWindow(Path data, double width, double height) {
    this(CATALOGUE, data, new FakePrinters().room(), width, height);
  }

  public TestWindow(Path data, PrintRoom printing) {
    this(CATALOGUE, data, printing, 960, 900);
  }

  /** With other things to ask and to print, and the letter beside the form. */
  public TestWindow(Path data, Catalogue catalogue) {
    this(catalogue, data, new FakePrinters().room(), 1440, 900);
  }

  public TestWindow(Path data, PrintRoom printing, double width, double height) {
    this(CATALOGUE, data, printing, width, height);
  }

  private TestWindow(
      Catalogue catalogue, Path data, PrintRoom printing, double width, double height) {
    Clock clock = Clock.fixed(TODAY.atStartOfDay(SHANGHAI).plusHours(9).toInstant(), SHANGHAI);
    cabinet = new DataFolderSession(catalogue, data, clock, CHEAP);
    Words words = Words.in(Language.CHINESE);
    Opening opening = new Opening(catalogue, cabinet, clock, words, Optional.empty(), () -> {});
    work = Work.inBackground(printing).with(alarm);
    model = new AppModel(opening, work);
    OPEN.add(this);
    Fx.show(
        () -> {
          view = new AppView(model, chooser, opened::add);
          return view.root();
        },
        width,
        height);
    Fx.run(model::onStart);
    Fx.run(view::requestInitialFocus);
    Fx.pulses(2);
  }

  public AppView view() {
    return view;
  }

  /** Begins a filing, without a passphrase. */
  public void begin(StartingPoint point) {
    Fx.run(() -> view.navigation().begin(point));
    workWithoutPassphrase();
  }

  /** Opens the kept filing with this id as soon as it is listed. */
  public void open(String id) {
    Fx.until("the filing is listed", () -> model.start().find(id).isPresent());
    Fx.run(() -> view.navigation().open(id));
    untilOpen();
  }

  /** Opens the file of a sample as one from outside, and works without a passphrase. */
  public void openFile(String sample) {
    Path file = Path.of("assets", "samples", sample + ".json");
    Fx.run(() -> view.navigation().openFile(file));
    workWithoutPassphrase();
    untilOpen();
  }

  /** Opens the only filing that is kept, as soon as it is listed. */
  public void openOnly() {
    Fx.until("a filing is listed", () -> model.start().filings().get().size() == 1);
    open(model.start().filings().get().getFirst().id());
  }

  private void untilOpen() {
    Fx.until("the filing is open", () -> model.open().isPresent());
    Fx.pulses(2);
  }

  /** The filing that is open. */
  public OpenFiling filing() {
    return model.open().orElseThrow();
  }

  /** Goes to this step of the open filing. */
  public void go(Step step) {
    Fx.run(() -> filing().wizard().onStep(step));
    Fx.pulses(3);
  }

  /** Goes to the field with this id of the open filing. */
  public void goTo(String id) {
    Fx.run(() -> filing().wizard().onField(field(id)));
    Fx.pulses(3);
  }

  /** As if something unforeseen had happened. */
  public void fault() {
    view.onFault(new IllegalStateException("a fault"));
  }

  /** Answers the question that is asked before the first filing. */
  public void workWithoutPassphrase() {
    untilItSays("要不要给备案加一个口令");
    click("先不设");
  }

  /** Lets so much time pass without a hand on the keys. */
  public void rest(Duration time) {
    Fx.run(() -> alarm.pass(time));
  }

  /** Saves what is open and ends, as far as the data folder is concerned. */
  public void close() {
    AtomicBoolean safe = new AtomicBoolean();
    Fx.run(() -> view.finish(() -> safe.set(true)));
    Fx.until("everything is saved", safe::get);
    try {
      cabinet.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Waits for the work that the windows of this test have begun: a save that still writes would
   * keep the test's folder from being removed.
   */
  static void finishWork() {
    List<TestWindow> ended = List.copyOf(OPEN);
    OPEN.clear();
    ended.forEach(TestWindow::finishOwnWork);
  }

  private void finishOwnWork() {
    for (int round = 0; round < ROUNDS; round++) {
      Stream.of(work.saving(), work.writing(), work.reading()).forEach(TestWindow::finish);
    }
  }

  private static void finish(Tasks tasks) {
    AtomicBoolean idle = new AtomicBoolean();
    tasks.run(() -> true, idle::set, Tasks::fault);
    Fx.until("the work of this window is done", idle::get);
  }

  /** What the next question for a file or folder is answered with. */
  public void answer(Path path) {
    chooser.answer(path);
  }

  public static Field<?> field(String id) {
    return CATALOGUE.form().field(id).orElseThrow();
  }

  /** The field of text with this id. */
  @SuppressWarnings("unchecked") // only called for fields that take text
  public static Field<String> textField(String id) {
    return (Field<String>) field(id);
  }

  /** Goes to this field of text of the open filing and answers it anew. */
  public void change(String id, String text) {
    goTo(id);
    Fx.run(() -> ((TextInputControl) Fx.focused()).selectAll());
    Fx.compose("", text);
    Fx.press(KeyCode.ENTER);
  }

  /** Walks with Tab to the field with this id. */
  public void walkTo(String id) {
    walk("field " + id, () -> focusedField().equals(id));
  }

  /** Walks with Tab to the control with this text. */
  public void walkToText(String text) {
    walk("control " + text, () -> focusedText().contains(text));
  }

  /** Presses the button with this text as a mouse would. */
  public void click(String text) {
    Fx.run(
        () ->
            Stream.of(".button", ".hyperlink", ".check-box")
                .flatMap(kind -> view.root().lookupAll(kind).stream())
                .filter(node -> isShown(node) && !node.isDisabled())
                // A badge may look like a button.
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
    Fx.pulses(2);
  }

  /** Chooses this from the menu of the kept filing with this text on its card. */
  public void menu(String title, String item) {
    Fx.run(
        () ->
            cards()
                .filter(card -> speaks(card, title))
                .findFirst()
                .map(card -> (MenuButton) card.lookup(".more"))
                .orElseThrow(() -> new AssertionError("no filing " + title))
                .getItems()
                .stream()
                .filter(each -> each.getText().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing called " + item))
                .fire());
    Fx.pulses(2);
  }

  private Stream<Node> cards() {
    return view.root().lookupAll(".filing-card").stream();
  }

  private static boolean speaks(Node card, String text) {
    return card.lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
  }

  /** Walks with Tab to a control of this kind, by its style class. */
  public void walkToKind(String styleClass) {
    walk(styleClass, () -> isOfKind(styleClass));
  }

  private static boolean isOfKind(String styleClass) {
    for (Node at = Fx.focused(); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  private void walk(String what, java.util.function.BooleanSupplier there) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (Fx.get(there::getAsBoolean)) {
        return;
      }
      onward();
    }
    throw new AssertionError("Tab does not lead to " + what + "; the window says " + texts());
  }

  /** Within a group arrows lead on; from its end, and everywhere else, Tab does. */
  private static void onward() {
    Node before = Fx.get(Fx::focused);
    if (Fx.get(() -> isOfKind("arrow-group"))) {
      Fx.press(KeyCode.RIGHT);
    }
    if (Fx.get(Fx::focused) == before) {
      Fx.press(KeyCode.TAB);
    }
  }

  /** The id of the field that has the focus. */
  public String focusedFieldNow() {
    return Fx.get(this::focusedField);
  }

  private String focusedField() {
    for (Node at = Fx.focused(); at != null; at = at.getParent()) {
      if (at instanceof FieldRow<?> row) {
        return row.field().id();
      }
    }
    return "";
  }

  private String focusedText() {
    Node focused = Fx.focused();
    String spoken = focused == null ? "" : String.valueOf(focused.getAccessibleText());
    return focused instanceof Labeled labeled ? labeled.getText() + " " + spoken : spoken;
  }

  /** Every text that is in the window now. */
  public List<String> texts() {
    return Fx.get(
        () ->
            view.root().lookupAll(".label").stream()
                .filter(node -> node instanceof Label && isShown(node))
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public boolean says(String text) {
    return texts().stream().anyMatch(shown -> shown.contains(text));
  }

  /** Waits until this stands in the window. */
  public void untilItSays(String text) {
    Fx.until(
        "the window says " + text,
        () ->
            view.root().lookupAll(".label").stream()
                .anyMatch(
                    node ->
                        node instanceof Label label
                            && isShown(node)
                            && label.getText().contains(text)));
  }
}
