package org.sealready.service.journey;

import org.sealready.form.Answers;
import org.sealready.service.Catalogue;

/** Makes the calendar file of a filing: called after it, and the same one whoever makes it. */
public final class FilingCalendar {

  private FilingCalendar() {}

  /** The key is made of names, so that a filing and its exported file have the same events. */
  public static CalendarFile of(
      Catalogue catalogue, Answers answers, Diary diary, DeadlineTexts texts) {
    String title = answers.get(catalogue.title()).orElse("");
    String subtitle = answers.get(catalogue.subtitle()).orElse("");
    String name = title.isEmpty() ? texts.words().text("deadlines.unnamed") : title;
    return new CalendarFile(
        texts, name, title + "\n" + subtitle, diary.entries().size(), texts.now().toLocalDate());
  }
}
