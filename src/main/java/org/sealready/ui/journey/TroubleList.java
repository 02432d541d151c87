package org.sealready.ui.journey;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Trouble;
import org.sealready.ui.common.Labels;

/** What goes wrong at a station; an answer opens below the questions. */
final class TroubleList extends VBox {

  private final Label answer = Labels.wrapped("", "journey-answer");
  private Optional<Trouble> open = Optional.empty();

  TroubleList(Station station, JourneyModel model, JourneyTexts texts) {
    getStyleClass().add("journey-troubles");
    FlowPane questions =
        new FlowPane(Labels.line(texts.text("ui.journey.trouble"), "journey-heading"));
    questions.getStyleClass().add("journey-questions");
    for (Trouble trouble : ForSome.of(station.troubles(), model.applicant())) {
      Hyperlink link =
          Labels.link(texts.words().of(trouble.question()), () -> toggle(trouble, texts));
      questions.getChildren().add(link);
    }
    getChildren().add(questions);
  }

  private void toggle(Trouble trouble, JourneyTexts texts) {
    boolean closes = open.filter(trouble::equals).isPresent();
    open = closes ? Optional.empty() : Optional.of(trouble);
    answer.setText(closes ? "" : texts.words().of(trouble.answer()));
    if (closes) {
      getChildren().remove(answer);
    } else if (!getChildren().contains(answer)) {
      getChildren().add(answer);
    }
    answer.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
