package org.sealready.ui.journey;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.DueTexts;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;

/** What was written down, the latest first; each can be taken out by a second click. */
final class RecordList extends VBox {

  private final JourneyModel model;
  private final JourneyTexts texts;
  private final Runnable write;
  private final Hyperlink add;
  private final VBox form = new VBox();
  private final VBox rows = new VBox();
  private Optional<Integer> armed = Optional.empty();
  private List<Object> shown = List.of();

  /**
   * @param write writes down what is asked for
   */
  RecordList(JourneyModel model, JourneyTexts texts, Runnable write) {
    this.model = model;
    this.texts = texts;
    this.write = write;
    add = Labels.link(texts.text("ui.journey.record.add"), model.entry()::askAny);
    add.setVisible(!model.subject().isFixed());
    getStyleClass().add("journey-record");
    HBox head =
        new HBox(
            Labels.line(texts.text("ui.journey.record"), "section-title"), Labels.spring(), add);
    head.getStyleClass().add("journey-side-head");
    rows.getStyleClass().add("journey-entries");
    getChildren().addAll(head, form, rows);
    new WhileShown(this)
        .follow(model.state(), state -> showAnew())
        .follow(model.entry().kind(), kind -> ask());
  }

  private void ask() {
    if (!(model.entry().kind().get() instanceof EntryModel.Kind.Any)) {
      boolean hadFocus = form.isFocusWithin();
      form.getChildren().clear();
      if (hadFocus) {
        add.requestFocus();
      }
      return;
    }
    EntryForm entry = new EntryForm(model, texts, write);
    form.getChildren().setAll(entry);
    entry.focus();
  }

  private void showAnew() {
    List<Object> now =
        model
            .state()
            .get()
            .map(state -> List.<Object>of(state.diary(), state.now().toLocalDate()))
            .orElse(List.of());
    if (!now.equals(shown)) {
      shown = now;
      armed = Optional.empty();
      show();
    }
  }

  private void show() {
    rows.getChildren().clear();
    model.state().get().ifPresent(this::show);
  }

  private void show(JourneyState state) {
    List<Diary.Entry> entries = state.diary().entries();
    if (entries.isEmpty()) {
      rows.getChildren().add(new EvenLabel(texts.text("ui.journey.record.none"), "journey-small"));
    }
    for (int i = entries.size() - 1; i >= 0; i--) {
      rows.getChildren().add(row(i, entries.get(i), texts.times(state)));
    }
  }

  private Node row(int at, Diary.Entry entry, DueTexts times) {
    String when = entry.at().map(times::written).orElse(entry.written().at());
    HBox line =
        new HBox(
            Labels.line(when, "journey-when"),
            grown(Labels.wrapped(texts.name(entry), "journey-fact")),
            removing(at, when, entry));
    line.getStyleClass().add("journey-entry-line");
    VBox row = new VBox(line);
    if (isLaterToday(entry, times.now())) {
      String later = texts.text("ui.journey.record.later");
      row.getChildren().add(Labels.wrapped(later, "journey-doubt"));
    }
    entry
        .doubts()
        .forEach(
            doubt ->
                row.getChildren()
                    .add(Labels.wrapped(texts.words().phrase(doubt), "journey-doubt")));
    return row;
  }

  /** A later day is told of by the diary itself. */
  private static boolean isLaterToday(Diary.Entry entry, ZonedDateTime now) {
    return entry
        .at()
        .filter(at -> at.hasTime() && at.time().isAfter(now))
        .filter(at -> at.day().equals(now.toLocalDate()))
        .isPresent();
  }

  private static Region grown(Region region) {
    region.setMinWidth(0);
    region.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  private Node removing(int at, String when, Diary.Entry entry) {
    boolean isArmed = armed.filter(place -> place == at).isPresent();
    Hyperlink link =
        Labels.link(
            texts.text(isArmed ? "ui.journey.record.sure" : "ui.journey.record.remove"),
            () -> remove(at));
    link.setVisible(!model.subject().isFixed());
    link.setAccessibleText(texts.text("ui.journey.record.remove.said", when, texts.name(entry)));
    link.getStyleClass().add(isArmed ? "journey-sure" : "journey-remove");
    link.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now && armed.filter(place -> place == at).isPresent()) {
                armed = Optional.empty();
                link.setText(texts.text("ui.journey.record.remove"));
              }
            });
    return link;
  }

  private void remove(int at) {
    if (armed.filter(place -> place == at).isPresent()) {
      armed = Optional.empty();
      model.entries().remove(at);
      add.requestFocus();
      return;
    }
    armed = Optional.of(at);
    show();
    int row = model.diary().record().get().states().size() - 1 - at;
    ((VBox) rows.getChildren().get(row)).lookup(".journey-sure").requestFocus();
  }
}
