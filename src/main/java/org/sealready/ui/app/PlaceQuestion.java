package org.sealready.ui.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.sealready.service.display.DisplayChoice;
import org.sealready.ui.common.Fonts;
import org.sealready.ui.common.Rendering;
import org.sealready.ui.display.Display;
import org.sealready.ui.display.DisplayRoot;
import org.sealready.ui.display.Palette;
import org.sealready.ui.start.PlaceQuestionView;
import org.sealready.ui.start.PlaceQuestionView.Place;
import org.sealready.ui.window.WindowPlace;
import org.sealready.words.Words;

/** A window with one question, before the program's own: where the data shall lie. */
public final class PlaceQuestion {

  private PlaceQuestion() {}

  /**
   * Asks and waits; empty where the window was closed.
   *
   * @throws UnsupportedOperationException if there is no display, or no GTK to draw with
   */
  public static Optional<Place> ask(Words words) {
    CompletableFuture<Optional<Place>> answer = new CompletableFuture<>();
    // Or JavaFX would end between this window and the next; the program's own ends it by name.
    Platform.setImplicitExit(false);
    Rendering.prepare();
    Platform.startup(() -> show(words, answer));
    return answer.join();
  }

  private static void show(Words words, CompletableFuture<Optional<Place>> answer) {
    Fonts.load();
    Application.setUserAgentStylesheet(Palette.BASE);
    Stage stage = new Stage();
    Scene scene =
        new Scene(
            new DisplayRoot(
                new PlaceQuestionView(
                    words,
                    place -> {
                      answer.complete(Optional.of(place));
                      stage.hide();
                    }),
                new Display(DisplayChoice.USUAL, choice -> {})));
    stage.setScene(scene);
    WindowPlace.keep(stage);
    stage.setTitle(words.text("ui.app"));
    stage.setOnHidden(closed -> answer.complete(Optional.empty()));
    stage.show();
  }
}
