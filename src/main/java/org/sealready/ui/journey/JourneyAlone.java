package org.sealready.ui.journey;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.sealready.form.Judged;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.station.Applicant;
import org.sealready.service.Catalogue;
import org.sealready.service.journey.Standing;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.typing.Alarm;
import org.sealready.words.Words;

/** The map before any filing: to read what is coming, and to begin. Nothing is kept of it. */
public final class JourneyAlone extends BorderPane implements InitialFocus {

  private final JourneyView map;

  /** Where this screen leads. */
  public interface Ways {

    /** To the list of filings. */
    void back();

    /** Begins a filing. */
    void begin();

    /** Brings the map to paper. */
    void print();

    void switchLanguage();
  }

  public JourneyAlone(JourneyModel model, Words words, Ways ways) {
    JourneyView.Outputs outputs = new JourneyView.Outputs(ways::print, () -> {}, () -> {});
    map = new JourneyView(model, words, new Beginning(ways::begin), outputs);
    HBox bar =
        new HBox(
            Labels.button(words.text("ui.about.back-home"), ways::back, "outlined"),
            Labels.spring(),
            new LanguageSwitch(words, ways::switchLanguage));
    bar.getStyleClass().addAll("top-bar", "start-bar");
    HBox bottom = new HBox(Labels.spring());
    bottom.getChildren().addAll(map.actions());
    bottom.getStyleClass().add("bottom-bar");
    getStyleClass().add("start");
    setTop(bar);
    setCenter(map.view());
    setBottom(bottom);
  }

  /** What the map shows where there is no filing yet. */
  public static JourneyModel model(Catalogue catalogue, Clock clock, Alarm alarm) {
    return new JourneyModel(catalogue, new DiaryModel(new Unwritten(), clock), new Nobody(), alarm);
  }

  @Override
  public void requestInitialFocus() {
    map.requestInitialFocus();
  }

  /** Nothing is written down here. */
  private record Unwritten() implements DiaryModel.Keeper {

    @Override
    public String kept() {
      return "";
    }

    @Override
    public void keep(String text) {
      throw new IllegalStateException("there is no filing to keep it with");
    }

    @Override
    public void keepApart(String text) {
      keep(text);
    }
  }

  /** Nobody has begun yet. */
  private record Nobody() implements JourneySubject {

    @Override
    public ObservableValue<?> changes() {
      return new ReadOnlyObjectWrapper<>("");
    }

    @Override
    public Standing standing(JourneyRecord record) {
      return Standing.beginning(Applicant.COMPANY);
    }

    @Override
    public Optional<Judged> answers() {
      return Optional.empty();
    }
  }

  /** Every way on is to begin. */
  private record Beginning(Runnable filing) implements JourneyJumps {

    @Override
    public void before() {
      filing.run();
    }

    @Override
    public void fill() {
      filing.run();
    }

    @Override
    public void letters() {
      filing.run();
    }

    @Override
    public void rejections() {
      filing.run();
    }

    @Override
    public void afterwards() {
      filing.run();
    }

    @Override
    public Optional<Runnable> begin() {
      return Optional.of(filing);
    }
  }
}
