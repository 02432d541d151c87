package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.sealready.service.journey.Progress;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.words.Words;

/** The map of the whole way (办理全过程). Its page is made when it is shown for the first time. */
public final class JourneyView extends BorderPane implements StepScreen, InitialFocus {

  /** What leaves the map for paper or a file. */
  public record Outputs(Runnable print, Runnable card, Runnable calendar) {}

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final JourneyWays ways;
  private final Outputs outputs;
  private final Button card;
  private final Button primary;
  private JourneyPage page;

  public JourneyView(JourneyModel model, Words words, JourneyJumps jumps, Outputs outputs) {
    this.model = model;
    this.outputs = outputs;
    texts = new JourneyTexts(words);
    ways = new JourneyWays(model, texts, jumps);
    card = Labels.button(texts.text("ui.journey.card"), outputs.card(), "outlined", "large");
    primary = Labels.button("", this::onPrimary, "primary");
    getStyleClass().add("journey-view");
    present(card, false);
  }

  private void onPrimary() {
    model.stop().ifPresent(stop -> ways.primary(stop).action().run());
  }

  /** The page is made once; its buttons follow what is open. */
  private JourneyPage page() {
    if (page == null) {
      page = new JourneyPage(model, texts, ways, outputs, this::showActions);
      setCenter(page);
    }
    return page;
  }

  private void showActions() {
    Optional<Progress.Stop> stop = model.stop();
    present(primary, stop.isPresent());
    stop.ifPresent(each -> primary.setText(ways.primary(each).text()));
    boolean isOfPeople =
        stop.filter(each -> each.station().steps().stream().anyMatch(step -> step.isOfPeople()))
            .isPresent();
    present(card, isOfPeople && !model.people().isEmpty());
  }

  /** The clock that runs, or how many stations were passed. */
  private String noteOf(JourneyState state) {
    Progress progress = state.progress();
    if (progress.done() == 0) {
      return "";
    }
    return progress
        .now()
        .filter(state::isOurs)
        .flatMap(stop -> state.clock(stop.station()))
        .filter(clock -> !clock.isPast(state.now()))
        .map(clock -> texts.times(state).brief(clock))
        .orElseGet(() -> texts.text("ui.journey.note", progress.done(), progress.stops().size()));
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  @Override
  public void requestInitialFocus() {
    page().focus();
  }

  @Override
  public Step.Screen step() {
    return new Step.Journey();
  }

  @Override
  public Node view() {
    page();
    return this;
  }

  @Override
  public List<? extends Node> actions() {
    return List.of(card, primary);
  }

  /** What is due is looked up once the page that is shown first stands. */
  @Override
  public ObservableValue<String> note() {
    if (!model.diary().record().get().states().isEmpty()) {
      Platform.runLater(model::refresh);
    }
    return model.state().map(state -> state.map(this::noteOf).orElse(""));
  }
}
