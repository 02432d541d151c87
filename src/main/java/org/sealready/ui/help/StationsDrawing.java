package org.sealready.ui.help;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Stations;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** The stations of the way from above to below: whose turn it is, and how long it takes. */
final class StationsDrawing extends VBox {

  private final Words words;
  private final Applicant applicant;

  StationsDrawing(Stations stations, Words words) {
    this.words = words;
    applicant = applicant(words.filer().kinds());
    getStyleClass().addAll("help-drawing", "help-stations");
    List<Station> all = stations.all();
    for (int at = 0; at < all.size(); at++) {
      Station station = all.get(at);
      if (at == 0 || !all.get(at - 1).span().equals(station.span())) {
        getChildren().add(Labels.line(words.of(station.span().title()), "help-span"));
      }
      getChildren().add(row(at, station));
    }
  }

  private static Applicant applicant(List<String> kinds) {
    if (kinds.contains("individual")) {
      return Applicant.INDIVIDUAL;
    }
    return kinds.contains("trader") ? Applicant.TRADER : Applicant.COMPANY;
  }

  private Node row(int at, Station station) {
    String turn = station.turn().name().toLowerCase(Locale.ROOT);
    StackPane sign =
        new StackPane(Labels.line(String.valueOf(at + 1), "station-number", "help-turn-number"));
    sign.getStyleClass().addAll("station-sign", "help-turn-" + turn);
    String below =
        words.text(
            "ui.help.station",
            words.text("journey.turn." + turn),
            words.of(station.limit(applicant)));
    VBox texts =
        new VBox(
            Labels.wrapped(words.of(station.title()), "help-station-name"),
            Labels.wrapped(below, "help-station-turn"));
    HBox row = new HBox(sign, texts);
    row.getStyleClass().add("help-station");
    return row;
  }
}
