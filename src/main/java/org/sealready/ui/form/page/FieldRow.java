package org.sealready.ui.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Guide;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.box.Column;
import org.sealready.ui.box.Parts;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.AnswerOrigin;
import org.sealready.ui.form.FieldModel;
import org.sealready.ui.form.editor.Editor;
import org.sealready.ui.form.editor.Editors;
import org.sealready.words.Words;

/** One question: label, editor, hint, and what is wrong. */
public final class FieldRow<T> extends Column {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass AUTO = PseudoClass.getPseudoClass("auto");

  private final FieldModel<T> model;
  private final Words words;
  private final Editor<T> editor;
  private final FieldCaption caption;
  private final Label hint = Labels.wrapped("", "field-hint");
  private final MessageList messages;
  private final NoteList entailed;
  private final FactList<T> facts;
  private final Column notes = new Column();
  private final Parts said;
  private Optional<FollowingText> following = Optional.empty();

  /** The question alone, outside of a page. */
  public FieldRow(FieldModel<T> model, Words words) {
    this(model, words, Still.OUTSIDE);
  }

  FieldRow(FieldModel<T> model, Words words, Still still) {
    this.model = model;
    this.words = words;
    this.editor = Editors.of(model, words);
    this.caption = new FieldCaption(editor.entry(), words);
    this.messages = new MessageList(model.form(), Message.Place.FIELD, words);
    this.entailed = new NoteList(model.field().notes(), words);
    this.facts = new FactList<>(model, words, this::requestInitialFocus);
    Field<T> field = model.field();
    getStyleClass().addAll("field-row", "width-" + field.width().name().toLowerCase(Locale.ROOT));
    HelpTopic.mark(this, "field:" + field.id());
    editor.node().getStyleClass().add("editor");
    Region room = new Region();
    room.setManaged(false);
    notes.getStyleClass().add("notes");
    List<Node> parts = new ArrayList<>(List.of(hint, facts, entailed, messages, room));
    field.guide().ifPresent(guide -> parts.add(1, guideBox(guide)));
    said = new Parts(notes, parts);
    getChildren().addAll(caption, editor.node(), notes);
    editor.node().focusWithinProperty().addListener((property, was, is) -> onFocus(is));
    // The list of a combo box claims the focus for a moment while it is made; its window knows.
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .map(this::isWithinEditor)
        .subscribe(this::onFocusOwner);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .flatMap(this::reachedByKeys)
        .subscribe(caption::showKeys);
    new WhileShown(this)
        .onSet(model.form().effective(), this::show)
        .onSet(model.asked(), () -> still.change(this::showPresence))
        .onSet(model.messages(), () -> still.change(notes, room, this::showMessages))
        .onSet(model.form().answers(), () -> still.change(notes, room, this::showMessages))
        .onSet(model.form().effective(), () -> still.change(notes, room, this::showEntailed));
    show();
    showEntailed();
    showPresence();
    showMessages();
  }

  @SuppressWarnings("unchecked") // only fields of text are declared with a guide
  private Node guideBox(Guide guide) {
    return new GuideBox((FieldModel<String>) model, guide, words, this::requestInitialFocus);
  }

  private void onFocusOwner(Boolean isHere) {
    if (Boolean.TRUE.equals(isHere)) {
      model.form().focused().set(Optional.of(model.field()));
    }
  }

  /** Enter goes on from a group of chips: who comes there by keys is told what chooses. */
  private ObservableValue<Boolean> reachedByKeys(Node node) {
    boolean isChip = node instanceof ToggleButton && isWithinEditor(node);
    return isChip && node.getParent().getChildrenUnmodifiable().size() > 1
        ? node.focusVisibleProperty()
        : new SimpleBooleanProperty();
  }

  /** The window may lose the focus while the person is still in this field. */
  private void onFocus(boolean here) {
    if (!here) {
      editor.commit();
    }
  }

  /** Whether this node is the field's control or a part of it. */
  boolean isWithinEditor(Node node) {
    return node != null && (node == editor.node() || isWithinEditor(node.getParent()));
  }

  /** Whether this node is the field's control, a part of it, or one of its links and signs. */
  boolean holds(Node node) {
    return node != null && (node == this || holds(node.getParent()));
  }

  /** Whether keys come to the field here. */
  boolean isEntry(Node node) {
    return node == editor.entry();
  }

  /** Whether Enter, pressed in the control now, ends the answer. */
  boolean endsWithEnter() {
    return editor.endsWithEnter();
  }

  /** What is asked is worded for whoever files, and that is told by answers. */
  private void showQuestion() {
    String text = words.label(model.field());
    caption.show(text);
    hint.setText(words.hint(model.field()));
    said.show(hint, !hint.getText().isEmpty());
  }

  private void show() {
    showQuestion();
    AnswerOrigin filling = model.filling().get();
    boolean follows = filling == AnswerOrigin.FOLLOWS;
    caption.show(filling);
    pseudoClassStateChanged(AUTO, filling != AnswerOrigin.ASKED);
    present(editor.node(), !follows);
    if (follows && following.isEmpty()) {
      following = Optional.of(new FollowingText(words));
      getChildren().add(getChildren().indexOf(notes), following.get());
    }
    following.ifPresent(text -> present(text, follows));
    following.ifPresent(text -> text.show(model));
    editor.show(model.value().get(), model.form().effective().get().answers());
  }

  private void showPresence() {
    boolean comes = model.asked().get() && !isVisible();
    present(this, model.asked().get());
    if (comes) {
      Fade.in(this);
    }
  }

  private void showEntailed() {
    said.show(facts, facts.show());
    said.show(entailed, entailed.show(model.form().effective().get().answers()));
  }

  private void showMessages() {
    List<Violation> found = model.messages().get();
    messages.show(found, model.aside());
    editor.entry().setAccessibleHelp(MessageText.spoken(found, words.hint(model.field()), words));
    pseudoClassStateChanged(ERROR, has(found, Severity.ERROR));
    pseudoClassStateChanged(WARNING, has(found, Severity.WARNING) && !has(found, Severity.ERROR));
  }

  private static boolean has(List<Violation> violations, Severity severity) {
    return violations.stream().anyMatch(violation -> violation.severity() == severity);
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  public Field<T> field() {
    return model.field();
  }

  /** Whether there is something to answer here. */
  boolean isAsked() {
    return model.filling().get() != AnswerOrigin.FOLLOWS;
  }

  /** Whether keys lead here: it is asked, and there is something to answer. */
  boolean isOpen() {
    return isVisible() && isAsked();
  }

  /** Whether a person has to answer: what is filled in, by itself or before, can be left. */
  boolean waitsForAPerson() {
    return isVisible() && model.filling().get() == AnswerOrigin.ASKED && !model.isSettled();
  }

  /** Whether this is the last day of the period whose first day stands right before it. */
  boolean isEndOf(FieldRow<?> before) {
    return before.getParent() == getParent()
        && before.field().type() instanceof FieldType.Day
        && field().type() instanceof FieldType.Day;
  }

  /** Whether something was typed that is not handed over yet. */
  public boolean isTyping() {
    return editor.isTyping();
  }

  /** Whether its question is answered in this control. */
  boolean isAnsweredIn(Node control) {
    return editor.entry() == control;
  }

  /** Hands over what was typed. */
  public void commit() {
    editor.commit();
  }

  /** Puts the focus into the field, and begins to search for this there. */
  void look(String text) {
    editor.look(text);
  }

  /** Puts the focus into the field. */
  public void requestInitialFocus() {
    editor.requestInitialFocus();
  }
}
