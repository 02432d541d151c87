package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.sealready.journey.station.Applicant;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/** The map before any filing: who files, every station, and the way to begin. */
public final class GuideView extends BorderPane implements InitialFocus {

  /** Where the map leads to. */
  public interface Navigation {

    /** To the list of filings. */
    void start();

    /** Into a new filing. */
    void first();

    /** Into a new filing, where its account is registered and certified. */
    void firstBefore();

    void switchLanguage();
  }

  /** Room for all kinds of applicants beside each other. */
  private static final double ONE_ROW = 640;

  private final JourneyView map;

  /**
   * @param print prints the whole way
   */
  public GuideView(GuideModel model, Words words, Navigation navigation, Runnable print) {
    JourneyView.Outputs outputs = new JourneyView.Outputs(print, () -> {}, () -> {});
    map = new JourneyView(model.way(), model.worded(words), new Beginning(navigation), outputs);
    getStyleClass().add("start");
    HBox bar =
        new HBox(
            Labels.button(words.text("ui.about.back-home"), navigation::start, "outlined"),
            applicants(model, words),
            Labels.spring(),
            new LanguageSwitch(words, navigation::switchLanguage),
            new DisplaySwitch(words));
    bar.getStyleClass().addAll("top-bar", "start-bar");
    HBox bottom = new HBox(Labels.spring());
    List<? extends Node> actions = map.actions();
    bottom.getChildren().addAll(actions);
    bottom.getStyleClass().addAll("bottom-bar", "actions");
    setTop(bar);
    setCenter(map.view());
    setBottom(bottom);
  }

  private static Node applicants(GuideModel model, Words words) {
    Chips<Applicant> chips =
        new Chips<>(
            Stream.of(Applicant.values())
                .map(each -> new Chips.Chip<>(each, words.text(key(each))))
                .toList());
    chips.onChosen(model.applicant()::set);
    chips.show(Optional.of(model.applicant().get()));
    chips.caption(words.text("ui.journey.applicant"));
    chips.setPrefWrapLength(ONE_ROW);
    HBox row = new HBox(Labels.line(words.text("ui.journey.applicant"), "journey-small"), chips);
    row.getStyleClass().add("journey-applicants");
    return row;
  }

  private static String key(Applicant applicant) {
    return switch (applicant) {
      case COMPANY -> "ui.journey.applicant.company";
      case TRADER -> "ui.journey.applicant.trader";
      case INDIVIDUAL -> "ui.journey.applicant.individual";
      case OVERSEAS -> "ui.journey.applicant.overseas";
    };
  }

  @Override
  public void requestInitialFocus() {
    map.requestInitialFocus();
  }

  /** There is no page of a filing yet, only its beginning, and what is done before it. */
  private record Beginning(Navigation navigation) implements JourneyJumps {

    private static final String BEFORE = "before";

    @Override
    public Optional<Runnable> to(String page) {
      return page.equals(BEFORE) ? Optional.of(navigation::firstBefore) : Optional.empty();
    }

    @Override
    public Optional<Runnable> begin() {
      return Optional.of(navigation::first);
    }
  }
}
