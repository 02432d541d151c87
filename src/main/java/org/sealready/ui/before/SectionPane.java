package org.sealready.ui.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.service.before.BeforeCase;
import org.sealready.ui.common.Labels;

/** A part of the way before the filing, which folds to its head. */
final class SectionPane extends VBox {

  /** So many ways are cards, more are chips. */
  private static final int CARDS = 2;

  private final BeforeModel model;
  private final BeforeTexts texts;
  private final String id;
  private final SectionHead head;
  private final VBox body = new VBox();
  private final VBox ways = new VBox();
  private final VBox rest = new VBox();
  private List<TickLine> ticks = List.of();
  private List<DayLine> days = List.of();
  private Optional<BeforeQuestion> asked = Optional.empty();
  private Runnable showWays = () -> {};
  private List<Object> built = List.of();
  private boolean isFolded;

  SectionPane(BeforeModel model, BeforeSection section, BeforeTexts texts) {
    this.model = model;
    this.texts = texts;
    id = section.id();
    head = new SectionHead(texts.of(section.title()), () -> fold(!isFolded));
    getStyleClass().add("before-section");
    body.getStyleClass().add("before-body");
    rest.getStyleClass().add("before-rest");
    body.getChildren().addAll(ways, rest);
    getChildren().addAll(head, body);
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Enter within the part folds it, as its head does; Space ticks, and a field takes its own. */
  private void onKey(KeyEvent event) {
    boolean isAtButton = getScene().getFocusOwner() instanceof ButtonBase;
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && isAtButton) {
      event.consume();
      fold(true);
    }
  }

  String id() {
    return id;
  }

  /** What Up and Down lead to: the head, and what is ticked while it is open. */
  List<Node> stops() {
    List<Node> stops = new ArrayList<>(List.of(head));
    if (!isFolded) {
      ticks.forEach(tick -> stops.add(tick.box()));
    }
    return stops;
  }

  SectionHead head() {
    return head;
  }

  void fold(boolean folded) {
    boolean hadFocus = body.isFocusWithin();
    isFolded = folded;
    body.setVisible(!folded);
    body.setManaged(!folded);
    if (folded && hadFocus) {
      head.requestFocus();
    }
    model.shown().get().ifPresent(this::showHead);
  }

  /** Shows how it is now; only what has changed is built anew, so that the focus stays. */
  void show(BeforeCase before) {
    BeforeCase.Part part = part(before);
    if (!asked.equals(part.question())) {
      asked = part.question();
      ways.getChildren().setAll(asked.map(this::ways).stream().toList());
    }
    showWays.run();
    Optional<String> chosen = part.chosen().map(BeforeQuestion.Option::id);
    List<BeforeDay> dated = days(part, before);
    List<Object> wanted = List.of(before.kind(), chosen, part.items(), part.notes(), dated);
    if (!built.equals(wanted)) {
      built = wanted;
      build(part, dated, chosen.orElse(""));
    }
    ticks.forEach(TickLine::show);
    days.forEach(DayLine::show);
    showHead(before);
  }

  private BeforeCase.Part part(BeforeCase before) {
    return before.parts().stream()
        .filter(part -> part.section().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<BeforeDay> days(BeforeCase.Part part, BeforeCase before) {
    return part.section().days().stream()
        .filter(day -> day.scope().holds(before.kind(), part.record()))
        .toList();
  }

  private Node ways(BeforeQuestion question) {
    long cards = question.options().stream().filter(option -> !option.isAside()).count();
    if (cards == CARDS) {
      WayCards shown = new WayCards(model, question, texts);
      showWays = shown::show;
      return shown;
    }
    WayChips shown = new WayChips(model, question, texts);
    showWays = shown::show;
    return shown;
  }

  private void build(BeforeCase.Part part, List<BeforeDay> asked, String chosen) {
    ticks = part.items().stream().map(item -> new TickLine(model, item, texts)).toList();
    Map<Boolean, List<DayLine>> lines =
        asked.stream()
            .collect(
                Collectors.partitioningBy(
                    BeforeDay::followsTick,
                    Collectors.mapping(
                        day -> new DayLine(model, day, texts), Collectors.toList())));
    days = lines.values().stream().flatMap(List::stream).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(beside(lines.get(false)));
    nodes.addAll(lines.get(true));
    part.section().table().stream()
        .flatMap(
            table ->
                part.question().stream()
                    .map(question -> new WaysTable(table, question, texts, chosen)))
        .forEach(nodes::add);
    for (BeforeSection.Note note : part.notes()) {
      nodes.add(
          Labels.wrapped(
              texts.of(note.text()), note.isWarning() ? "before-warning" : "before-note"));
    }
    rest.getChildren().setAll(nodes);
  }

  /** A day stands at the left of what is ticked because of it. */
  private Node beside(List<DayLine> first) {
    VBox list = new VBox();
    list.getStyleClass().add("before-ticks");
    list.getChildren().addAll(ticks);
    list.setMinWidth(0);
    if (first.isEmpty()) {
      return list;
    }
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox sides = new HBox();
    sides.getStyleClass().add("before-sides");
    sides.getChildren().addAll(first);
    sides.getChildren().add(list);
    return sides;
  }

  private void showHead(BeforeCase before) {
    BeforeCase.Part part = part(before);
    boolean isCurrent = before.current().filter(each -> each.section().id().equals(id)).isPresent();
    boolean isDone = before.isSettled(part);
    Optional<Waiting> waiting = isDone ? Optional.empty() : Waiting.of(model, before, part);
    String state =
        waiting.map(each -> each.said(texts)).orElseGet(() -> texts.progress(part, finished(part)));
    String kind = isDone ? "done" : waiting.map(Waiting::kind).orElse("muted");
    SectionHead.Sign sign =
        isDone
            ? SectionHead.Sign.DONE
            : isCurrent ? SectionHead.Sign.CURRENT : SectionHead.Sign.OPEN;
    head.show(
        sign,
        isDone && !part.isComplete() ? texts.text("ui.before.nothing") : state,
        kind,
        isFolded,
        texts.text(isFolded ? "ui.before.folded" : "ui.before.unfolded"));
  }

  private String finished(BeforeCase.Part part) {
    return model.finishedOn(part).map(texts::day).orElse("");
  }
}
