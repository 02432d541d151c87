package org.sealready.ui.paper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sealready.letter.Letter;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Labels;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/**
 * What the links about forms do: ask for a file, read it while a person waits, go on to arrange.
 */
public final class PapersActions {

  private final PapersModel model;
  private final Words words;
  private final Chooser chooser;
  private final Dialogs dialogs;
  private final Spot names;
  private final Consumer<String> arrange;

  /**
   * @param names where the name of a form is kept while it is being typed
   * @param arrange the way to the screen on which the form of this id is arranged
   */
  public PapersActions(
      PapersModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Spot names,
      Consumer<String> arrange) {
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.dialogs = dialogs;
    this.names = names;
    this.arrange = arrange;
  }

  public PapersModel model() {
    return model;
  }

  /** Asks for a form to take the place of this letter. */
  public void bring(Letter letter) {
    chooser
        .open(Chooser.Kind.FORM, words.text("ui.forms.choose"))
        .ifPresent(
            file -> {
              waitFor();
              model.bring(file, letter, this::askValues, this::onRead);
            });
  }

  /** Asks for a form to fill in besides the letters, and for its name. */
  public void bringAnother() {
    chooser.open(Chooser.Kind.FORM, words.text("ui.forms.choose")).ifPresent(this::askName);
  }

  private void askName(Path file) {
    String called = withoutEnding(file.getFileName().toString());
    Spot spot = names.below(called);
    TextField name = new TextField(called);
    KeptText.of(name, spot, called::equals);
    Label label = Labels.line(words.text("ui.forms.name"), "field-label");
    label.setLabelFor(name);
    DialogCard card =
        new DialogCard(words.text("ui.forms.name.title"), words.text("ui.forms.name.text"));
    HelpTopic.mark(card, "dialog:forms");
    card.with(new VBox(label, name));
    card.cancel(words.text("ui.cancel"), () -> end(spot));
    Button go =
        card.answer(
            words.text("ui.forms.bring"),
            () -> {
              end(spot);
              read(file, name.getText().strip());
            },
            "primary");
    go.disableProperty().bind(name.textProperty().map(String::isBlank));
    card.first(name);
    dialogs.open(card);
  }

  private void end(Spot spot) {
    dialogs.close();
    spot.end();
  }

  private void read(Path file, String name) {
    waitFor();
    model.bring(file, name, this::askValues, this::onRead);
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Reading takes a second or two, and longer for a file that is not what it seems. */
  private void waitFor() {
    DialogCard card =
        new DialogCard(words.text("ui.forms.reading"), words.text("ui.forms.reading.text"));
    HelpTopic.mark(card, "dialog:forms");
    ProgressBar going = new ProgressBar();
    going.setMaxWidth(Double.MAX_VALUE);
    going.getStyleClass().add("waiting");
    card.with(going);
    card.cancel(words.text("ui.cancel"), model::stop);
    dialogs.open(card);
  }

  /** What a form holds may be another entity's, so that it goes unless a person says otherwise. */
  private void askValues(int held, Consumer<Optional<Boolean>> stays) {
    dialogs.close();
    DialogCard card =
        new DialogCard(words.text("ui.forms.held.title"), words.text("ui.forms.held.text", held));
    HelpTopic.mark(card, "dialog:forms");
    card.cancel(words.text("ui.cancel"), () -> stays.accept(Optional.empty()));
    card.answer(words.text("ui.forms.held.keep"), () -> stays.accept(Optional.of(true)));
    Button clear =
        card.answer(
            words.text("ui.forms.held.clear"), () -> stays.accept(Optional.of(false)), "primary");
    card.first(clear);
    dialogs.open(card);
  }

  private void onRead(Optional<OfficialPaper> form) {
    dialogs.close();
    form.map(OfficialPaper::id).ifPresent(arrange);
  }

  /** Goes to arrange the form. */
  public void arrange(String id) {
    arrange.accept(id);
  }

  /** Fills the form in from now on, or goes back to our own wording. */
  public void use(String id, boolean used) {
    model.use(id, used);
  }

  /**
   * Asks, then removes the form.
   *
   * @param title of the letter that it stands for
   */
  public void remove(String id, String title) {
    DialogCard card =
        new DialogCard(
            words.text("ui.forms.remove.title", title), words.text("ui.forms.remove.text"));
    HelpTopic.mark(card, "dialog:forms");
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.destroy(
        words.text("ui.forms.remove"),
        () -> {
          dialogs.close();
          model.remove(id);
        });
    dialogs.open(card);
  }
}
