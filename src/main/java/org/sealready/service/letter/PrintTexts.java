package org.sealready.service.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/** Prints of letters, and whether they still hold, in words. */
public record PrintTexts(Catalogue catalogue, Words words) {

  /** So many changed fields are named; the others are counted as further ones. */
  private static final int NAMED = 3;

  public String title(Letter letter) {
    return words.phrase(LetterState.title(letter));
  }

  /** When and how it was made. */
  String made(PrintRecord print) {
    String day = day(print.day(), "version.day-of-year");
    return switch (print.way()) {
      case PRINTED -> words.text("version.printed", day);
      case SAVED -> words.text("version.saved", day);
    };
  }

  /** One line: when it was made, what has changed since, and what to do. */
  public String line(PrintState state, LocalDate today) {
    boolean thisYear = state.print().day().getYear() == today.getYear();
    String day = day(state.print().day(), thisYear ? "version.day" : "version.day-of-year");
    String code = state.now().code();
    return switch (state.print().way()) {
      case PRINTED ->
          state.isValid()
              ? words.text("version.printed.valid", day, code)
              : words.text("version.printed.changed", day, what(state));
      case SAVED ->
          state.isValid()
              ? words.text("version.saved.valid", day, code)
              : words.text("version.saved.changed", day, what(state));
    };
  }

  private String what(PrintState state) {
    List<String> names = new ArrayList<>();
    state.changed().stream().limit(NAMED).map(this::name).forEach(names::add);
    if (state.reworded()) {
      boolean form = state.now().isOfForm() || state.print().version().isOfForm();
      names.add(form ? words.text("version.form") : words.text("version.wording"));
    }
    if (names.isEmpty()) {
      return words.text("version.content");
    }
    String listed = names.stream().collect(Collectors.joining(words.text("ui.list.comma")));
    int more = state.changed().size() - NAMED;
    return more > 0 ? words.text("version.more", listed, more) : listed;
  }

  /** With its page where another field is called the same. */
  private String name(Field<?> field) {
    String label = words.label(field);
    boolean alone =
        catalogue.form().fields().stream().filter(other -> words.label(other).equals(label)).count()
            == 1;
    return alone ? label : words.place(catalogue.form(), field);
  }

  private String day(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(words.text(pattern), Locale.ENGLISH));
  }
}
