package org.sealready.journey.station;

import java.util.List;
import java.util.function.Function;
import org.sealready.form.Answers;

/**
 * The way to the filing number.
 *
 * @param all in their order
 * @param applicant who files by these answers
 */
public record Stations(List<Station> all, Function<Answers, Applicant> applicant) {

  /** A form that is filed nowhere. */
  public static final Stations NONE = new Stations(List.of(), answers -> Applicant.COMPANY);

  public Stations {
    all = List.copyOf(all);
  }

  /** The parts of the way in their order. */
  public List<Station.Span> spans() {
    return all.stream().map(Station::span).distinct().toList();
  }
}
