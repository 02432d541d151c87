package org.sealready.service.journey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.Catalogue;
import org.sealready.service.FilingName;

/** Makes the calendar file of a filing: called after it, and the same one whoever makes it. */
public final class FilingCalendar {

  /** Versions count from here. */
  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  /** How much of a digest tells filings apart. */
  private static final int DIGITS = 24;

  private static final String MARK = "[0-9a-f]{" + DIGITS + "}";

  private FilingCalendar() {}

  /**
   * The calendar of these answers.
   *
   * @param record says what tells its events from others; else the answers do
   */
  public static CalendarFile of(
      Catalogue catalogue, Answers answers, JourneyRecord record, DeadlineTexts texts) {
    String title = answers.get(catalogue.title()).orElse("");
    String entity = answers.get(catalogue.subtitle()).orElse("");
    String name = new FilingName(texts.words()).of(title, entity);
    String mark = record.calendar().isBlank() ? said(catalogue, answers) : record.calendar();
    return new CalendarFile(
        texts, name, mark.matches(MARK) ? mark : digest(mark), version(texts.now(), record));
  }

  /** Later, or with more written down, is a later version. */
  private static int version(ZonedDateTime now, JourneyRecord record) {
    long seconds = Math.max(0, Duration.between(BEGINNING, now.toInstant()).toSeconds());
    return (int) Math.min(Integer.MAX_VALUE, seconds + record.states().size());
  }

  /**
   * The record that keeps what its events are told from others by, whatever it is called later on:
   * what its answers say so far, or a mark of its own where they say nothing.
   */
  public static JourneyRecord marked(Catalogue catalogue, Answers answers, JourneyRecord record) {
    if (!record.calendar().isBlank()) {
      return record;
    }
    String said = said(catalogue, answers);
    return record.inCalendars(digest(said.isBlank() ? UUID.randomUUID().toString() : said));
  }

  private static String said(Catalogue catalogue, Answers answers) {
    return ownId(catalogue, answers).orElseGet(() -> names(catalogue, answers));
  }

  /** The number of what is filed, which stays when it is renamed; never one of a person. */
  private static Optional<String> ownId(Catalogue catalogue, Answers answers) {
    List<Field<String>> own =
        catalogue.identity().stream()
            .filter(field -> field.group().equals(catalogue.title().group()))
            .filter(field -> !field.equals(catalogue.title()))
            .toList();
    String id = own.stream().map(field -> answers.get(field).orElse("")).reduce("", String::concat);
    return Optional.of(id).filter(text -> !text.isBlank());
  }

  private static String names(Catalogue catalogue, Answers answers) {
    return answers.get(catalogue.title()).orElse("")
        + "\n"
        + answers.get(catalogue.subtitle()).orElse("");
  }

  /** Not readable in the calendar, which is copied to other devices. */
  private static String digest(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
