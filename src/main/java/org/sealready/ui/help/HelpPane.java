package org.sealready.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpHit;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.task.LatestTask;
import org.sealready.words.Words;

/** The help beside the work: search on top, then a page, the contents or what was found. */
public final class HelpPane extends VBox {

  /** What it is about: itself, and so its page of keys. */
  public static final String TOPIC = "help";

  private final HelpModel model;
  private final HelpBook book;
  private final Words words;
  private final Ways outside;
  private final Drawings drawings;
  private final HelpBar bar;
  private final HelpSheet sheet;
  private final LatestTask<List<HelpHit>> finding;
  private boolean opensFirst;

  /** What the help asks of the window. */
  public interface Ways {
    /** The way to this place of the program; empty where it is not there now. */
    Optional<Runnable> to(HelpTarget target);

    /** Prints a page of it. */
    void print(HelpPage page);

    /** Closes the help. */
    void close();
  }

  public HelpPane(HelpModel model, HelpBook book, Words words, Ways outside, Drawings drawings) {
    this.model = model;
    this.book = book;
    this.words = words;
    this.outside = outside;
    this.drawings = drawings;
    bar = new HelpBar(model, words, outside::close);
    sheet = new HelpSheet(book, words, model::go);
    finding = model.finding(this::onFound);
    getStyleClass().add("help-pane");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.text("ui.help.title"));
    HelpTopic.mark(this, TOPIC);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    NoticeBar notice = new NoticeBar(model.notice(), words, folder -> {});
    getChildren().addAll(bar, sheet, notice, foot());
    HelpKeys keys = new HelpKeys(new KeyActions());
    addEventFilter(KeyEvent.KEY_PRESSED, keys::onKey);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::onUnused);
    new WhileShown(this).follow(model.place(), this::show);
  }

  private Node foot() {
    HBox foot =
        new HBox(
            Labels.line(words.text("ui.help.foot"), "help-foot-text"),
            Labels.spring(),
            Labels.link(
                words.text("ui.help.keys"), () -> model.go(new HelpTarget.Page("keys", ""))));
    foot.getStyleClass().add("help-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  /** The book that it shows. */
  public HelpBook book() {
    return book;
  }

  /** Puts the focus where arrow keys scroll. */
  public void requestInitialFocus() {
    sheet.requestFocus();
  }

  private void show(HelpPlace place) {
    bar.show(place);
    opensFirst = false;
    boolean hadFocus = sheet.hasFocus();
    switch (place) {
      case HelpPlace.Contents contents -> sheet.showContents();
      case HelpPlace.Found(String text) -> finding.want(() -> book.find(text));
      case HelpPlace.Page(HelpTarget.Page target) ->
          sheet.showPage(target, this::way, drawings, outside::print);
    }
    sheet.setVvalue(0);
    if (hadFocus) {
      sheet.requestFocus();
    }
  }

  /** What was found, where it is still looked for. */
  private void onFound(List<HelpHit> hits) {
    if (model.place().get() instanceof HelpPlace.Found(String text)) {
      sheet.showFound(hits, text);
      if (opensFirst) {
        openFirst();
      }
    }
  }

  /** Enter may come before what was typed is found. */
  private void openFirst() {
    opensFirst = finding.isBusy();
    if (!opensFirst) {
      sheet.rows().stream().findFirst().ifPresent(sheet::follow);
    }
  }

  /** The page that is read. */
  private Optional<HelpPage> shown() {
    return model.place().get() instanceof HelpPlace.Page(HelpTarget.Page target)
        ? book.page(target.id())
        : Optional.empty();
  }

  private Optional<Runnable> way(HelpTarget target) {
    return target instanceof HelpTarget.Page page
        ? Optional.of(() -> model.go(page))
        : outside.to(target);
  }

  /** What the keys ask of the help. */
  private final class KeyActions implements HelpKeys.Actions {
    @Override
    public void back() {
      model.back();
    }

    @Override
    public void forward() {
      model.forward();
    }

    @Override
    public void find() {
      bar.search().requestFocus();
      bar.search().selectAll();
    }

    @Override
    public void print() {
      shown().ifPresent(outside::print);
    }

    @Override
    public boolean isSearch(EventTarget target) {
      return target == bar.search();
    }

    @Override
    public void enterFound() {
      sheet.rows().stream().findFirst().ifPresent(HelpRow::requestFocus);
    }

    @Override
    public void openFirst() {
      HelpPane.this.openFirst();
    }

    @Override
    public void copy() {
      sheet.copy();
    }

    @Override
    public void selectAll() {
      sheet.selectAll();
    }

    @Override
    public void close() {
      outside.close();
    }

    @Override
    public boolean move(int by) {
      int at = sheet.rows().indexOf(getScene().getFocusOwner());
      if (at >= 0 && at + by < 0) {
        bar.search().requestFocus();
      } else if (at >= 0) {
        sheet.focus(at + by);
      }
      return at >= 0;
    }
  }
}
