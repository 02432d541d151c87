package org.sealready.filing.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;

/** The province, city and district that a filing has chosen. */
public final class ChosenRegion {

  private ChosenRegion() {}

  /** The demands of the chosen province. */
  public static Optional<Province> province(Provinces provinces, Answers answers) {
    return answers.get(EntityPage.PROVINCE).flatMap(provinces::of);
  }

  /** The names of the chosen province, city and district, as far as they are chosen. */
  public static List<String> names(Answers answers) {
    return Stream.of(
            Regions.PROVINCES.find(answers.get(EntityPage.PROVINCE).orElse(""), answers),
            named(EntityPage.PROVINCE, EntityPage.CITY, answers),
            named(EntityPage.CITY, EntityPage.DISTRICT, answers))
        .flatMap(Optional::stream)
        .map(Option::label)
        .distinct()
        .toList();
  }

  private static Optional<Option> named(
      Field<String> parent, Field<String> field, Answers answers) {
    return Regions.find(answers.get(parent).orElse(""), answers.get(field).orElse(""));
  }
}
