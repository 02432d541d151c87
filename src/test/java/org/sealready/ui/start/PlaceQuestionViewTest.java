package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.sealready.ui.common.Fx;
import org.sealready.ui.start.PlaceQuestionView.Place;
import org.sealready.words.Language;
import org.sealready.words.Words;

class PlaceQuestionViewTest {

  @Test
  void eachChoiceIsAnAnswer() {
    List<Place> answers = new ArrayList<>();
    AtomicReference<PlaceQuestionView> view = new AtomicReference<>();
    Fx.show(
        () -> {
          view.set(new PlaceQuestionView(Words.in(Language.CHINESE), answers::add));
          return view.get();
        });
    Fx.run(() -> ((Button) view.get().lookup("#place-beside")).fire());
    Fx.run(() -> ((Button) view.get().lookup("#place-computer")).fire());
    assertEquals(List.of(Place.BESIDE, Place.ACCOUNT), answers);
  }
}
