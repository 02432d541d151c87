package org.sealready.filing.journey;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.AtHand;
import org.sealready.journey.station.Ending;
import org.sealready.journey.station.Line;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Persons;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Stations;
import org.sealready.journey.station.Step;
import org.sealready.journey.station.Trouble;

/** The stations of the way, from the dated list of them. */
final class StationsFile {

  /** Credit codes of sole traders (个体工商户) begin so. */
  private static final String SOLE_TRADER = "92";

  private final StationTexts texts;

  private StationsFile(StationTexts texts) {
    this.texts = texts;
  }

  static Stations read() {
    StationsFile file = new StationsFile(StationTexts.ofLists());
    return new Stations(file.stations(CodeLists.file("stations")), StationsFile::applicant);
  }

  /** Bodies from outside do not file; whoever fills in the form is registered in the mainland. */
  static Applicant applicant(Answers answers) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return Applicant.INDIVIDUAL;
    }
    boolean isTrader =
        answers
            .get(EntityPage.CERTIFICATE_NUMBER)
            .filter(number -> number.startsWith(SOLE_TRADER))
            .isPresent();
    return isTrader ? Applicant.TRADER : Applicant.COMPANY;
  }

  private List<Station> stations(Map<String, Object> file) {
    Map<String, Station.Span> spans = new LinkedHashMap<>();
    for (Map<?, ?> row : rows(file, "spans")) {
      String id = (String) row.get("id");
      spans.put(id, new Station.Span(id, texts.of(row)));
    }
    return rows(file, "stations").stream()
        .map(row -> station(row, spans.get(row.get("span"))))
        .toList();
  }

  private Station station(Map<?, ?> row, Station.Span span) {
    return new Station(
        (String) row.get("id"),
        span,
        texts.of((Map<?, ?>) row.get("title")),
        named(Station.Turn.class, row.get("turn")),
        (String) row.get("leads"),
        ((List<?>) row.get("clocks")).stream().map(String::valueOf).toList(),
        rows(row, "limits").stream()
            .map(each -> new Line(applicants(each), texts.of(each)))
            .toList(),
        rows(row, "steps").stream().map(this::step).toList(),
        rows(row, "have").stream().map(this::atHand).toList(),
        rows(row, "troubles").stream().map(this::trouble).toList(),
        marks((Map<?, ?>) row.get("marks")),
        rows(row, "ends").stream().map(this::ending).toList(),
        (String) row.get("source"));
  }

  private Step step(Map<?, ?> row) {
    Optional<Bilingual> detail = Optional.ofNullable((Map<?, ?>) row.get("detail")).map(texts::of);
    return new Step(
        applicants(row),
        texts.of(row),
        detail,
        Optional.ofNullable((String) row.get("copy")).map(texts::filled),
        Boolean.TRUE.equals(row.get("people")),
        persons(row));
  }

  private AtHand atHand(Map<?, ?> row) {
    return new AtHand(
        applicants(row),
        named(AtHand.Kind.class, row.get("kind")),
        texts.of(row),
        Boolean.TRUE.equals(row.get("people")),
        persons(row));
  }

  private Trouble trouble(Map<?, ?> row) {
    return new Trouble(
        applicants(row),
        texts.of((Map<?, ?>) row.get("ask")),
        texts.of((Map<?, ?>) row.get("answer")),
        Boolean.TRUE.equals(row.get("back")));
  }

  private Ending ending(Map<?, ?> row) {
    return new Ending(
        (String) row.get("state"), named(Ending.Outcome.class, row.get("outcome")), texts.of(row));
  }

  private static Marks marks(Map<?, ?> row) {
    return new Marks(
        codes(row, "ticks"),
        Optional.ofNullable(row.get("by")).map(by -> named(Marks.By.class, by)),
        codes(row, "begins"),
        codes(row, "done"),
        codes(row, "back"));
  }

  private static Set<String> codes(Map<?, ?> row, String key) {
    return row.get(key) instanceof List<?> codes
        ? codes.stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  static Persons persons(Map<?, ?> row) {
    return row.get("persons") instanceof String name ? named(Persons.class, name) : Persons.ANY;
  }

  /** Those that a line names; all where it names none. */
  static Set<Applicant> applicants(Map<?, ?> row) {
    return row.get("for") instanceof List<?> names
        ? names.stream().map(name -> named(Applicant.class, name)).collect(Collectors.toSet())
        : EnumSet.allOf(Applicant.class);
  }

  /**
   * @throws IllegalArgumentException if there is none of this name
   */
  static <E extends Enum<E>> E named(Class<E> kind, Object name) {
    return Enum.valueOf(kind, String.valueOf(name).toUpperCase(Locale.ROOT));
  }

  @SuppressWarnings("unchecked") // the file is built like the bundled one
  static List<Map<?, ?>> rows(Map<?, ?> row, String key) {
    return (List<Map<?, ?>>) row.get(key);
  }
}
