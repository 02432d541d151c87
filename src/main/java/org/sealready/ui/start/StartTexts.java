package org.sealready.ui.start;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sealready.journey.Deadline;
import org.sealready.journey.station.Step;
import org.sealready.service.FilingName;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.KeptWay;
import org.sealready.service.journey.DueTexts;
import org.sealready.words.Words;

/**
 * How the start screen says what is due at some time.
 *
 * @param now in China
 */
record StartTexts(Words words, ZonedDateTime now, Ago ago) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private DueTexts days() {
    return new DueTexts(words, now);
  }

  /** The day of now, with its weekday. */
  String today() {
    String weekday = words.text("ui.weekday." + now.getDayOfWeek().getValue());
    return words.text("ui.start.today", day(now.toLocalDate()), weekday);
  }

  /** What the screen begins with: how much is due. */
  String title(StartPage page) {
    long today = page.today(now);
    long passed = page.passed(now);
    if (today > 0) {
      return passed > 0
          ? words.text("ui.start.due-and-passed", today, passed)
          : words.text("ui.start.due", today);
    }
    return passed > 0 ? words.text("ui.start.passed", passed) : words.text("ui.start.title");
  }

  /** A day of this year without the year. */
  String day(LocalDate day) {
    return days().plain(day);
  }

  /** Until when, the hour only where it counts. */
  String when(Deadline deadline) {
    boolean isToday = deadline.due().toLocalDate().equals(now.toLocalDate());
    return isToday && !deadline.isWholeDay() && !deadline.isPast(now)
        ? words.text("ui.start.until-hour", TIME.format(deadline.due()))
        : days().due(deadline);
  }

  /** How long that is from now. */
  String left(Deadline deadline) {
    return days().left(deadline);
  }

  /** What the filing is called. */
  String name(KeptFiling.Readable filing) {
    return new FilingName(words).of(filing.title(), filing.subtitle());
  }

  /** What is due, in a few words. */
  String what(DueRow row) {
    return row.due()
        .map(due -> words.of(due.deadline().limit().title()))
        .orElseGet(() -> cameBack(row.filing().way()));
  }

  private String cameBack(KeptWay way) {
    return way.isBack() && way.station().isPresent()
        ? words.text("ui.start.came-back-at", words.of(way.station().get().title()))
        : words.text("ui.start.came-back");
  }

  /** What to mind, or what to do where it is over. */
  String note(DueRow row) {
    return row.due()
        .map(KeptWay.Due::deadline)
        .map(each -> each.isPast(now) ? each.limit().missed() : each.limit().note())
        .map(words::of)
        .orElseGet(() -> toMend(row.filing().way()));
  }

  /** What the button is called that leads there. */
  String action(DueRow row) {
    if (row.place() == WorkPlace.REJECTIONS) {
      return words.text("ui.start.mend");
    }
    return words.text(row.isMessage() ? "ui.start.message" : "ui.start.how");
  }

  private String toMend(KeptWay way) {
    if (!WorkPlace.isToMend(way)) {
      return words.text("ui.start.back");
    }
    return way.openReasons() > 0
        ? words.text("ui.start.to-mend", way.openReasons())
        : words.text("ui.start.mended");
  }

  /** The station by its number and name; empty where none is known. */
  String station(KeptWay way) {
    String key = way.isBack() ? "ui.start.station.back" : "ui.start.station";
    return way.station()
        .map(at -> words.text(key, way.current() + 1, words.of(at.title())))
        .orElse("");
  }

  /** What to do next. */
  String next(KeptFiling.Readable filing) {
    KeptWay way = filing.way();
    if (way.isBack() || WorkPlace.isToMend(way)) {
      return toMend(way);
    }
    Optional<String> step = way.step().map(Step::text).map(words::of);
    Optional<Deadline> due = dueAt(way);
    if (due.isPresent()) {
      return way.isWaiting() ? awaited(due.get()) : byThen(due.get(), step);
    }
    if (WorkPlace.isToTick(filing)) {
      return words.text("ui.start.tick");
    }
    return answers(filing).or(() -> step).orElseGet(() -> words.text("ui.start.ready"));
  }

  /** Until when others answer, or what to do where they have not. */
  private String awaited(Deadline deadline) {
    return deadline.isPast(now)
        ? words.of(deadline.limit().missed())
        : words.text(
            "ui.start.latest",
            day(deadline.due().toLocalDate()),
            words.of(deadline.limit().rule()));
  }

  private String byThen(Deadline deadline, Optional<String> step) {
    return deadline.isPast(now)
        ? words.of(deadline.limit().missed())
        : words.text(
            "ui.start.by",
            when(deadline),
            step.orElseGet(() -> words.of(deadline.limit().title())));
  }

  /** What is due at the station itself: what others or those with the phones have to do. */
  private static Optional<Deadline> dueAt(KeptWay way) {
    KeptWay.Turn turn = way.isWaiting() ? KeptWay.Turn.OTHERS : KeptWay.Turn.MESSAGE;
    return way.dues().stream()
        .filter(due -> due.turn() == turn)
        .map(KeptWay.Due::deadline)
        .findFirst();
  }

  /** What the pages lack, as long as they can be worked on. */
  private Optional<String> answers(KeptFiling.Readable filing) {
    int missing = filing.required() - filing.filled();
    int wrong = filing.errors() - missing;
    if (filing.way().isWaiting() || filing.way().isMessage()) {
      return Optional.empty();
    }
    if (wrong > 0) {
      return Optional.of(words.text("ui.start.wrong", wrong));
    }
    return missing > 0 ? Optional.of(words.text("ui.start.missing", missing)) : Optional.empty();
  }

  /** Who acts. */
  String who(KeptWay way) {
    if (way.isMessage()) {
      return words.text("ui.start.who.message");
    }
    if (WorkPlace.isToMend(way) || way.isBack()) {
      return words.text("ui.start.who.you");
    }
    return way.station()
        .map(at -> "ui.start.who." + at.turn().name().toLowerCase(Locale.ROOT))
        .map(words::text)
        .orElse("");
  }
}
