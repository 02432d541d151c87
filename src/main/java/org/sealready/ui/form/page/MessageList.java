package org.sealready.ui.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;
import org.sealready.ui.common.Fade;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.form.WaivedViolation;
import org.sealready.words.Words;

/**
 * What is wrong, and what was set aside; under a field room for one line is always kept. What is
 * set aside or taken up here keeps the focus.
 */
public final class MessageList extends VBox {

  private final FormModel form;
  private final Message.Place place;
  private final Words words;
  private Optional<Consumer<Field<?>>> jump = Optional.empty();
  private Consumer<Violation> onChanged = this::follow;
  private Optional<Violation> followed = Optional.empty();
  private List<Violation> open = List.of();
  private List<WaivedViolation> aside = List.of();
  private List<Message> lines = List.of();

  public MessageList(FormModel form, Message.Place place, Words words) {
    this.form = form;
    this.place = place;
    this.words = words;
    getStyleClass().add("messages");
  }

  /** Gives each line a way to its field. */
  public MessageList leadingTo(Consumer<Field<?>> go) {
    jump = Optional.of(go);
    return this;
  }

  /** Leaves the focus to somebody who has several lists. */
  public MessageList onChanged(Consumer<Violation> listener) {
    onChanged = listener;
    return this;
  }

  public void show(List<Violation> nowOpen, List<WaivedViolation> nowAside) {
    if (nowOpen.equals(open) && nowAside.equals(aside)) {
      return;
    }
    List<Violation> before = lines.stream().map(Message::violation).toList();
    open = nowOpen;
    aside = nowAside;
    lines = new ArrayList<>();
    open.forEach(each -> add(each, Optional.empty()));
    aside.forEach(each -> add(each.violation(), Optional.of(each.waiver())));
    passOn();
    getChildren().setAll(lines);
    lines.stream().filter(line -> !before.contains(line.violation())).forEach(Fade::in);
    Optional<Violation> wanted = followed;
    followed = Optional.empty();
    wanted.flatMap(this::lineOf).ifPresent(Message::requestInitialFocus);
  }

  /**
   * Whoever tabs out of a corrected field comes to the line that this has made superfluous: the
   * focus goes on to what follows, instead of being lost with the line.
   */
  private void passOn() {
    Optional<Node> before = Optional.empty();
    Optional<Node> owner = focused();
    while (followed.isEmpty() && owner.isPresent() && !owner.equals(before)) {
      owner.get().requestFocusTraversal(TraversalDirection.NEXT);
      before = owner;
      owner = focused();
    }
  }

  /** What has the focus, if it is in one of the lines. */
  private Optional<Node> focused() {
    return Optional.ofNullable(getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> getChildren().stream().anyMatch(line -> isWithin(line, owner)));
  }

  private static boolean isWithin(Node line, Node node) {
    return node != null && (node == line || isWithin(line, node.getParent()));
  }

  /** The line of this problem. */
  public Optional<Message> lineOf(Violation violation) {
    return lines.stream().filter(line -> line.violation().equals(violation)).findFirst();
  }

  /** The way to the field of the first open problem. */
  public Optional<Node> firstWay() {
    return open.stream().findFirst().flatMap(this::lineOf).flatMap(Message::wayToField);
  }

  private void add(Violation violation, Optional<Waiver> waiver) {
    Message line = new Message(form, violation, waiver, place, words, onChanged);
    jump.ifPresent(go -> line.leadTo(() -> go.accept(violation.field())));
    lines.add(line);
  }

  private void follow(Violation violation) {
    followed = Optional.of(violation);
  }
}
