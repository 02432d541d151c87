package org.sealready.ui.wizard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.ui.form.PageView;
import org.sealready.words.Words;

/** The frame of an open filing: what it is on top, the steps at the side, the way on below. */
public final class WizardView extends BorderPane implements BottomBar.Ways {

  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final WizardModel model;
  private final Words words;
  private final Map<Step, PageView> pages = new HashMap<>();
  private final StackPane content = new StackPane();
  private final TopBar top;
  private final SideList side;
  private final Region letter;

  /** What the frame asks of the window that it stands in. */
  public interface Exits {
    void leave();

    void switchLanguage();
  }

  public WizardView(WizardModel model, Heading heading, Words words, Exits exits, Region letter) {
    this.model = model;
    this.words = words;
    this.letter = letter;
    StepNames names = new StepNames(words);
    top = new TopBar(model, heading, words, () -> exit(exits::leave), exits::switchLanguage);
    side = new SideList(model, names, words, this::go);
    getStyleClass().add("wizard");
    content.getStyleClass().add("content");
    setTop(top);
    setLeft(side);
    setCenter(content);
    setBottom(new BottomBar(model, names, words, this));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.place().addListener((property, before, after) -> show(after));
    widthProperty().addListener(observable -> fold());
    model.letterWanted().addListener(observable -> fold());
  }

  /** Shows where the person is, with the focus there; call when the frame stands in its window. */
  public void enter() {
    show(model.place().get());
  }

  private void onKey(KeyEvent event) {
    if (NEXT.match(event)) {
      event.consume();
      next();
    } else if (BACK.match(event)) {
      event.consume();
      back();
    }
  }

  private void fold() {
    Folding folding = Folding.of(getWidth(), model.letterWanted().get());
    setRight(folding.letter() ? letter : null);
    letter.setPrefWidth(folding.letterWidth());
    side.narrow(folding.narrowSide());
    pseudoClassStateChanged(NARROW, folding.narrowSide());
    top.offerLetter(!folding.letter());
  }

  private void exit(Runnable way) {
    commit();
    way.run();
  }

  private void go(Step step) {
    commit();
    model.onStep(step);
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
  public void problem() {
    commit();
    model.onFirstProblem();
  }

  /** Hands over what was typed on the open page. */
  public void commit() {
    Optional.ofNullable(pages.get(model.current())).ifPresent(PageView::commit);
  }

  private void show(WizardModel.Place place) {
    Node view = viewOf(place.step());
    if (!content.getChildren().contains(view)) {
      content.getChildren().setAll(view);
    }
    if (view instanceof PageView page) {
      place.field().ifPresentOrElse(page::enter, page::enter);
    } else {
      view.requestFocus();
    }
  }

  private Node viewOf(Step step) {
    return switch (step) {
      case Step.Fill(var page) ->
          pages.computeIfAbsent(step, key -> new PageView(model.form(), page, words));
      case Step.Review review -> new ReviewView(model, words);
      case Step.Letters letters -> new ReviewView(model, words);
    };
  }
}
