package org.sealready.ui.toy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sealready.form.Page;
import org.sealready.ui.wizard.Finish;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.ui.wizard.WizardView;

/** The last step of a form without letters, and a window that cannot be left. */
public final class NoLetters implements Finish, WizardView.Navigation {

  @Override
  public Region preview() {
    return new StackPane();
  }

  @Override
  public void whole() {}

  @Override
  public Optional<Node> above(Page page) {
    return Optional.empty();
  }

  @Override
  public Node inReview() {
    return new StackPane();
  }

  @Override
  public Node view() {
    return new StackPane();
  }

  @Override
  public List<Node> actions() {
    return List.of();
  }

  @Override
  public List<StepScreen> screens() {
    return List.of();
  }

  @Override
  public ObservableValue<String> note() {
    return new SimpleStringProperty("");
  }

  @Override
  public void folder(Path folder) {}

  @Override
  public SequencedMap<String, Runnable> files() {
    return new LinkedHashMap<>();
  }

  @Override
  public void leave() {}

  @Override
  public void switchLanguage() {}

  @Override
  public Optional<Runnable> locking() {
    return Optional.empty();
  }

  @Override
  public void undo() {}

  @Override
  public void redo() {}

  @Override
  public void retry() {}
}
