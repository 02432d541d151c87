package org.sealready.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpTarget;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.ask.HelpEvent;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.CaretPlace;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.help.Drawings;
import org.sealready.ui.help.HelpPane;
import org.sealready.ui.help.HelpPlace;
import org.sealready.ui.help.HelpPrinting;
import org.sealready.ui.start.StartActions;
import org.sealready.words.Words;

/**
 * The help of the window: F1 opens it beside the work at what has the focus, F6 goes over and back,
 * Esc closes it and gives the focus back.
 */
final class HelpNavigation implements HelpPane.Ways {

  private final AppModel model;
  private final Dialogs dialogs;
  private final HelpPlaces places;
  private final HelpPrinting printing;
  private Optional<HelpPane> pane = Optional.empty();
  private Optional<CaretPlace> work = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  HelpNavigation(
      AppModel model, Dialogs dialogs, Screens screens, StartActions start, HelpPrinting printing) {
    this.model = model;
    this.dialogs = dialogs;
    places = new HelpPlaces(model, dialogs, screens, start);
    this.printing = printing;
    dialogs.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    dialogs.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnused);
    dialogs.addEventHandler(HelpEvent.ASKED, this::onAsked);
    model.screen().subscribe(this::follow);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      event.consume();
      if (dialogs.isCovered()) {
        dialogs.uncover();
      }
      open(HelpTopic.around(focused().orElse(dialogs)));
    } else if (event.getCode() == KeyCode.F6 && pane.isPresent()) {
      event.consume();
      cross();
    }
  }

  /** Esc that nothing else has a use for closes the help from the work as well. */
  private void onUnused(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && pane.isPresent()) {
      event.consume();
      close();
    }
  }

  private void onAsked(HelpEvent event) {
    event.consume();
    open(event.topics());
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(dialogs.getScene().getFocusOwner());
  }

  private boolean isInHelp() {
    return focused().map(HelpTopic::around).orElse(List.of()).contains(HelpPane.TOPIC);
  }

  private void open(List<String> topics) {
    List<String> all = Stream.concat(topics.stream(), whereabouts()).toList();
    open(book -> new HelpPlace.Page(book.pageFor(all)));
  }

  private void open(Function<HelpBook, HelpPlace> place) {
    rememberWork();
    Words words = words();
    model.help().with(words, book -> show(book, words, place.apply(book)));
  }

  /** The texts of the window as they are meant for whoever files in the filing that is open. */
  Words words() {
    Words words = model.words();
    return model.open().map(filing -> words.about(filing.worded(words).filer())).orElse(words);
  }

  /** The pages in these words, for the search of the window; read on any thread. */
  List<Findable> findables(Words words) {
    return model.help().book(words).pages().stream().map(this::findable).toList();
  }

  private Findable findable(HelpPage page) {
    HelpPlace place = new HelpPlace.Page(new HelpTarget.Page(page.id(), ""));
    return Findable.of(
            FoundGroup.HELP, "help:" + page.id(), page.title(), () -> open(book -> place))
        .called(page.headings());
  }

  /** Looks for what was typed in the search of the window; it may be a number, and is not shown. */
  Findable inHelp(String typed) {
    String label = model.words().text("ui.help.find");
    HelpPlace place = new HelpPlace.Found(typed);
    return Findable.of(FoundGroup.HELP, "help-search", label, () -> open(book -> place));
  }

  private void rememberWork() {
    if (!isInHelp()) {
      work = focused().map(CaretPlace::of);
    }
  }

  /** The step and the screen, for what says nothing of itself. */
  private Stream<String> whereabouts() {
    Stream<String> step =
        model.screen().get() instanceof Screen.Filing(OpenFiling filing)
            ? Stream.of("step:" + filing.wizard().current().id())
            : Stream.empty();
    return Stream.concat(step, Stream.of("screen:" + nameOf(model.screen().get())));
  }

  static String nameOf(Screen screen) {
    return switch (screen) {
      case Screen.Start start -> "start";
      case Screen.First first -> "first";
      case Screen.Farewell farewell -> "farewell";
      case Screen.About about -> "about";
      case Screen.Guide guide -> "guide";
      case Screen.Locked locked -> "locked";
      case Screen.Broken broken -> "broken";
      case Screen.Filing filing -> "filing";
      case Screen.Placing placing -> "placing";
      case Screen.Wordings wordings -> "wordings";
    };
  }

  private void show(HelpBook book, Words words, HelpPlace first) {
    if (pane.isPresent()) {
      model.help().go(first);
    } else {
      model.help().begin(first);
    }
    place(book, words).requestInitialFocus();
  }

  private HelpPane place(HelpBook book, Words words) {
    HelpPane shown = pane.filter(open -> open.book() == book).orElseGet(() -> made(book, words));
    pane = Optional.of(shown);
    dialogs.beside(shown);
    return shown;
  }

  private HelpPane made(HelpBook book, Words words) {
    Drawings drawings = new Drawings(model.catalogue(), words, model.work().reading());
    return new HelpPane(model.help(), book, words, this, drawings);
  }

  /** The language or whoever files has changed: the same place in other words. */
  void translate() {
    if (pane.isPresent()) {
      Words words = words();
      model.help().with(words, book -> renew(book, words));
    }
  }

  /** Unless something else was answered while the pages were read: then they are read again. */
  private void renew(HelpBook book, Words words) {
    Words now = words();
    boolean isOutdated = words.language() != now.language() || !words.filer().equals(now.filer());
    if (!isOutdated && pane.filter(open -> open.book() != book).isPresent()) {
      boolean hadFocus = isInHelp();
      HelpPane other = place(book, words);
      if (hadFocus) {
        other.requestInitialFocus();
      }
    }
  }

  /** Another screen, perhaps of another filing: what is said follows its answers. */
  private void follow() {
    following.unsubscribe();
    following =
        model.open().map(filing -> filing.whenAnswered(this::translate)).orElse(Subscription.EMPTY);
    if (model.screen().get() instanceof Screen.Locked) {
      model.help().forgetSearches();
    }
    translate();
  }

  private void cross() {
    if (isInHelp()) {
      goBack();
    } else {
      rememberWork();
      pane.ifPresent(HelpPane::requestInitialFocus);
    }
  }

  @Override
  public void print(HelpPage page) {
    printing.print(page, model.words());
  }

  @Override
  public void close() {
    boolean hadFocus = isInHelp();
    pane = Optional.empty();
    dialogs.alone();
    if (hadFocus) {
      goBack();
    }
  }

  private void goBack() {
    work.filter(CaretPlace::isThere).ifPresentOrElse(CaretPlace::goBack, this::requestInitialFocus);
  }

  private void requestInitialFocus() {
    if (dialogs.screen() instanceof InitialFocus entered) {
      entered.requestInitialFocus();
    }
  }

  @Override
  public Optional<Runnable> to(HelpTarget target) {
    return places.to(target);
  }
}
