package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.service.search.Findable;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.ScrolledBody;
import org.sealready.ui.form.editor.Composition;
import org.sealready.ui.search.PaletteModel.Section;
import org.sealready.ui.search.PaletteModel.Shown;
import org.sealready.words.Words;

/**
 * The field in which one looks for anything, and what fits. The keyboard stays in the field, so
 * that nothing that is being typed is lost while rows come and go.
 */
public final class PaletteView extends VBox {

  private final PaletteModel model;
  private final Words words;
  private final Ways ways;
  private final TextField search = new TextField();
  private final Composition composition = new Composition(search);
  private final VBox list = new VBox();
  private final ScrolledBody scroll = new ScrolledBody(list);
  private final Label count = Labels.line("", "palette-count");
  private final List<PaletteRow> rows = new ArrayList<>();

  /** Where it leads. */
  public interface Ways {
    /** Back to where the keyboard was. */
    void back();

    /** To what was found. */
    void go(Findable found);
  }

  public PaletteView(PaletteModel model, Words words, Ways ways) {
    this.model = model;
    this.words = words;
    this.ways = ways;
    getStyleClass().add("palette");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.text("ui.search.title"));
    list.getStyleClass().add("palette-list");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(words.text("ui.search.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    scroll.setMinHeight(0);
    getChildren().addAll(head(), scroll, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this)
        .onSet(model.shown(), () -> show(model.shown().get()))
        .follow(model.chosen(), row -> choose());
    show(model.shown().get());
  }

  private Node head() {
    search.setPromptText(words.text("ui.search.prompt"));
    search.setAccessibleText(words.text("ui.search.title"));
    search.getStyleClass().add("palette-search");
    search.textProperty().bindBidirectional(model.typed());
    search.selectAll();
    HBox.setHgrow(search, Priority.ALWAYS);
    Label how = Labels.line(words.text("ui.search.how"), "palette-how");
    how.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(Icons.of("search"), search, how, key("Esc"));
    head.getStyleClass().add("palette-head");
    return head;
  }

  private Node foot() {
    count.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox();
    foot.getStyleClass().add("palette-foot");
    hint(foot, "↑ ↓", "ui.search.key.choose");
    hint(foot, "Enter", "ui.search.key.open");
    hint(foot, "Tab", "ui.search.key.group");
    foot.getChildren().addAll(Labels.spring(), count);
    return foot;
  }

  private void hint(HBox foot, String name, String meaning) {
    HBox hint = new HBox(key(name), Labels.line(words.text(meaning), "palette-count"));
    hint.getStyleClass().add("palette-hint");
    foot.getChildren().add(hint);
  }

  private static Label key(String name) {
    Label key = Labels.line(name, "key");
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }

  /** Where the keyboard goes. */
  public Node entry() {
    return search;
  }

  private void show(Shown shown) {
    rows.clear();
    List<Node> nodes = new ArrayList<>();
    boolean isTyped = !model.typed().get().isBlank();
    if (isTyped && shown.all() == 0) {
      nodes.add(
          Labels.wrapped(
              words.text("ui.search.nothing", brief(model.typed().get().strip())),
              "palette-nothing"));
    }
    for (Section section : shown.sections()) {
      nodes.add(Labels.line(words.text(section.heading()), "palette-group"));
      section
          .rows()
          .forEach(
              row -> {
                PaletteRow line = new PaletteRow(row, () -> ways.go(row.what()));
                rows.add(line);
                nodes.add(line);
              });
    }
    list.getChildren().setAll(nodes);
    int seen = shown.sections().stream().mapToInt(each -> each.rows().size()).sum();
    count.setText(
        !isTyped || shown.all() == 0
            ? words.text("ui.search.offline")
            : shown.all() > seen
                ? words.text("ui.search.count.more", seen, shown.all())
                : words.text("ui.search.count", shown.all()));
    scroll.setVvalue(0);
    choose();
  }

  private static String brief(String typed) {
    int most = 20;
    return typed.codePointCount(0, typed.length()) <= most
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, most)) + "…";
  }

  private void choose() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).choose(i == model.chosen().get());
    }
    if (model.chosen().get() < rows.size() && getScene() != null) {
      layout();
      scroll.reveal(rows.get(model.chosen().get()));
    }
    search.setAccessibleHelp(model.row().map(row -> PaletteRow.said(row.what())).orElse(""));
    search.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  private void onKey(KeyEvent event) {
    if (composition.isActive()) {
      return;
    }
    boolean isOurs = true;
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case TAB -> model.turn(event.isShiftDown() ? -1 : 1);
      case ENTER -> model.row().ifPresent(row -> ways.go(row.what()));
      case ESCAPE -> ways.back();
      default -> isOurs = false;
    }
    if (isOurs) {
      event.consume();
    }
  }
}
