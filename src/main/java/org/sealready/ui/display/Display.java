package org.sealready.ui.display;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.service.display.DisplayChoice;
import org.sealready.service.display.DisplayFile;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;
import org.sealready.ui.task.Tasks;

/** The colours and the text size of the windows of one program, as a person has chosen them. */
public final class Display {

  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<TextSize> size;

  /**
   * @param first what was chosen last
   * @param keep is told each other choice
   */
  public Display(DisplayChoice first, Consumer<DisplayChoice> keep) {
    theme = new SimpleObjectProperty<>(first.theme());
    size = new SimpleObjectProperty<>(first.size());
    theme.addListener(changed -> keep.accept(choice()));
    size.addListener(changed -> keep.accept(choice()));
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

  private DisplayChoice choice() {
    return new DisplayChoice(theme.get(), size.get());
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public ObjectProperty<TextSize> size() {
    return size;
  }
}
