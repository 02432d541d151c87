package org.sealready.ui.print;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.words.Words;

/** Printing asks and tells here; where nothing can be printed, it leads to a PDF. */
public final class PrintDialog {

  /** What the dialog leads to. */
  public interface Actions {

    /** Back to the letters. */
    void close();

    /** To a PDF in a folder, which is then opened where {@code open} says so. */
    void save(boolean open);

    /** Whether what is saved in the place of paper is shown in its folder. */
    boolean opensFolder();
  }

  private final PrintModel model;
  private final Words words;
  private final Actions actions;
  private final DialogCard card;
  private final PrinterChoice choice;
  private final Label failure = Labels.wrapped("", "printer-trouble", "no-printer");
  private final Label tested;
  private final Label progress = Labels.wrapped("", "muted");
  private final HBox busy = new HBox(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS), progress);
  private final FlowPane links = new FlowPane();
  private final Hyperlink test;
  private final Button cancel;
  private final Button retry;
  private final Button save;
  private final Button print;

  /** What is next, where the focus is led. */
  private Button led;

  /**
   * @param title what is printed
   * @param text what to know about it
   * @param offersTest whether a test page may be printed before
   */
  public PrintDialog(
      PrintModel model,
      Words words,
      String title,
      String text,
      boolean offersTest,
      Actions actions) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    card = new DialogCard(title, text);
    HelpTopic.mark(card, "dialog:print");
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
    retry = card.answer("", this::print, "outlined", "large");
    save = card.answer("", this::save, "outlined", "large");
    print = card.answer(words.text("ui.print.print"), this::print, "primary");
    led = cancel;
    tested.setMaxWidth(Double.MAX_VALUE);
    failure.setMaxWidth(Double.MAX_VALUE);
    new WhileShown(card)
        .follow(model.tested(), sent -> show(tested, sent))
        .follow(
            model.phase(),
            phase -> {
              led.requestFocus();
              show(phase);
            })
        .follow(model.printer().state(), state -> show(model.phase().get()));
  }

  public DialogCard card() {
    return card;
  }

  private void print() {
    model.print(choice.copies());
  }

  private void cancel() {
    if (model.phase().get() instanceof PrintPhase.Sending) {
      model.stop();
    } else {
      model.leave();
      actions.close();
    }
  }

  private void save() {
    boolean open = isHopeless();
    model.leave();
    actions.save(open);
  }

  /** Whether nothing would come of printing now. */
  private boolean isHopeless() {
    return model.phase().get() instanceof PrintPhase.Failed || !model.printer().isAccepting();
  }

  private void show(PrintPhase phase) {
    boolean there = model.printer().isThere();
    show(choice, there && !(phase instanceof PrintPhase.Looking));
    choice.setDisable(!phase.isIdle());
    show(failure, phase instanceof PrintPhase.Failed);
    show(links, phase.isIdle());
    show(test, there);
    show(busy, !phase.isIdle());
    switch (phase) {
      case PrintPhase.Looking looking -> progress.setText(words.text("ui.print.looking"));
      case PrintPhase.Sending sending -> progress.setText(words.text("ui.print.sending"));
      case PrintPhase.Away away -> progress.setText(words.text("ui.print.away"));
      case PrintPhase.Choosing chooses -> {}
      case PrintPhase.Failed(var why) ->
          failure.setText(words.text("print." + why.name().toLowerCase(Locale.ROOT)));
    }
    showAnswers(phase, there);
  }

  private void showAnswers(PrintPhase phase, boolean there) {
    boolean failed = phase instanceof PrintPhase.Failed;
    boolean hopeless = isHopeless();
    show(retry, hopeless && there);
    retry.setText(words.text(failed ? "ui.print.retry" : "ui.print.print"));
    show(print, !hopeless);
    print.setDisable(!phase.isIdle());
    save.setDisable(!phase.isIdle() && !(phase instanceof PrintPhase.Looking));
    boolean opens = hopeless && actions.opensFolder();
    save.setText(words.text(opens ? "ui.print.save-open" : "ui.print.pdf"));
    cancel.setText(words.text(phase instanceof PrintPhase.Sending ? "ui.print.stop" : "ui.cancel"));
    dress(save, hopeless);
    dress(print, !hopeless);
    lead(!phase.isIdle() ? cancel : hopeless ? save : print);
  }

  /** The focus goes on to what is next, unless a person took it elsewhere. */
  private void lead(Button next) {
    card.lead(next);
    if (led.isFocused()) {
      next.requestFocus();
    }
    led = next;
  }

  /** The filled button is the next thing to do: to print, or where that is in vain, to save. */
  private static void dress(Button button, boolean first) {
    if (first) {
      button.getStyleClass().setAll("button", "primary");
    } else {
      button.getStyleClass().setAll("button", "outlined", "large");
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
