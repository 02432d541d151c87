package org.sealready.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.ui.common.Fade;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.page.PageView;
import org.sealready.words.Words;

/** The frame of an open filing: what it is on top, the steps at the side, the way on below. */
public final class WizardView extends BorderPane implements BottomBar.Actions, InitialFocus {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final WizardModel model;
  private final StepNames names;
  private final Navigation navigation;
  private final Finish finish;
  private final StackPane content = new StackPane();
  private final TopBar top;
  private final SideList side;
  private final BottomBar bottom;
  private final Region letter;
  private final StepViews views;
  private final WholeWindow whole = new WholeWindow(this);

  /** What the frame asks of the window that it stands in. */
  public interface Navigation {
    void leave();

    void switchLanguage();

    /** Takes the last change back. */
    void undo();

    /** Makes it again. */
    void redo();

    /** Tries again to save. */
    void retry();

    /** What can be done with the filing as a file: the name of each, and what it does. */
    SequencedMap<String, Runnable> files();

    /** Locks the filings; empty where no passphrase would open them again. */
    Optional<Runnable> locking();
  }

  public WizardView(
      WizardModel model, Heading heading, Words words, Navigation navigation, Finish finish) {
    this.model = model;
    this.navigation = navigation;
    this.finish = finish;
    this.letter = finish.preview();
    names = new StepNames(words);
    LetterSwitch letterSwitch = new LetterSwitch(model, finish, this);
    top = new TopBar(model, heading, words, navigation, letterSwitch::open);
    side =
        new SideList(
            model,
            finish.screens().stream().map(StepScreen::step).toList(),
            names,
            words,
            this::go);
    getStyleClass().add("wizard");
    content.getStyleClass().add("content");
    setTop(top);
    setLeft(side);
    setCenter(content);
    bottom = new BottomBar(model, names, words, this);
    views = new StepViews(model, finish, words, bottom::focusNext);
    NoticeBar notice = new NoticeBar(model.notice(), words, finish::folder);
    VBox.setMargin(notice, new Insets(0, 20, 0, 20));
    VBox below = new VBox(notice, bottom);
    // The notice lies over the lower edge of the step.
    below.setViewOrder(-1);
    setBottom(below);
    offer();
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        new FrameKeys(new WizardKeys(this, letterSwitch, navigation, letter, views, whole))::onKey);
    widthProperty().addListener(observable -> fold());
    follow();
  }

  /** What can be done at the lower right on each step. */
  private void offer() {
    bottom.actions(new Step.Letters(), finish.actions());
    for (StepScreen each : finish.screens()) {
      bottom.actions(each.step(), each.actions());
      bottom.reminder(each.step(), each::reminder);
    }
  }

  private void follow() {
    WhileShown shown = new WhileShown(this);
    for (StepScreen each : finish.screens()) {
      shown.follow(each.note(), text -> side.note(each.step(), text));
      shown.follow(each.goesOn(), goesOn -> bottom.goesOn(each.step(), goesOn));
    }
    shown
        .follow(finish.note(), text -> side.note(new Step.Letters(), text))
        .onSet(model.place(), () -> show(model.place().get()))
        .onSet(model.letterWanted(), this::fold);
  }

  /** Where the person is, in the field that had the focus before. */
  @Override
  public void requestInitialFocus() {
    WizardModel.Place place = model.place().get();
    Optional<Field<?>> field =
        model.form().focused().get().filter(at -> model.stepOf(at).equals(place.step()));
    show(field.isPresent() ? new WizardModel.Place(place.step(), field) : place);
  }

  /** Shows something in the whole window, until {@link #closeWhole}. */
  public void openWhole(Node view) {
    commit();
    whole.open(view);
    view.applyCss();
    layout();
  }

  /** Goes back to where the person was before. */
  public void closeWhole() {
    whole.close();
    fold();
  }

  private void fold() {
    if (!whole.isOpen()) {
      Folding folding = Folding.of(getWidth(), model.letterWanted().get());
      boolean hasSides = !(model.current() instanceof Step.Screen);
      showLetter(folding.letter() && hasSides);
      letter.setPrefWidth(folding.letterWidth());
      side.narrow(folding.narrowSide());
      pseudoClassStateChanged(NARROW, folding.narrowSide());
      top.offerLetter(!folding.letter() && hasSides);
    }
  }

  private void showLetter(boolean isShown) {
    boolean comes = isShown && getRight() == null;
    setRight(isShown ? letter : null);
    if (comes) {
      Fade.in(letter);
    }
  }

  /** Whether this step can be gone to. */
  public boolean leadsTo(Step step) {
    return model.steps().contains(step)
        || finish.screens().stream().anyMatch(each -> each.step().equals(step));
  }

  /** What a step is called. */
  public String nameOf(Step step) {
    return names.of(step);
  }

  /** All steps, and the screens beside the pages, in the order of the side list. */
  public List<Step> places() {
    List<Step> places = new ArrayList<>();
    finish.screens().stream().map(StepScreen::step).forEach(places::add);
    int before = places.indexOf(new Step.Before()) + 1;
    places.addAll(before, model.steps());
    return places;
  }

  /** Goes to a step; what was typed is handed over. */
  public void go(Step step) {
    commit();
    model.onStep(step);
  }

  /** Goes to a field, wherever it is asked. */
  public void go(Field<?> field) {
    commit();
    model.onField(field);
  }

  /** Goes to a field with choices and begins to search for this among them. */
  public void look(Field<?> field, String text) {
    go(field);
    views.openPage().ifPresent(page -> page.look(field, text));
  }

  @Override
  public void back() {
    commit();
    model.onBack();
  }

  @Override
  public void next() {
    commit();
    model.onNext();
  }

  @Override
  public void later() {
    commit();
    model.following().ifPresent(model::onStep);
  }

  @Override
  public void problem() {
    commit();
    model.onFirstProblem();
  }

  /** Hands over what was typed on the open page. */
  public void commit() {
    views.openPage().ifPresent(PageView::commit);
  }

  private void show(WizardModel.Place place) {
    fold();
    Node view = views.of(place.step());
    if (!content.getChildren().contains(view)) {
      content.getChildren().setAll(view);
      if (place.step() instanceof Step.Screen) {
        // What stands in a scroll pane is in the window, and takes the focus, once styles were
        // applied; a page of the form does so itself.
        view.applyCss();
      }
    }
    if (!(view instanceof PageView)) {
      model.form().focused().set(Optional.empty());
    }
    if (view instanceof InitialFocus entered) {
      place.field().ifPresentOrElse(entered::requestInitialFocus, entered::requestInitialFocus);
    } else {
      view.requestFocus();
    }
  }
}
