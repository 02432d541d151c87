package org.sealready.ui.letters;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.DialogCard;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Printing asks and tells here; where nothing can be printed, it leads to a PDF. */
final class PrintDialog {

  /** What the dialog leads to. */
  interface Ways {

    /** Back to the letters. */
    void close();

    /** To a PDF in a folder, which is then opened. */
    void save();
  }

  private final PrintModel model;
  private final Words words;
  private final Ways ways;
  private final DialogCard card;
  private final PrinterChoice choice;
  private final Label failure = Labels.wrapped("", "printer-trouble", "no-printer");
  private final Label tested;
  private final Label progress = Labels.line("", "muted");
  private final HBox busy = new HBox(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), progress);
  private final FlowPane links = new FlowPane();
  private final Hyperlink test;
  private final Button cancel;
  private final Button save;
  private final Button print;

  /**
   * @param title what is printed
   * @param text what to know about it
   * @param offersTest whether a test page may be printed before
   */
  PrintDialog(
      PrintModel model, Words words, String title, String text, boolean offersTest, Ways ways) {
    this.model = model;
    this.words = words;
    this.ways = ways;
    card = new DialogCard(title, text);
    choice = new PrinterChoice(model, words);
    tested = Labels.wrapped(words.text("ui.print.test-sent"), "printer-tested");
    test = Labels.link(words.text("ui.print.test"), model::test);
    busy.getStyleClass().add("print-busy");
    links.getStyleClass().add("print-links");
    if (offersTest) {
      links.getChildren().add(test);
    }
    if (model.hasWindow()) {
      links.getChildren().add(Labels.link(words.text("ui.print.window"), model::openWindow));
    }
    links.getChildren().add(Labels.link(words.text("ui.print.again"), model::look));
    card.with(failure, choice, tested, busy, links);
    cancel = card.cancel(words.text("ui.cancel"), this::cancel);
    save = card.answer("", ways::save);
    print = card.answer("", () -> model.print(choice.copies()));
    model.tested().subscribe(sent -> show(tested, sent));
    model.phase().subscribe(this::show);
  }

  DialogCard card() {
    return card;
  }

  private void cancel() {
    if (!model.stop()) {
      ways.close();
    }
  }

  private void show(PrintModel.Phase phase) {
    boolean there = !model.names().get().isEmpty();
    boolean failed = phase instanceof PrintModel.Phase.Failed;
    boolean choosing = phase instanceof PrintModel.Phase.Choosing;
    show(choice, there && !(phase instanceof PrintModel.Phase.Looking));
    show(failure, failed);
    show(links, choosing || failed);
    show(test, there);
    show(busy, !choosing && !failed);
    choice.setDisable(!choosing && !failed);
    switch (phase) {
      case PrintModel.Phase.Looking looking -> progress.setText(words.text("ui.print.looking"));
      case PrintModel.Phase.Sending sending -> progress.setText(words.text("ui.print.sending"));
      case PrintModel.Phase.Away away -> progress.setText(words.text("ui.print.away"));
      case PrintModel.Phase.Choosing chooses -> {}
      case PrintModel.Phase.Failed(var why) ->
          failure.setText(words.text("print." + why.name().toLowerCase(Locale.ROOT)));
    }
    showAnswers(phase, there, failed);
  }

  /** The filled button is the next thing to do: to print, or where that failed, to save. */
  private void showAnswers(PrintModel.Phase phase, boolean there, boolean failed) {
    boolean idle = phase instanceof PrintModel.Phase.Choosing || failed;
    boolean sending = phase instanceof PrintModel.Phase.Sending;
    cancel.setText(words.text(sending ? "ui.print.stop" : "ui.cancel"));
    save.setText(words.text(failed ? "ui.print.save-open" : "ui.print.pdf"));
    print.setText(words.text(failed ? "ui.print.retry" : "ui.print.print"));
    dress(save, failed);
    dress(print, !failed);
    save.setDisable(sending || phase instanceof PrintModel.Phase.Away);
    print.setDisable(!idle);
    show(print, there || !failed);
    Button next = !idle ? cancel : failed ? save : print;
    card.first(next);
    next.requestFocus();
  }

  private static void dress(Button button, boolean first) {
    if (first) {
      button.getStyleClass().setAll("button", "primary");
    } else {
      button.getStyleClass().setAll("button", "outlined", "large");
    }
    button.setDefaultButton(first);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
