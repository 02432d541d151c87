package org.sealready.ui.afterwards;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.sealready.form.Field;
import org.sealready.ui.common.Labels;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.words.Words;

/** The step 备案之后; its data are read and its view is made when somebody goes there. */
public final class AfterwardsScreen implements StepScreen {

  /** The places that the screen leads to. */
  public interface Ways {

    /** The field, wherever it is asked. */
    void field(Field<?> field);

    /** Where letters are printed. */
    void letters();

    /** The filing of the entity's next Mini Program; empty where this one is not kept. */
    Optional<Runnable> next();

    /** The question until when this filing is kept; empty where it is not. */
    Optional<Runnable> keep();

    /** The question whether to erase this filing; empty where it is not kept. */
    Optional<Runnable> erase();
  }

  private final AfterwardsModel model;
  private final Words words;
  private final Ways ways;
  private final Button primary = Labels.button("", this::onPrimary, "primary");
  private AfterwardsView view;

  public AfterwardsScreen(AfterwardsModel model, Words words, Ways ways) {
    this.model = model;
    this.words = words;
    this.ways = ways;
  }

  @Override
  public Step.Screen step() {
    return new Step.Afterwards();
  }

  @Override
  public Node view() {
    if (view == null) {
      model.load();
      view = new AfterwardsView(model, words, ways, primary);
    }
    return view;
  }

  private void onPrimary() {
    if (view != null) {
      view.onPrimary();
    }
  }

  @Override
  public List<? extends Node> actions() {
    return List.of(primary);
  }

  @Override
  public ObservableValue<String> note() {
    return model
        .record()
        .map(record -> record.recordNumber().isEmpty() ? "" : words.text("ui.after.side"));
  }
}
