package org.sealready.ui.display;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.service.display.DisplayChoice;
import org.sealready.service.display.DisplayFile;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Language;

/** How the windows of one program look and speak, as a person has chosen it. */
public final class Display {

  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<TextSize> size;
  private final Consumer<DisplayChoice> keep;
  private Optional<Language> language;

  /**
   * @param first what was chosen last
   * @param keep is told each other choice
   */
  public Display(DisplayChoice first, Consumer<DisplayChoice> keep) {
    theme = new SimpleObjectProperty<>(first.theme());
    size = new SimpleObjectProperty<>(first.size());
    language = first.language();
    this.keep = keep;
    theme.addListener(changed -> keep());
    size.addListener(changed -> keep());
  }

  /**
   * Begins with what was chosen last, and keeps each choice. Where it cannot be kept it holds until
   * the end: nothing that anybody has typed is at stake.
   *
   * @param mayWrite whether no other program has the right to write in the folder
   * @param saving writes in the data folder
   */
  public static Display keptIn(Path dataFolder, BooleanSupplier mayWrite, Tasks saving) {
    DisplayFile file = new DisplayFile(dataFolder);
    return new Display(
        file.read(),
        choice -> {
          if (mayWrite.getAsBoolean()) {
            saving.run(() -> file.write(choice), kept -> {}, failure -> {});
          }
        });
  }

  private void keep() {
    keep.accept(new DisplayChoice(theme.get(), size.get(), language));
  }

  /** The next start begins in this language. */
  public void keepLanguage(Language switched) {
    language = Optional.of(switched);
    keep();
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<TextSize> size() {
    return size;
  }
}
