package org.sealready.ui.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The language of the window, and its texts: read once for each language. */
final class WindowLanguage {

  private final ObjectProperty<Language> current;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  /** Begins with the language of these texts. */
  WindowLanguage(Words first) {
    current = new SimpleObjectProperty<>(first.language());
    words.put(first.language(), first);
  }

  ObjectProperty<Language> current() {
    return current;
  }

  Words words() {
    return words.computeIfAbsent(current.get(), Words::in);
  }

  void next() {
    current.set(current.get().next());
  }
}
