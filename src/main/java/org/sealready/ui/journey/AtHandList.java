package org.sealready.ui.journey;

import java.util.List;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.journey.station.AtHand;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.ui.common.Labels;

/** Who does it, what to have, what it costs, what follows. */
final class AtHandList extends VBox {

  private final JourneyModel model;
  private final JourneyTexts texts;

  AtHandList(Station station, JourneyModel model, JourneyTexts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("journey-hand");
    ForSome.of(station.atHand(), model.applicant()).stream()
        .filter(row -> row.persons().isFor(model.people().size()))
        .forEach(this::add);
  }

  private void add(AtHand row) {
    VBox block = new VBox(Labels.line(texts.heading(row.kind()), "journey-small"));
    words(row).forEach(text -> block.getChildren().add(Labels.wrapped(text, "journey-fact")));
    block.getStyleClass().add("journey-hand-row");
    getChildren().add(block);
  }

  private List<String> words(AtHand row) {
    Answers answers =
        model.subject().answers().map(JourneyModel::answers).orElseGet(Answers::empty);
    boolean isNamed =
        row.isOfPeople()
            && model.people().stream().anyMatch(each -> answers.get(each.name()).isPresent());
    return isNamed
        ? model.people().stream().map(person -> texts.person(person, answers)).toList()
        : List.of(texts.words().of(row.text()));
  }
}
