package org.sealready.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Mask;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterSources;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.paper.WordingPreview;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;

/** The letters that the answers call for, and the one that is looked at. */
public final class PreviewModel {

  private static final int WARM_UP_WIDTH = 300;

  private final FormModel form;
  private final Letters letters;
  private final LetterOutput desk;
  private final LetterSources sources;
  private final LatestTask<PreviewState> drawing;
  private final ReadOnlyObjectWrapper<List<LetterState>> states =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Letter>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<PreviewState> sight =
      new ReadOnlyObjectWrapper<>(new PreviewState.Blank());
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.Fitting());
  private final IntegerProperty width = new SimpleIntegerProperty();
  private final IntegerProperty page = new SimpleIntegerProperty();
  private final BooleanProperty numbersShown = new SimpleBooleanProperty();
  private Optional<String> begun = Optional.empty();

  public PreviewModel(
      FormModel form, Letters letters, LetterOutput desk, LetterSources sources, Tasks tasks) {
    this.form = form;
    this.letters = letters;
    this.desk = desk;
    this.sources = sources;
    drawing = LatestTask.tellingLast(tasks, sight::set, Tasks::fault);
    form.answers().subscribe(answers -> refresh());
    form.focused().subscribe(field -> field.ifPresent(this::follow));
    chosen.subscribe(this::begin);
    page.subscribe(turned -> draw());
    width.subscribe(value -> draw());
  }

  /** Another letter begins with the first page that holds something. */
  private void begin(Optional<Letter> letter) {
    Optional<String> id = letter.map(Letter::id);
    if (!begun.equals(id)) {
      begun = id;
      page.set(letter.map(desk::firstPage).orElse(0));
    }
    draw();
  }

  /** Which page is looked at, counted from 0. */
  IntegerProperty page() {
    return page;
  }

  /** How many pages the letter has that is looked at. */
  int pages() {
    return chosen.get().map(desk::pages).orElse(1);
  }

  /** The answers, the wordings or the forms have changed. */
  public void refresh() {
    states.set(letters.states(form.judged()));
    choose();
    draw();
  }

  /** The letter that is looked at goes with the answers; another one takes its place. */
  private void choose() {
    Optional<Letter> first = offered().stream().findFirst();
    Optional<Letter> same = chosen.get().map(Letter::id).flatMap(this::among);
    chosen.set(
        same.or(() -> form.focused().get().flatMap(field -> about(field, first))).or(() -> first));
  }

  /** The same letter, perhaps in another wording. */
  private Optional<Letter> among(String id) {
    return states.get().stream()
        .map(LetterState::letter)
        .filter(letter -> letter.id().equals(id))
        .findFirst();
  }

  /** Changes the letter only where the one that is looked at says nothing of this field. */
  private void follow(Field<?> field) {
    about(field, chosen.get()).ifPresent(letter -> chosen.set(Optional.of(letter)));
  }

  private Optional<Letter> about(Field<?> field, Optional<Letter> now) {
    return new LetterForField(sources, offered(), form.effective().get()).at(field, now);
  }

  public FormModel form() {
    return form;
  }

  public ReadOnlyObjectProperty<List<LetterState>> states() {
    return states.getReadOnlyProperty();
  }

  /** Those that are made: needed and not left out, or added. */
  public List<LetterState> wanted() {
    return states.get().stream().filter(LetterState::isWanted).toList();
  }

  /** Those that are made and print this field's answer. */
  public List<LetterState> printing(Field<?> field) {
    Effective effective = form.effective().get();
    return wanted().stream()
        .filter(state -> sources.of(state.letter(), effective).contains(field))
        .toList();
  }

  /** Those that can be looked at beside the form. */
  List<Letter> offered() {
    return wanted().stream().map(LetterState::letter).toList();
  }

  public ObjectProperty<Optional<Letter>> chosen() {
    return chosen;
  }

  /** Where the letter that is looked at stands among them, counted from 0; -1 if it does not. */
  int place() {
    return chosen.get().map(offered()::indexOf).orElse(-1);
  }

  /** Looks at the letter that stands so many places after this one, where there is one. */
  void turn(int places) {
    List<Letter> offered = offered();
    int at = place() + places;
    if (at >= 0 && at < offered.size()) {
      chosen.set(Optional.of(offered.get(at)));
    }
  }

  ReadOnlyObjectProperty<PreviewState> sight() {
    return sight.getReadOnlyProperty();
  }

  ObjectProperty<Zoom> zoom() {
    return zoom;
  }

  /** Whether the numbers of persons are in clear on the screen; on paper they always are. */
  BooleanProperty numbersShown() {
    return numbersShown;
  }

  /** Whether the middle of what stands there is hidden now; where a person is at it, it is not. */
  boolean isMasked(Spots.Spot spot) {
    Answers answers = form.effective().get().answers();
    return !numbersShown.get()
        && !spot.shows(form.focused().get())
        && spot.from().stream().anyMatch(field -> Mask.covers(field, answers));
  }

  /** Pixels across the page; nothing is drawn before somebody looks. */
  IntegerProperty width() {
    return width;
  }

  /** Draws once for nobody: the first drawing reads fonts and takes longer than all others. */
  public void warmUp() {
    width.set(WARM_UP_WIDTH);
  }

  private void draw() {
    if (width.get() > 0 && chosen.get().isPresent()) {
      Effective effective = form.effective().get();
      Letter letter = chosen.get().get();
      int at = page.get();
      int pixels = width.get();
      drawing.want(() -> look(effective, letter, at, pixels));
    }
  }

  private PreviewState look(Effective effective, Letter letter, int at, int pixels) {
    try {
      WordingPreview look = desk.look(effective, letter, at, pixels);
      return new PreviewState.Drawn(letter, look, Spots.of(look.page(), sources, effective));
    } catch (LetterRefused refused) {
      return new PreviewState.Refused(refused, changedAt(refused.why().placeholder(), effective));
    }
  }

  /** The field where what stands in the way of a letter is put right, if there is one. */
  public Optional<Field<?>> changedAt(LetterRefused refused) {
    return changedAt(refused.why().placeholder(), form.effective().get());
  }

  private Optional<Field<?>> changedAt(String placeholder, Effective effective) {
    return sources.at(List.of(placeholder), effective).values().stream()
        .findFirst()
        .flatMap(LetterSources.Source::changedAt);
  }
}
