package org.sealready.ui.form.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;
import org.sealready.ui.ask.HelpEvent;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/**
 * One problem in ordinary labels: what is wrong and what to do, where that is written, and the way
 * to set it aside with a reason or to take it up again.
 */
public final class Message extends VBox {

  /** Where it stands. */
  public enum Place {
    /** Under its field: the source opens on demand. */
    FIELD,
    /** In the review, which names the field and the source. */
    REVIEW,
    /** Under the question that it answers to, which names neither. */
    QUESTION
  }

  private final FormModel form;
  private final Violation violation;
  private final Words words;
  private final Consumer<Violation> changed;
  private final String said;
  private final Spot spot;
  private final VBox texts = new VBox();
  private final HBox line = new HBox();
  private Optional<Hyperlink> way = Optional.empty();
  private Optional<Hyperlink> wayToField = Optional.empty();

  /**
   * @param waiver with what it was set aside
   * @param changed told right before it is set aside or taken up again
   */
  Message(
      FormModel form,
      Violation violation,
      Optional<Waiver> waiver,
      Place place,
      Words words,
      Consumer<Violation> changed) {
    this.form = form;
    this.violation = violation;
    this.words = words;
    this.changed = changed;
    this.said = MessageText.of(violation, words);
    this.spot =
        form.typing()
            .at("waiver")
            .below(place.name())
            .below(violation.rule().id())
            .below(violation.field().id());
    HelpTopic.mark(this, "rule:" + violation.rule().id(), "field:" + violation.field().id());
    String kind = waiver.isPresent() ? "waived" : styleOf(violation.severity());
    getStyleClass().addAll("message", kind);
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.getStyleClass().add("message-texts");
    line.getChildren().addAll(Icons.of(kind), texts);
    line.getStyleClass().add("message-line");
    getChildren().add(line);
    if (place == Place.REVIEW) {
      texts.getChildren().add(Labels.wrapped(words.label(violation.field()), "problem-field"));
    }
    texts.getChildren().add(text(waiver));
    waiver.ifPresent(this::showReason);
    if (place == Place.FIELD) {
      line.getChildren().add(sourceButton());
    } else {
      texts.getChildren().add(source());
    }
    showWay(waiver.isPresent());
  }

  /** The style class of a severity, which is also the name of its sign. */
  static String styleOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "hint";
    };
  }

  Violation violation() {
    return violation;
  }

  /** Adds the way to its field. */
  void leadTo(Runnable go) {
    Hyperlink link = Labels.link(words.text("ui.review.change"), go);
    link.setAccessibleText(link.getText() + " " + words.label(violation.field()));
    line.getChildren().add(link);
    wayToField = Optional.of(link);
  }

  /** The way to its field, where there is one. */
  Optional<Hyperlink> wayToField() {
    return wayToField;
  }

  /** Puts the focus where it can be set aside or taken up again. */
  public void requestInitialFocus() {
    way.ifPresent(Hyperlink::requestFocus);
  }

  private Label text(Optional<Waiver> waiver) {
    Label text = Labels.wrapped(said, "message-text");
    String level =
        waiver.isPresent() ? words.text("ui.waiver.kept") : words.severity(violation.severity());
    text.setAccessibleText(level + " " + said);
    return text;
  }

  private void showReason(Waiver waiver) {
    String kept = words.text("ui.waiver.because", waiver.reason(), waiver.date());
    texts.getChildren().add(Labels.wrapped(kept, "message-reason"));
  }

  private Label source() {
    String text = words.text("check.source", words.source(violation.rule().source(), form.today()));
    return Labels.wrapped(text, "message-source");
  }

  private Button sourceButton() {
    Label text = source();
    VBox source = new VBox(text, more());
    Button button = Labels.button("", () -> toggle(source), "source-button");
    button.setGraphic(Icons.of("source"));
    button.setAccessibleText(text.getText());
    return Labels.tipped(button, text.getText());
  }

  /** The way to the help, which stands only where somebody asked for the source. */
  private Hyperlink more() {
    Hyperlink more = Labels.link(words.text("ui.help.more"), () -> HelpEvent.ask(this));
    more.getStyleClass().add("message-way");
    more.setAccessibleText(more.getText() + " " + said);
    return more;
  }

  private void toggle(Node source) {
    if (!texts.getChildren().remove(source)) {
      texts.getChildren().add(1, source);
      Fade.in(source);
    }
  }

  private void showWay(boolean isWaived) {
    if (isWaived) {
      offer("ui.waiver.undo", this::takeUp);
    } else if (violation.waivable()) {
      offer("ui.waiver.open", this::ask);
      way.filter(link -> spot.typed().isPresent()).ifPresent(link -> panel().standAt(link));
    }
  }

  private void offer(String key, Runnable action) {
    Hyperlink link = Labels.link(words.text(key), action);
    link.getStyleClass().add("message-way");
    link.setAccessibleText(link.getText() + " " + said);
    texts.getChildren().add(link);
    way = Optional.of(link);
  }

  private void takeUp() {
    changed.accept(violation);
    form.takeUp(violation);
  }

  private void ask() {
    way.ifPresent(link -> panel().openAt(link));
  }

  private WaiverPanel panel() {
    return new WaiverPanel(words, spot, this::keep);
  }

  private void keep(String reason) {
    changed.accept(violation);
    form.waive(violation, reason);
  }
}
