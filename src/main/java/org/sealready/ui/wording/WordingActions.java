package org.sealready.ui.wording;

import java.util.Optional;
import java.util.function.Consumer;
import org.sealready.form.Severity;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.wording.TemplateTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/** What the buttons below a wording do: ask where it must be asked, then hand over to the model. */
final class WordingActions {

  /** A dialog is no place for more. */
  private static final int MOST = 5;

  private final WordingsModel model;
  private final Words words;
  private final Chooser chooser;
  private final Dialogs dialogs;
  private final Consumer<CheckedWording> refused;

  /**
   * @param refused what is done where the wording cannot be used
   */
  WordingActions(
      WordingsModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<CheckedWording> refused) {
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.dialogs = dialogs;
    this.refused = refused;
  }

  void use(WordingModel letter) {
    model.operations().attempt(letter, (text, seen) -> use(letter, text, seen));
  }

  private void use(WordingModel letter, String text, CheckedWording seen) {
    if (!seen.isUsable()) {
      long errors = seen.count(Severity.ERROR);
      model
          .notice()
          .set(
              Optional.of(
                  Notice.of(Notice.Kind.ERROR, other -> other.text("ui.wording.refused", errors))));
      refused.accept(seen);
    } else if (seen.count(Severity.WARNING) > 0) {
      warn(letter, text, seen);
    } else {
      model.operations().use(letter, text);
    }
  }

  private void warn(WordingModel letter, String text, CheckedWording seen) {
    TemplateTexts texts = new TemplateTexts(model.catalogue(), words);
    DialogCard card =
        new DialogCard(
            words.text("ui.wording.warn.title", seen.count(Severity.WARNING)),
            words.text("ui.wording.warn.text"));
    card.with(
        seen.problems().stream()
            .filter(problem -> problem.kind().severity() == Severity.WARNING)
            .limit(MOST)
            .map(problem -> line(texts, letter, problem))
            .map(line -> Labels.wrapped(line, "dialog-line"))
            .toArray(javafx.scene.Node[]::new));
    card.cancel(words.text("ui.wording.warn.back"), dialogs::close);
    card.answer(
        words.text("ui.wording.warn.use"),
        () -> close(() -> model.operations().use(letter, text)),
        "primary");
    dialogs.open(card);
  }

  private static String line(TemplateTexts texts, WordingModel letter, TemplateProblem problem) {
    return "▲ " + (texts.place(problem) + " " + texts.line(letter.letter(), problem)).strip();
  }

  void reset(WordingModel letter, Consumer<String> show) {
    DialogCard card =
        new DialogCard(words.text("ui.wording.reset.title"), words.text("ui.wording.reset.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.destroy(
        words.text("ui.wording.reset"), () -> close(() -> model.operations().reset(letter, show)));
    dialogs.open(card);
  }

  private void close(Runnable then) {
    dialogs.close();
    then.run();
  }

  void load(Consumer<String> show) {
    chooser
        .open(Chooser.Kind.TEXT, words.text("ui.wording.import"))
        .ifPresent(file -> model.operations().load(file, show));
  }

  void export(WordingModel letter) {
    chooser
        .save(Chooser.Kind.TEXT, words.text("ui.wording.export"), letter.letter().id() + ".txt")
        .ifPresent(file -> model.operations().export(letter, file));
  }
}
