package org.sealready.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.station.Ending;
import org.sealready.journey.station.Station;
import org.sealready.service.journey.DueTexts;
import org.sealready.service.journey.Progress;

/** What can be done at the open station: the one step that ends it, and what else happens there. */
final class JourneyWays {

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final JourneyJumps jumps;

  /** A thing to do, and what its button says. */
  record Way(String text, Runnable action) {}

  JourneyWays(JourneyModel model, JourneyTexts texts, JourneyJumps jumps) {
    this.model = model;
    this.texts = texts;
    this.jumps = jumps;
  }

  /**
   * The step that ends the station, or leads to where it ends; empty where there is nothing to do
   * in what is only looked at.
   */
  Optional<Way> primary(Progress.Stop stop) {
    if (model.entry().kind().get() instanceof EntryModel.Kind.Result) {
      return Optional.of(new Way(texts.text("ui.journey.entry.write"), this::write));
    }
    if (jumps.begin().isPresent()) {
      return jumps
          .to(stop.station().leads())
          .map(begin -> new Way(texts.text("ui.journey.begin.before"), begin))
          .or(() -> jumps.begin().map(begin -> new Way(texts.text("ui.journey.begin"), begin)));
    }
    if (!isCurrent(stop)) {
      String text = texts.text("ui.journey.current", titleOfCurrent());
      return Optional.of(new Way(text, model::openCurrent));
    }
    return model.subject().isFixed() ? jump(stop.station()) : Optional.of(way(stop));
  }

  private Way way(Progress.Stop stop) {
    Station station = stop.station();
    boolean isOthers = isOfOthers(station);
    Optional<Way> jump = jump(station);
    if (isOthers && stop.state() == Progress.State.TROUBLE && jump.isPresent()) {
      return jump.get();
    }
    if (isOthers) {
      return new Way(texts.text("ui.journey.result"), () -> askAll(model.entries().endings()));
    }
    return closing()
        .map(end -> new Way(texts.words().of(end.text()), () -> ask(end)))
        .or(() -> jump)
        .orElseGet(() -> new Way(texts.text("ui.journey.entry.any"), model.entry()::askAny));
  }

  /** What passes the station, or sends the filing again. */
  private Optional<Ending> closing() {
    return model.entries().endings().stream()
        .filter(
            end -> end.outcome() == Ending.Outcome.PASSED || end.outcome() == Ending.Outcome.AGAIN)
        .findFirst();
  }

  private Optional<Way> jump(Station station) {
    return Optional.of(station.leads())
        .filter(page -> !page.isEmpty())
        .flatMap(
            page -> jumps.to(page).map(go -> new Way(texts.text("ui.journey.to." + page), go)));
  }

  /** What else may be written down at the open station, and where else it leads. */
  List<Way> others(Progress.Stop stop) {
    List<Way> others = new ArrayList<>();
    if (!isCurrent(stop) || model.subject().isFixed() || model.entry().isOpen()) {
      return others;
    }
    boolean isOthers = isOfOthers(stop.station());
    if (!isOthers || stop.state() == Progress.State.TROUBLE) {
      model.entries().endings().stream()
          .filter(end -> isOthers || !closing().equals(Optional.of(end)))
          .map(end -> new Way(texts.words().of(end.text()), () -> ask(end)))
          .forEach(others::add);
    }
    if (!isOthers && closing().isPresent()) {
      jump(stop.station()).ifPresent(others::add);
    }
    return others;
  }

  private boolean isCurrent(Progress.Stop stop) {
    return model
            .state()
            .get()
            .flatMap(state -> state.progress().now())
            .filter(stop::equals)
            .isPresent()
        || stop.state() == Progress.State.TROUBLE;
  }

  private String titleOfCurrent() {
    return model
        .state()
        .get()
        .flatMap(state -> state.progress().now())
        .map(now -> texts.words().of(now.station().title()))
        .orElse("");
  }

  /** Goes on with what was typed before and not written down. */
  void resume() {
    if (model.entry().isAnyKept()) {
      model.entry().askAny();
    } else if (model.entry().isResultKept()) {
      model.refresh();
      Optional.of(model.entries().endings())
          .filter(endings -> !endings.isEmpty())
          .ifPresent(this::askAll);
    }
  }

  void ask(Ending ending) {
    askAll(List.of(ending));
  }

  private void askAll(List<Ending> endings) {
    DueTexts times = new DueTexts(texts.words(), model.writing().now().time());
    model.entry().ask(endings, times.typed(model.writing().now()));
  }

  /** Writes down what was asked for; what came back is mended at once. */
  void write() {
    model
        .entries()
        .write()
        .filter(end -> end.outcome() == Ending.Outcome.BACK)
        .filter(this::isReviewed)
        .flatMap(end -> jumps.to("rejections"))
        .ifPresent(Runnable::run);
  }

  /** Whether the platform or the bureau has sent back the filing, with its reasons. */
  private boolean isReviewed(Ending end) {
    return model.catalogue().journey().stations().get().all().stream()
        .filter(station -> station.endings().contains(end))
        .anyMatch(JourneyWays::isOfOthers);
  }

  private static boolean isOfOthers(Station station) {
    return station.turn() == Station.Turn.PLATFORM || station.turn() == Station.Turn.BUREAU;
  }
}
