package org.sealready.ui.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Mask;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.wording.NamedTemplate;
import org.sealready.service.wording.Wordings;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;

/** The wordings of all letters, and the one that is written. */
public final class WordingsModel {

  private final Wordings wordings;
  private final Catalogue catalogue;
  private final Answers shown;
  private final WordingChecking looking;
  private final WordingOperations operations;
  private final List<WordingModel> all;
  private final ObjectProperty<WordingModel> chosen;
  private final DoubleProperty scale = new SimpleDoubleProperty();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param drafts what was being written when the window was left, by letter
   * @param effective of the filing that the letters are shown with
   * @param first the letter to begin with
   */
  public WordingsModel(
      Wordings wordings,
      Map<String, String> drafts,
      Effective effective,
      Optional<Letter> first,
      WordingChecking looking,
      Tasks saving) {
    this.wordings = wordings;
    this.catalogue = wordings.bundled();
    shown = Mask.shown(catalogue.form(), effective).answers();
    this.looking = looking;
    operations = new WordingOperations(wordings, effective, notice, saving, this::look);
    all =
        catalogue.letters().stream()
            .filter(letter -> wordings.of(letter.id()).isPresent())
            .map(letter -> model(letter, drafts))
            .toList();
    chosen = new SimpleObjectProperty<>(first.flatMap(this::of).orElse(all.getFirst()));
    chosen.subscribe(model -> look());
    scale.subscribe(value -> look());
  }

  private WordingModel model(Letter letter, Map<String, String> drafts) {
    String used = names().shown(wordings.text(letter.id()));
    return new WordingModel(
        letter,
        wordings.of(letter.id()).orElseThrow(),
        used,
        names().shown(drafts.getOrDefault(letter.id(), used)));
  }

  private Optional<WordingModel> of(Letter letter) {
    return all.stream().filter(model -> model.letter().id().equals(letter.id())).findFirst();
  }

  /** What wordings call their values and marks. */
  NamedTemplate names() {
    return wordings.check().names();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The answers as the screen may show them. */
  Answers shown() {
    return shown;
  }

  List<WordingModel> all() {
    return all;
  }

  ObjectProperty<WordingModel> chosen() {
    return chosen;
  }

  ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** Pixels per point of the letter that is shown. */
  DoubleProperty scale() {
    return scale;
  }

  /** What is done with a wording. */
  WordingOperations operations() {
    return operations;
  }

  String original(WordingModel model) {
    return names().shown(wordings.bundledText(model.letter().id()));
  }

  /** Looks at the letter that is chosen, as it is worded now. */
  void look() {
    looking.want(chosen.get(), scale.get());
  }

  /** A person has stopped writing for a moment. */
  void onPause(WordingModel model) {
    notice.set(Optional.empty());
    looking.want(model, scale.get());
    operations.keep(model);
  }

  /** More was put in than any letter can hold. */
  void onTooMuch() {
    notice.set(
        Optional.of(Notice.of(Notice.Kind.WARNING, words -> words.text("ui.wording.too-much"))));
  }

  /** Keeps what was written, then tells whether all of it is on disk. */
  public void finish(Consumer<Boolean> outcome) {
    operations.finish(all, outcome);
  }
}
