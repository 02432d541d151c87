package org.sealready.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.wording.ClauseNames;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** On a letter's card: whether a form takes its place, and what can be done about it. */
public final class PaperLine extends VBox {

  /** What can be done; texts stand above and below it, for a line of parts never wraps them. */
  private final FlowPane links = new FlowPane();

  private final Letter letter;
  private final PapersActions actions;
  private final Words words;

  public PaperLine(Letter letter, PapersActions actions, Words words) {
    this.letter = letter;
    this.actions = actions;
    this.words = words;
    links.getStyleClass().add("form-line");
    getStyleClass().add("form-lines");
    getChildren().add(links);
    Optional<OfficialPaper> form = actions.model().of(letter.id());
    if (actions.model().isUnlisted()) {
      say(words.text("ui.forms.unlisted"), "error");
    } else if (actions.model().isBroken(letter.id())) {
      say(words.text("ui.forms.broken"), "error");
      link("ui.forms.again", () -> actions.bring(letter));
      link("ui.forms.remove", () -> actions.remove(letter.id(), letter.title()));
    } else {
      form.ifPresentOrElse(this::show, () -> link("ui.forms.offer", () -> actions.bring(letter)));
    }
  }

  private void show(OfficialPaper form) {
    if (form.used()) {
      showUsed(form);
    } else {
      say(words.text("ui.forms.unused"), "muted");
    }
    if (!form.isOwn()) {
      link(
          form.used() ? "ui.forms.own-wording" : "ui.forms.use",
          () -> actions.use(form.id(), !form.used()));
      link("ui.forms.newer", () -> actions.bring(letter));
    }
    link("ui.forms.remove", () -> actions.remove(form.id(), letter.title()));
    if (form.used() && !form.isOwn()) {
      actions.model().compare(form, this::tellDifferences);
    }
  }

  private void showUsed(OfficialPaper form) {
    int guesses = form.placement().guesses();
    Runnable arrange = () -> actions.arrange(form.id());
    if (form.placement().isEmpty()) {
      say(words.text("ui.forms.used-empty"), "warning");
      link("ui.forms.begin", arrange);
    } else if (guesses > 0) {
      say(words.text("ui.forms.used-guessed", guesses), "warning");
      link("ui.forms.check", arrange);
    } else {
      say(words.text("ui.forms.used"), "done");
      link("ui.forms.arrange", arrange);
    }
  }

  private void tellDifferences(List<TemplateProblem> problems) {
    new ClauseNames(words)
        .differing(letter, problems)
        .map(clauses -> words.text("ui.forms.differs", clauses))
        .ifPresent(text -> getChildren().add(Labels.wrapped(text, "warning", "form-differs")));
  }

  private void say(String text, String kind) {
    getChildren().addFirst(Labels.wrapped(text, kind, "form-state"));
  }

  private void link(String key, Runnable action) {
    var link = Labels.link(words.text(key), action);
    link.setAccessibleText(link.getText() + " " + letter.title());
    links.getChildren().add(link);
  }
}
