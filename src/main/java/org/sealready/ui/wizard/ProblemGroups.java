package org.sealready.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.common.Labels;
import org.sealready.ui.form.WaivedViolation;
import org.sealready.ui.form.page.Message;
import org.sealready.ui.form.page.MessageList;
import org.sealready.words.Words;

/** What is wrong, by how much it matters, and last what was set aside with a reason. */
final class ProblemGroups extends VBox {

  private record Group(
      String title,
      VBox block,
      Label heading,
      MessageList list,
      Supplier<List<Violation>> open,
      Supplier<List<WaivedViolation>> aside) {}

  private final WizardModel model;
  private final Words words;
  private final Consumer<Node> reveal;
  private final List<Group> groups = new ArrayList<>();
  private Optional<Violation> followed = Optional.empty();

  ProblemGroups(WizardModel model, Words words, Consumer<Node> reveal) {
    this.model = model;
    this.words = words;
    this.reveal = reveal;
    getStyleClass().add("problem-groups");
    for (Severity severity : Severity.values()) {
      add(
          words.severity(severity),
          severity.name().toLowerCase(Locale.ROOT),
          () -> of(severity),
          List::of);
    }
    add(words.text("ui.waiver.kept"), "waived", List::of, this::aside);
  }

  private List<Violation> of(Severity severity) {
    return model.form().violations().get().stream()
        .filter(found -> found.severity() == severity && !isOfQuestion(found))
        .toList();
  }

  private List<WaivedViolation> aside() {
    return model.form().aside().get().stream()
        .filter(aside -> !isOfQuestion(aside.violation()))
        .toList();
  }

  /** What was answered to a question stands there. */
  private boolean isOfQuestion(Violation violation) {
    return model.form().form().questions().stream()
        .anyMatch(question -> question.id().equals(violation.rule().id()));
  }

  private void add(
      String title,
      String kind,
      Supplier<List<Violation>> open,
      Supplier<List<WaivedViolation>> aside) {
    MessageList list =
        new MessageList(model.form(), Message.Place.REVIEW, words)
            .leadingTo(model::onField)
            .onChanged(violation -> followed = Optional.of(violation));
    list.getStyleClass().addAll("problem-lines", kind);
    Label heading = Labels.line("", "section-title");
    VBox block = new VBox(heading, list);
    block.getStyleClass().addAll("section", "problems");
    getChildren().add(block);
    groups.add(new Group(title, block, heading, list, open, aside));
  }

  /** Shows how it stands now; the focus stays with what was set aside or taken up. */
  void show() {
    groups.forEach(this::show);
    setVisible(groups.stream().anyMatch(group -> group.block().isVisible()));
    setManaged(isVisible());
    Optional<Violation> wanted = followed;
    followed = Optional.empty();
    wanted.stream().flatMap(this::linesOf).findFirst().ifPresent(this::requestInitialFocus);
  }

  /** The way to the field of the first problem; empty where there is none. */
  Optional<Node> way() {
    return groups.stream().flatMap(group -> group.list().firstWay().stream()).findFirst();
  }

  private Stream<Message> linesOf(Violation violation) {
    return groups.stream().flatMap(group -> group.list().lineOf(violation).stream());
  }

  private void requestInitialFocus(Message line) {
    line.requestInitialFocus();
    reveal.accept(line);
  }

  private void show(Group group) {
    List<Violation> open = group.open().get();
    List<WaivedViolation> aside = group.aside().get();
    int count = open.size() + aside.size();
    group.heading().setText(words.text("ui.review.count", group.title(), count));
    group.list().show(open, aside);
    group.block().setVisible(count > 0);
    group.block().setManaged(count > 0);
  }
}
