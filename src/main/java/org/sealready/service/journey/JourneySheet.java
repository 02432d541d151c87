package org.sealready.service.journey;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.Deadline;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/**
 * The whole way on one page: every station with its date or limit, and what is due. No number of a
 * person is on it.
 */
public final class JourneySheet {

  /** As the platform allows for an entity; a Mini Program's name is shorter. */
  private static final int LONGEST = 100;

  private final Catalogue catalogue;
  private final DueTexts times;
  private final Words words;

  /**
   * @param now the time at which it is made
   */
  public JourneySheet(Catalogue catalogue, Words words, ZonedDateTime now) {
    this.catalogue = catalogue;
    this.words = words;
    times = new DueTexts(words, now);
  }

  /**
   * The page as a file.
   *
   * @param answers those of the filing; empty before any
   */
  public byte[] pdf(
      Optional<Answers> answers, Applicant applicant, Progress progress, List<Deadline> deadlines) {
    String title = words.text("journey.sheet.title");
    try {
      return CardPdf.write(title, parts(answers, applicant, progress, deadlines, true));
    } catch (IllegalArgumentException tooMuch) {
      // Another list of stations may say more than a page holds; when and by whom always fits.
      return CardPdf.write(title, parts(answers, applicant, progress, deadlines, false));
    }
  }

  private List<CardPart> parts(
      Optional<Answers> answers,
      Applicant applicant,
      Progress progress,
      List<Deadline> deadlines,
      boolean withSteps) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("journey.sheet.title")));
    parts.add(text(about(answers)));
    Optional<Station.Span> span = Optional.empty();
    for (int i = 0; i < progress.stops().size(); i++) {
      Progress.Stop stop = progress.stops().get(i);
      if (!span.equals(Optional.of(stop.station().span()))) {
        span = Optional.of(stop.station().span());
        parts.add(heading(words.of(stop.station().span().title())));
      }
      parts.add(text(line(i + 1, stop, applicant)));
      if (withSteps && stop.state() != Progress.State.DONE) {
        parts.add(new CardPart.Words(Style.SMALL, steps(stop.station(), applicant)));
      }
    }
    if (!deadlines.isEmpty()) {
      parts.add(heading(words.text("journey.sheet.due")));
      deadlines.forEach(deadline -> parts.add(text(due(deadline))));
    }
    parts.add(new CardPart.Words(Style.SMALL, words.text("journey.sheet.foot")));
    return parts;
  }

  /** What is to be done there, in a line; to two contacts rather than to one. */
  private String steps(Station station, Applicant applicant) {
    return ForSome.of(station.steps(), applicant).stream()
        .filter(step -> step.persons().isFor(applicant == Applicant.INDIVIDUAL ? 1 : 2))
        .map(step -> words.of(step.text()))
        .collect(Collectors.joining(words.text("journey.sheet.between")));
  }

  private static CardPart heading(String text) {
    return new CardPart.Words(Style.HEADING, text);
  }

  private static CardPart text(String text) {
    return new CardPart.Words(Style.TEXT, text);
  }

  private String about(Optional<Answers> answers) {
    String day = times.now().toLocalDate().toString();
    return answers
        .map(
            filing ->
                words.text(
                    "journey.sheet.about",
                    name(catalogue.title(), filing),
                    name(catalogue.subtitle(), filing),
                    day))
        .orElseGet(() -> words.text("journey.sheet.general", day));
  }

  private String name(Field<String> field, Answers answers) {
    String name = answers.get(field).orElseGet(() -> words.text("copy.unnamed"));
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private String line(int number, Progress.Stop stop, Applicant applicant) {
    Station station = stop.station();
    boolean isOver = stop.state() == Progress.State.DONE || stop.state() == Progress.State.TROUBLE;
    String when =
        isOver
            ? stop.at().map(at -> words.text("journey.sheet.on", times.written(at))).orElse("")
            : words.text("journey.sheet.on", words.of(station.limit(applicant)));
    return words.text("journey.sheet.line", number, words.of(station.title()), turn(stop), when);
  }

  private String turn(Progress.Stop stop) {
    return words.text(TurnKey.of(stop));
  }

  private String due(Deadline deadline) {
    return words.text(
        "journey.sheet.due.line",
        deadline.due().toLocalDate() + (deadline.isWholeDay() ? "" : " " + time(deadline)),
        words.of(deadline.limit().title()),
        words.of(deadline.limit().rule()));
  }

  private static String time(Deadline deadline) {
    return deadline.due().toLocalTime().withSecond(0).toString();
  }
}
