package org.sealready.ui.form.page;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.ui.ask.HelpTopic;
import org.sealready.ui.box.Column;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.form.FormModel;
import org.sealready.words.Words;

/** One page of the form: why it is asked, then its sections in one column. */
public final class PageView extends ScrollPane implements InitialFocus {

  private final FormModel form;
  private final VBox column = new Column();
  private final List<SectionView> sections;
  private Runnable behindTheLast = () -> {};

  public PageView(FormModel form, Page page, Words words) {
    this(form, page, words, Optional.empty());
  }

  /**
   * @param above stands between the page's title and its sections
   */
  public PageView(FormModel form, Page page, Words words, Optional<Node> above) {
    this.form = form;
    HelpTopic.mark(this, "page:" + page.id());
    column.getStyleClass().add("column");
    Steady steady = new Steady(this, this::rows);
    Still still = Still.on(this, steady);
    sections =
        page.sections().stream()
            .map(section -> new SectionView(form, section, words, still))
            .toList();
    PageHead head =
        new PageHead(
            Labels.wrapped(words.title(page), "page-title"),
            new WordedLabel(form, () -> words.intro(page), "page-intro").label());
    column.getChildren().add(head);
    above.ifPresent(column.getChildren()::add);
    column.getChildren().add(emptyHint(words));
    sections.forEach(section -> section.setDisable(form.isFixed()));
    column.getChildren().addAll(sections);
    PageSheet.on(this, column, steady.tail());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::onFocusOwner);
    new PageKeys(this, this::rows, () -> behindTheLast.run());
  }

  /** Where Enter leads from the last field. */
  public void leadingTo(Runnable way) {
    behindTheLast = way;
  }

  /** Shown where earlier answers leave nothing to ask. */
  private Node emptyHint(Words words) {
    Label hint = Labels.wrapped(words.text("ui.page.empty"), "page-empty");
    BooleanBinding nothing =
        Bindings.createBooleanBinding(
            () -> sections.stream().noneMatch(Node::isVisible),
            sections.stream().map(Node::visibleProperty).toArray(Observable[]::new));
    hint.visibleProperty().bind(nothing);
    hint.managedProperty().bind(nothing);
    return hint;
  }

  private List<FieldRow<?>> rows() {
    return sections.stream().<FieldRow<?>>flatMap(section -> section.rows().stream()).toList();
  }

  private void onFocusOwner(Node owner) {
    rows().stream()
        .filter(row -> isWithin(row, owner))
        .findFirst()
        .ifPresent(row -> Reveal.afterLayout(this, row));
  }

  private static boolean isWithin(FieldRow<?> row, Node node) {
    return node != null && (node == row || isWithin(row, node.getParent()));
  }

  /** Hands over everything that was typed. */
  public void commit() {
    rows().forEach(FieldRow::commit);
  }

  /** Whether something was typed that is not handed over yet. */
  public boolean isTyping() {
    return rows().stream().anyMatch(FieldRow::isTyping);
  }

  /** Whether this is where one of its questions is answered. */
  public boolean isAnsweredIn(Node control) {
    return rows().stream().anyMatch(row -> row.isAnsweredIn(control));
  }

  /** Puts the focus into the field and the field into view. */
  @Override
  public void requestInitialFocus(Field<?> field) {
    settle();
    rowOf(field)
        .ifPresent(
            row -> {
              row.requestInitialFocus();
              Reveal.afterLayout(this, row);
            });
  }

  /** Begins to search for this among the choices of the field. */
  public void look(Field<?> field, String text) {
    requestInitialFocus(field);
    rowOf(field).ifPresent(row -> row.look(text));
  }

  /** Puts the focus into the first field that can be answered. */
  @Override
  public void requestInitialFocus() {
    settle();
    setVvalue(0);
    rows().stream()
        .filter(row -> row.isVisible() && row.isAsked())
        .findFirst()
        .ifPresentOrElse(FieldRow::requestInitialFocus, this::passOver);
  }

  /** With nothing to answer, no field is at hand, and the way on is. */
  private void passOver() {
    form.focused().set(Optional.empty());
    requestFocus();
    behindTheLast.run();
  }

  private Optional<FieldRow<?>> rowOf(Field<?> field) {
    return rows().stream().filter(row -> row.field().equals(field)).findFirst();
  }

  /** A page that was never shown has no content to focus before this. */
  private void settle() {
    applyCss();
    layout();
  }
}
