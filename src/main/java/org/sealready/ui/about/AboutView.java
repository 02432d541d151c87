package org.sealready.ui.about;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.service.lists.ListRow;
import org.sealready.service.parts.ProgramParts;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.ui.start.StartSheet;
import org.sealready.words.Words;

/**
 * The page about the program and its data: versions, that it never uses a network, where the data
 * lie, every list with date and source, and the licences.
 */
public final class AboutView extends BorderPane implements InitialFocus {

  private final AboutModel model;
  private final Words words;
  private final AboutDialogs dialogs;
  private final Chooser chooser;
  private final Label ages = Labels.wrapped("");
  private final HBox ways = new HBox();
  private final VBox lists = new VBox();
  private final FlowPane licences = new FlowPane();
  private final Button take;

  /**
   * @param back leads to the list of filings
   */
  public AboutView(
      AboutModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Path> openFolder,
      Runnable back,
      Runnable switchLanguage) {
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.dialogs = new AboutDialogs(model, words, dialogs);
    take = Labels.button(words.text("ui.about.import"), this::take, "primary");
    take.setId("about-import");
    licences.getStyleClass().add("about-licences");
    lists.getStyleClass().add("about-lists");
    ways.getStyleClass().add("actions-left");
    // It has the focus before the lists are read, and keeps it when they are read anew.
    ways.getChildren().add(take);
    VBox data =
        new VBox(Labels.line(words.text("ui.about.lists"), "section-title"), ages, ways, lists);
    data.getStyleClass().add("about-lists");
    PageHead head =
        new PageHead(
            Labels.wrapped(words.text("ui.about.title"), "start-title"),
            Labels.wrapped(words.text("ui.about.intro"), "page-intro"));
    VBox column = new VBox(head, new NoticeBar(model.notice(), words, openFolder));
    column
        .getChildren()
        .addAll(data, program(), place(openFolder), section("ui.about.licences", licences));
    getStyleClass().add("start");
    HBox bar =
        new HBox(
            Labels.button(words.text("ui.about.back-home"), back, "outlined"),
            Labels.spring(),
            new HelpButton(words),
            new LanguageSwitch(words, switchLanguage),
            new DisplaySwitch(words));
    bar.getStyleClass().addAll("top-bar", "start-bar");
    setTop(bar);
    setCenter(new StartSheet(column));
    new WhileShown(this).follow(model.shown(), this::show);
  }

  private Node program() {
    String version = ProgramParts.version().orElseGet(() -> words.text("ui.about.version.unknown"));
    return section(
        "ui.about.program",
        Labels.wrapped(
            words.text(
                "ui.about.versions",
                version,
                Runtime.version(),
                System.getProperty("javafx.runtime.version", ""))),
        Labels.wrapped(words.text("ui.about.offline")));
  }

  private Node place(Consumer<Path> openFolder) {
    Path folder = model.folder().toAbsolutePath();
    HBox ways =
        new HBox(
            Labels.button(
                words.text("ui.folder.open"), () -> openFolder.accept(folder), "outlined"),
            Labels.button(words.text("ui.about.copy"), () -> copy(folder), "outlined"));
    ways.getStyleClass().add("actions-left");
    return section("ui.about.place", Labels.wrapped(folder.toString()), ways);
  }

  private static void copy(Path folder) {
    ClipboardContent content = new ClipboardContent();
    content.putString(folder.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Node section(String title, Node... nodes) {
    VBox section = new VBox(Labels.line(words.text(title), "section-title"));
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("start-section");
    return section;
  }

  private void show(Optional<AboutModel.Shown> shown) {
    lists.getChildren().clear();
    licences.getChildren().clear();
    shown.ifPresent(this::fill);
  }

  private void fill(AboutModel.Shown shown) {
    ways.getChildren().setAll(take);
    if (shown.hasBefore()) {
      String back = words.text("ui.about.back");
      ways.getChildren().add(Labels.button(back, model::back, "outlined", "large"));
    }
    if (shown.hasOwn()) {
      String reset = words.text("ui.about.reset");
      ways.getChildren().add(Labels.button(reset, dialogs::askReset, "outlined", "large"));
    }
    ages.setText(ages(shown.rows()));
    shown.unused().stream()
        .map(file -> Labels.wrapped(file.in(words), "about-unused"))
        .forEach(lists.getChildren()::add);
    lists.getChildren().add(new ListTable(shown.rows(), words, dialogs::showSource));
    shown.parts().stream()
        .map(part -> Labels.link(part.name(), () -> dialogs.showLicence(part)))
        .forEach(licences.getChildren()::add);
  }

  private String ages(List<ListRow> rows) {
    List<String> old =
        rows.stream().filter(ListRow::isOld).map(row -> words.phrase(row.title())).toList();
    return old.isEmpty()
        ? words.text("ui.about.fresh")
        : words.text("ui.about.old", String.join(words.text("ui.about.and"), old));
  }

  private void take() {
    chooser
        .open(Chooser.Kind.PACK, words.text("ui.about.import"))
        .ifPresent(file -> model.check(file, dialogs::offer));
  }

  @Override
  public void requestInitialFocus() {
    take.requestFocus();
  }
}
