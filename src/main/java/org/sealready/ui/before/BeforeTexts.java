package org.sealready.ui.before;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.sealready.form.Bilingual;
import org.sealready.service.before.BeforeCase;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The words of the screen. */
record BeforeTexts(Words words) {

  String text(String key, Object... args) {
    return words.text(key, args);
  }

  String of(Bilingual text) {
    return words.of(text);
  }

  private boolean isChinese() {
    return words.language() == Language.CHINESE;
  }

  private Locale locale() {
    return isChinese() ? Locale.CHINESE : Locale.ENGLISH;
  }

  /** 11月30日, 30 Nov. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(isChinese() ? "M月d日" : "d MMM", locale()).format(day);
  }

  /** 11月30日 周一, Mon 30 Nov; another year than this one is named. */
  String dayOfWeek(LocalDate day, LocalDate today) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
    String date = day.getYear() == today.getYear() ? day(day) : day.toString();
    return isChinese() ? date + " " + name : name + " " + date;
  }

  /** How far a part is, where nothing is to be waited for. */
  String progress(BeforeCase.Part part, String finished) {
    if (part.all() == 0) {
      return text("ui.before.nothing");
    }
    if (!part.isComplete()) {
      return text("ui.before.count", part.done(), part.all());
    }
    String done =
        part.items().isEmpty()
            ? part.chosen().map(option -> text("ui.before.chosen", of(option.title()))).orElse("")
            : text("ui.before.done", part.items().size());
    return finished.isEmpty() ? done : text("ui.before.done-on", done, finished);
  }
}
