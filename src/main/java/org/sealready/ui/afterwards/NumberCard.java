package org.sealready.ui.afterwards;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.service.afterwards.FiledAnswers;
import org.sealready.service.afterwards.NumberReading;
import org.sealready.ui.common.CopiedEvent;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.topic.TopicPoints;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** The number: typed or pasted, and once it stands what to know about it. */
final class NumberCard extends VBox {

  /** Another program may have written anything for a number. */
  private static final int LONGEST = 80;

  private final AfterwardsModel model;
  private final Words words;
  private final TextField field = new TextField();
  private final VBox body = new VBox();
  private final Hyperlink copy;
  private final Spot spot;
  private boolean isChanging;

  NumberCard(AfterwardsModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("after-section");
    body.getStyleClass().add("after-body");
    copy = Labels.link(words.text("ui.after.number.copy"), this::copy);
    field.setPromptText(words.text("ui.after.number.prompt"));
    field.setAccessibleText(words.text("ui.after.number"));
    field.setOnAction(event -> take());
    spot = model.form().typing().at("afterwards/number");
    isChanging = spot.typed().isPresent();
    KeptText.of(field, spot, this::isKnown);
    getChildren().addAll(Labels.line(words.text("ui.after.number"), "section-title"), body);
    new WhileShown(this)
        .follow(model.record().map(record -> record.recordNumber()), number -> show())
        .follow(model.filed(), filed -> show());
  }

  void take() {
    if (model.takeNumber(field.getText())) {
      spot.end();
      isChanging = false;
      show();
      copy.requestFocus();
    }
  }

  private boolean isKnown(String text) {
    return text.isEmpty() || text.equals(model.record().get().recordNumber());
  }

  void requestInitialFocus() {
    field.applyCss();
    field.requestFocus();
    field.end();
  }

  /** What had the focus may be gone then, so it goes where it can stay. */
  private void show() {
    boolean hadFocus = body.getChildren().contains(field) ? field.isFocused() : copy.isFocused();
    body.getChildren().clear();
    boolean isNumber = model.hasNumber() && !isChanging;
    if (isNumber) {
      showNumber();
    } else {
      field.setDisable(model.form().isFixed());
      body.getChildren().addAll(field, Labels.wrapped(words.text("ui.after.number.none"), "muted"));
    }
    if (hadFocus) {
      (isNumber ? copy : field).requestFocus();
    }
  }

  private void showNumber() {
    NumberReading reading = model.number();
    Label number =
        Labels.wrapped(
            brief(reading.number()), reading.isFine() ? "after-number" : "after-doubtful");
    HBox line = new HBox(number, copy);
    if (!model.form().isFixed()) {
      line.getChildren().add(Labels.link(words.text("ui.after.number.change"), this::change));
    }
    line.getStyleClass().add("after-line");
    body.getChildren().add(line);
    doubts(reading);
    body.getChildren().add(new TopicPoints(model.afterwards().number(), words));
    body.getChildren().add(filed());
  }

  private static String brief(String number) {
    return number.length() <= LONGEST
        ? number
        : number.substring(0, number.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  private void copy() {
    CopiedEvent.copy(model.record().get().recordNumber(), this);
  }

  /** The link that asked for it is made anew, so the focus goes where it can stay. */
  private void keepAsFiled() {
    model.keepAsFiled();
    copy.requestFocus();
  }

  private void change() {
    isChanging = true;
    field.setText(model.record().get().recordNumber());
    show();
    field.requestFocus();
    field.selectAll();
  }

  /** What is wrong with it, a line each; it stays as it was typed. */
  private void doubts(NumberReading reading) {
    reading
        .kind()
        .ifPresent(
            kind -> {
              switch (kind) {
                case MINI_PROGRAM -> {}
                case ENTITY -> doubt(words.text("ui.after.number.entity"));
                case OTHER_SERVICE -> doubt(words.text("ui.after.number.other"));
              }
            });
    reading
        .violations()
        .forEach(
            violation ->
                doubt(
                    words.text(
                        "ui.after.number.doubt", words.message(violation), words.fix(violation))));
  }

  private void doubt(String text) {
    body.getChildren().add(Labels.wrapped(text, "after-doubt"));
  }

  private Node filed() {
    VBox lines =
        new VBox(
            model
                .filed()
                .get()
                .map(answers -> Labels.wrapped(words.text("ui.after.filed", day(answers)), "done"))
                .orElseGet(() -> Labels.wrapped(words.text("ui.after.filed.none"), "muted")));
    if (!model.form().isFixed()) {
      String key = model.filed().get().isPresent() ? "ui.after.filed.again" : "ui.after.filed.keep";
      lines.getChildren().add(Labels.link(words.text(key), this::keepAsFiled));
    }
    return lines;
  }

  private static String day(FiledAnswers answers) {
    try {
      return OffsetDateTime.parse(answers.at()).format(DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeParseException written) {
      // Another program wrote it so: it is shown as it is.
      return answers.at();
    }
  }
}
