package org.sealready.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpHit;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpTarget;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Reveal;
import org.sealready.words.Words;

/** What is read in the help, and scrolls: a page, the contents or what was found. */
final class HelpSheet extends ScrollPane {

  private final HelpBook book;
  private final Words words;
  private final Consumer<HelpTarget.Page> go;
  private Optional<Selecting> selecting = Optional.empty();

  HelpSheet(HelpBook book, Words words, Consumer<HelpTarget.Page> go) {
    this.book = book;
    this.words = words;
    this.go = go;
    getStyleClass().addAll("page", "help-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
  }

  void showContents() {
    selecting = Optional.empty();
    setContent(new ContentsBody(book, words, go));
  }

  void showFound(List<HelpHit> hits, String typed) {
    selecting = Optional.empty();
    setContent(new FoundBody(hits, typed, words, go));
  }

  /**
   * Shows a page, from the heading that is meant; the contents where the page is for others.
   *
   * @param print takes it to paper
   */
  void showPage(
      HelpTarget.Page target,
      Function<HelpTarget, Optional<Runnable>> ways,
      Drawings drawings,
      Consumer<HelpPage> print) {
    book.page(target.id())
        .ifPresentOrElse(
            page -> {
              PageBody body = new PageBody(page, target.anchor(), ways, drawings);
              String name = words.text("ui.help.print");
              body.getChildren().add(Labels.link(name, () -> print.accept(page)));
              selecting = Optional.of(new Selecting(body));
              body.setOnContextMenuRequested(
                  event -> menu().show(body, event.getScreenX(), event.getScreenY()));
              setContent(body);
              body.end().ifPresent(last -> Reveal.afterLayout(this, last));
              body.meant().ifPresent(heading -> Reveal.afterLayout(this, heading));
            },
            this::showContents);
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(words.text("ui.help.copy"));
    copy.setOnAction(event -> copy());
    MenuItem all = new MenuItem(words.text("ui.help.copy-page"));
    all.setOnAction(
        event -> {
          selectAll();
          copy();
        });
    return new ContextMenu(copy, all);
  }

  /** Copies the text of the page that is selected. */
  void copy() {
    selecting.ifPresent(Selecting::copy);
  }

  void selectAll() {
    selecting.ifPresent(Selecting::all);
  }

  /** The pages to choose from; none where a page is read. */
  List<HelpRow> rows() {
    return getContent() instanceof Rows rows ? rows.rows() : List.of();
  }

  /** Opens this one, and goes on to read it. */
  void follow(HelpRow row) {
    row.fire();
    requestFocus();
  }

  /** Puts the focus on the row at this place, where there is one. */
  void focus(int row) {
    if (row < rows().size()) {
      rows().get(row).requestFocus();
      Reveal.in(this, rows().get(row));
    }
  }

  /** Whether the focus is in it, also while another window has the keyboard. */
  boolean hasFocus() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }
}
