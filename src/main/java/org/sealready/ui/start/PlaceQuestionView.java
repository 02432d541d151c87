package org.sealready.ui.start;

import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.ui.box.ScrolledSheet;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.words.Words;

/** Where the data shall lie: asked once, before anything is kept. */
public final class PlaceQuestionView extends BorderPane {

  /** The places that data may lie in. */
  public enum Place {
    ACCOUNT,
    BESIDE
  }

  public PlaceQuestionView(Words words, Consumer<Place> answer) {
    getStyleClass().add("start");
    VBox choices =
        new VBox(
            choice("computer", Place.ACCOUNT, words, answer),
            choice("beside", Place.BESIDE, words, answer));
    choices.getStyleClass().add("first-choices");
    PageHead head =
        new PageHead(
            Labels.wrapped(words.text("ui.place.title"), "start-title"),
            Labels.wrapped(words.text("ui.place.intro"), "page-intro"));
    VBox column = new VBox(head, choices);
    column.getStyleClass().add("first-column");
    setCenter(new ScrolledSheet(column));
  }

  private static CardButton choice(String name, Place place, Words words, Consumer<Place> answer) {
    String title = words.text("ui.place." + name);
    String sign = Character.toString(title.codePointAt(0));
    String text = words.text("ui.place." + name + ".text");
    CardButton button = new CardButton(sign, title, text, "", () -> answer.accept(place));
    button.setId("place-" + name);
    return button;
  }
}
