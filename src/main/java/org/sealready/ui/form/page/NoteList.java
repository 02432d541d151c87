package org.sealready.ui.form.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Answers;
import org.sealready.form.Note;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** What the answer of a field entails; not a problem, so it is not counted. */
final class NoteList extends VBox {

  private final List<Note> notes;
  private final Words words;
  private List<Note> shown = List.of();

  NoteList(List<Note> notes, Words words) {
    this.notes = notes;
    this.words = words;
    getStyleClass().add("messages");
  }

  /** Shows what these answers entail; tells whether that is anything. */
  boolean show(Answers effective) {
    List<Note> now = notes.stream().filter(note -> note.when().holds(effective)).toList();
    if (!now.equals(shown)) {
      shown = now;
      getChildren().setAll(now.stream().map(this::line).toList());
      Fade.in(this);
    }
    return !shown.isEmpty();
  }

  private Node line(Note note) {
    var text = Labels.wrapped(words.note(note), "message-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(Icons.of("warning"), text);
    line.getStyleClass().addAll("message", "message-line", "warning");
    return line;
  }
}
