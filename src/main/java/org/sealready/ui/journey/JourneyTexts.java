package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Mask;
import org.sealready.form.TextKind;
import org.sealready.journey.Deadline;
import org.sealready.journey.station.AtHand;
import org.sealready.platform.SmsReceiver;
import org.sealready.service.journey.DeadlineTexts;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.DueTexts;
import org.sealready.service.journey.Progress;
import org.sealready.service.journey.TurnKey;
import org.sealready.words.Words;

/** What the map says. */
record JourneyTexts(Words words) {

  /** A state of another version's list; what people write down is no code. */
  private static final Pattern CODE = Pattern.compile("[a-z]{0,12}[.]?[0-9]{1,4}");

  private static final String HIDDEN = "・";

  String text(String key, Object... args) {
    return words.text(key, args);
  }

  DueTexts times(JourneyState state) {
    return new DueTexts(words, state.now());
  }

  /** How far the whole way is. */
  String intro(JourneyState state, boolean isFiling) {
    Progress progress = state.progress();
    int all = progress.stops().size();
    if (progress.isFinished()) {
      return text("ui.journey.finished");
    }
    return isFiling || progress.done() > 0
        ? text("ui.journey.progress", progress.done(), progress.current() + 1)
        : text("ui.journey.guide", all);
  }

  /** Whose turn it is at a station, or that it is over. */
  String turn(Progress.Stop stop) {
    return words.text(TurnKey.of(stop));
  }

  /**
   * What stands below a station: when it was passed, until when it is due, or how long it takes.
   */
  String below(Progress.Stop stop, JourneyState state) {
    DueTexts times = times(state);
    boolean isPassed =
        stop.state() == Progress.State.DONE || stop.state() == Progress.State.TROUBLE;
    if (isPassed && stop.at().isPresent()) {
      return times.plain(stop.at().get().day());
    }
    if (stop.state() == Progress.State.DONE) {
      return "";
    }
    Optional<Deadline> clock = state.clock(stop.station());
    boolean isRunning =
        stop.state() == Progress.State.CURRENT || stop.state() == Progress.State.WAITING;
    return clock
        .filter(deadline -> isRunning)
        .map(deadline -> briefly(deadline, state))
        .orElseGet(() -> words.of(stop.station().limit(state.applicant())));
  }

  /** Until when, as a bound: 今天 16:20 前, 最迟12月23日 周三. */
  String until(Deadline deadline, JourneyState state) {
    return text(bound(deadline), times(state).due(deadline));
  }

  /** The same in the room below a station. */
  private String briefly(Deadline deadline, JourneyState state) {
    DueTexts times = times(state);
    String due = deadline.isWholeDay() ? times.brief(deadline) : times.due(deadline);
    return text(bound(deadline), due);
  }

  private static String bound(Deadline deadline) {
    return deadline.isWholeDay() ? "ui.journey.latest" : "ui.journey.until";
  }

  String heading(AtHand.Kind kind) {
    return switch (kind) {
      case WHO -> text("ui.journey.who");
      case HAVE -> text("ui.journey.have");
      case COST -> text("ui.journey.cost");
      case THEN -> text("ui.journey.then");
    };
  }

  /** A station in one line, for screen readers. */
  String said(int place, Progress.Stop stop, JourneyState state) {
    return text(
        "ui.journey.said",
        place + 1,
        words.of(stop.station().title()),
        turn(stop),
        below(stop, state));
  }

  /** A person's name and role. */
  String person(SmsReceiver person, Answers answers) {
    String name = answers.get(person.name()).orElseGet(() -> text("ui.journey.unnamed"));
    return text("ui.journey.person", name, role(person));
  }

  private String role(SmsReceiver person) {
    return switch (person.role()) {
      case INDIVIDUAL -> words.text("sms.role.individual");
      case ENTITY_CONTACT -> words.text("sms.role.entity");
      case MINI_PROGRAM_CONTACT -> words.text("sms.role.program");
      case BOTH -> words.text("sms.role.both");
    };
  }

  String mobile(SmsReceiver person, Answers answers, boolean isRevealed) {
    String number = answers.get(person.mobile()).map(TextKind.PHONE::tidy).orElse("");
    return number.isEmpty() ? text("ui.journey.no-mobile") : isRevealed ? number : Mask.of(number);
  }

  /** The last characters of the document, or as many marks. */
  String last(SmsReceiver person, Answers answers, int count, boolean isRevealed) {
    String number = answers.get(person.number()).map(TextKind.CODE::tidy).orElse("");
    if (person.cautions().contains(SmsReceiver.Caution.BACK)) {
      return text("ui.journey.last.back", count);
    }
    if (number.length() < count) {
      return text("ui.journey.last.none", count);
    }
    String end = number.substring(number.length() - count);
    return text("ui.journey.last", count, isRevealed ? end : HIDDEN.repeat(count));
  }

  /** What an entry of the record is called. */
  String name(Diary.Entry entry) {
    String written = entry.written().state();
    return entry
        .kind()
        .map(kind -> words.of(kind.name()))
        .orElseGet(
            () ->
                CODE.matcher(written).matches()
                    ? text("ui.journey.entry.unknown", written)
                    : written);
  }

  /** How the days of these deadlines were counted, each remark once. */
  String counted(List<Deadline> deadlines, JourneyState state) {
    DeadlineTexts texts = new DeadlineTexts(words, state.now());
    return deadlines.stream()
        .flatMap(deadline -> texts.counted(deadline).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
