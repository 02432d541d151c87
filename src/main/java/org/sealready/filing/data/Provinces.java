package org.sealready.filing.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Source;

/**
 * The demands of all provinces: dated data that a user can replace.
 *
 * @param date date as of which the whole set was collected
 * @param byCode the provinces by GB/T 2260 code
 */
public record Provinces(String date, Map<String, Province> byCode) {

  private static final String TEXT = "各省管局要求汇编（腾讯云、抖音、华为云、UCloud 与微信资料）";

  public Provinces {
    byCode = Map.copyOf(byCode);
  }

  /** The province with this code, if it is listed. */
  public Optional<Province> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What is shown as the source of a provincial rule. */
  public Source source() {
    return Source.readOn(TEXT, date);
  }

  /** The codes of the provinces that make this kind of demand, in ascending order. */
  public List<String> with(Demand demand) {
    return byCode.values().stream()
        .filter(province -> province.makes(demand))
        .map(Province::code)
        .sorted()
        .toList();
  }
}
