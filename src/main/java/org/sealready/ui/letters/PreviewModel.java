package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterRefused;
import org.sealready.service.LetterDesk;
import org.sealready.service.LetterState;
import org.sealready.service.Letters;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.form.FormModel;

/** The letters that the answers call for, and the one that is looked at. */
public final class PreviewModel {

  private static final double WARM_UP_SCALE = 0.5;

  private final FormModel form;
  private final Letters letters;
  private final LetterDesk desk;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<LetterState>> states;
  private final ObjectProperty<Optional<Letter>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight.Blank());
  private final DoubleProperty scale = new SimpleDoubleProperty();
  private final IntegerProperty page = new SimpleIntegerProperty();
  private boolean drawing;
  private boolean stale;

  public PreviewModel(FormModel form, Letters letters, LetterDesk desk, Tasks tasks) {
    this.form = form;
    this.letters = letters;
    this.desk = desk;
    this.tasks = tasks;
    states = new ReadOnlyObjectWrapper<>(letters.states(form.answers().get()));
    choose();
    form.answers().subscribe(answers -> refresh(answers));
    chosen.subscribe(letter -> begin());
    page.subscribe(turned -> draw());
    scale.subscribe(value -> draw());
  }

  /** Looks anew at what letters there are: one may be made in another way now. */
  public void refresh() {
    refresh(form.answers().get());
  }

  private void refresh(Answers answers) {
    states.set(letters.states(answers));
    choose();
    draw();
  }

  /** The letter that is looked at goes with the answers; another one takes its place. */
  private void choose() {
    List<Letter> all = states.get().stream().map(LetterState::letter).toList();
    if (chosen.get().filter(all::contains).isEmpty()) {
      Optional<Letter> same =
          chosen.get().flatMap(before -> all.stream().filter(each -> isSame(each, before)).findFirst());
      chosen.set(same.or(() -> shown().stream().map(LetterState::letter).findFirst()));
    }
  }

  /** Another letter begins with its first page. */
  private void begin() {
    page.set(0);
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

  /** One letter, though it may be made in another way. */
  private static boolean isSame(Letter one, Letter other) {
    return one.id().equals(other.id());
  }

  FormModel form() {
    return form;
  }

  ReadOnlyObjectProperty<List<LetterState>> states() {
    return states.getReadOnlyProperty();
  }

  /** Those that are made when nobody names letters, or where there are none, all. */
  List<LetterState> shown() {
    List<LetterState> wanted = wanted();
    return wanted.isEmpty() ? states.get() : wanted;
  }

  /** Those that are made when nobody names letters. */
  List<LetterState> wanted() {
    return states.get().stream().filter(LetterState::isWanted).toList();
  }

  ObjectProperty<Optional<Letter>> chosen() {
    return chosen;
  }

  ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /** Pixels per point of the picture; nothing is drawn before somebody looks. */
  DoubleProperty scale() {
    return scale;
  }

  /** Whether what stands at this placeholder comes from the field that a person is at. */
  boolean isAtFocus(String placeholder) {
    Set<Field<?>> fields = desk.fieldsAt(placeholder, form.answers().get());
    return form.focused().get().filter(fields::contains).isPresent();
  }

  /** Draws once for nobody: the first drawing reads fonts and takes longer than all others. */
  public void warmUp() {
    scale.set(WARM_UP_SCALE);
  }

  private void draw() {
    if (drawing) {
      stale = true;
    } else if (scale.get() > 0 && chosen.get().isPresent()) {
      drawing = true;
      stale = false;
      draw(form.answers().get(), chosen.get().get(), page.get(), scale.get());
    }
  }

  private void draw(Answers answers, Letter letter, int at, double pixels) {
    tasks.run(() -> look(answers, letter, at, pixels), this::onDrawn, Tasks::fault);
  }

  private Sight look(Answers answers, Letter letter, int at, double pixels) {
    try {
      return new Sight.Drawn(letter, desk.look(answers, letter, at, pixels));
    } catch (LetterRefused refused) {
      return new Sight.Refused(refused);
    }
  }

  private void onDrawn(Sight drawn) {
    drawing = false;
    if (stale) {
      draw();
    } else {
      sight.set(drawn);
    }
  }
}
