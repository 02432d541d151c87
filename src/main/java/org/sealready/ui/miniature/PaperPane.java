package org.sealready.ui.miniature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.specimen.Specimen;
import org.sealready.form.specimen.Specimens;
import org.sealready.ui.common.EvenLabel;
import org.sealready.ui.form.AnswerText;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.words.FieldGuides;
import org.sealready.words.Words;

/** The drawn paper of the focused field, and what is said of the field. */
final class PaperPane extends VBox {

  private final FormModel form;
  private final PreviewModel letters;
  private final Specimens specimens;
  private final Words words;
  private final Consumer<Field<?>> go;
  private final FieldGuides guides;
  private final VBox drawn = new VBox();
  private final Label caption;
  private final FieldCard card;

  /** Made once: to style a drawing anew takes as long as a page. */
  private final List<Drawing> drawings = new ArrayList<>();

  PaperPane(PreviewModel letters, Specimens specimens, Words words, Consumer<Field<?>> go) {
    this.form = letters.form();
    this.letters = letters;
    this.specimens = specimens;
    this.words = words;
    this.go = go;
    guides = FieldGuides.in(words.language());
    caption = new EvenLabel(words.text("ui.paper-pane.caption"), "field-hint");
    card = new FieldCard(words);
    getStyleClass().add("paper-pane");
    drawn.getStyleClass().add("miniature-box");
    getChildren().addAll(drawn, caption, card);
  }

  /** Shows the paper and the words of this field; tells whether there is a paper. */
  boolean show(Field<?> field) {
    Answers effective = form.effective().get().answers();
    Optional<Specimen> paper = specimens.at(field, effective);
    Optional<Drawing> drawing = paper.map(this::drawingOf);
    drawings.forEach(each -> present(each, drawing.equals(Optional.of(each))));
    drawn.setManaged(paper.isPresent());
    caption.setVisible(paper.isPresent());
    caption.setManaged(paper.isPresent());
    drawing.ifPresent(found -> fill(found, field, effective));
    card.show(
        words.label(field),
        guides.of(field, paper.map(Specimen::id).orElse(""), words),
        printed(field));
    return paper.isPresent();
  }

  /** The same paper stays the same drawing, so that only the mark moves. */
  private Drawing drawingOf(Specimen paper) {
    return drawings.stream()
        .filter(known -> known.paper().equals(paper))
        .findFirst()
        .orElseGet(() -> draw(paper));
  }

  private Drawing draw(Specimen paper) {
    Drawing made = new Drawing(paper, go);
    drawings.add(made);
    drawn.getChildren().add(made);
    return made;
  }

  private static void present(Drawing drawing, boolean present) {
    drawing.setVisible(present);
    drawing.setManaged(present);
  }

  private void fill(Drawing found, Field<?> field, Answers effective) {
    found.show(new AnswerText(words, effective), field);
    found.setAccessibleText(
        words.text("ui.paper-pane.described", found.paper().title(), words.label(field)));
  }

  private String printed(Field<?> field) {
    List<String> titles =
        letters.printing(field).stream().map(new LetterWords(words)::shortTitle).toList();
    if (titles.isEmpty()) {
      return words.text(
          field.platformPath().isEmpty() ? "ui.card.nowhere" : "ui.card.platform-alone");
    }
    return titles.stream().collect(Collectors.joining(words.text("ui.list.comma")));
  }
}
