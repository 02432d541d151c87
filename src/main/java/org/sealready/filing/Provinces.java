package org.sealready.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Source;

/**
 * The provincial demands: dated data that a user can replace, never code.
 *
 * @param date as of when the whole set is
 * @param byCode the provinces by GB/T 2260 code
 */
record Provinces(String date, Map<String, Province> byCode) {

  private static final String TEXT = "各省管局要求汇编（腾讯云、抖音、华为云与微信资料）";

  Provinces {
    byCode = Map.copyOf(byCode);
  }

  /** The province with this code, if something is known of it. */
  Optional<Province> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What is shown as the source of a provincial rule. */
  Source source() {
    return new Source(TEXT, date);
  }

  /** The provinces of which something of this kind is said, in the order of their codes. */
  List<String> with(Demand demand) {
    return byCode.values().stream()
        .filter(province -> !province.all(demand).isEmpty())
        .map(Province::code)
        .sorted()
        .toList();
  }
}
