package org.sealready.filing.journey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.filing.address.ShortNames;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.form.Option;
import org.sealready.form.Source;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.journey.checklist.NameAdvice;

/** What is to be done before the filing, from a dated list. */
final class BeforeFile {

  private BeforeFile() {}

  static BeforeGuide read() {
    Map<String, Object> file = CodeLists.file("before");
    return new BeforeGuide(
        new Source((String) file.get("source"), (String) file.get("date")),
        kinds(BeforeRows.rows(file.get("kinds"))),
        BeforeRows.item((Map<?, ?>) file.get("certified")),
        Optional.of(BeforeRows.day((Map<?, ?>) ((Map<?, ?>) file.get("certified")).get("day"))),
        BeforeRows.rows(file.get("sections")).stream().map(BeforeRows::section).toList(),
        BeforeRows.rows(file.get("fees")).stream().map(BeforeFile::fee).toList(),
        names((Map<?, ?>) file.get("names")),
        EntityKinds::of,
        regions());
  }

  private static Map<EntityKind, BeforeGuide.Kind> kinds(List<Map<?, ?>> rows) {
    Map<EntityKind, BeforeGuide.Kind> kinds = new EnumMap<>(EntityKind.class);
    for (Map<?, ?> row : rows) {
      BeforeGuide.Kind kind =
          new BeforeGuide.Kind(
              BeforeRows.text(row.get("title")), BeforeRows.texts(row.get("notes")));
      kinds.put(EntityKind.of(row.get("id").toString()).orElseThrow(), kind);
    }
    return kinds;
  }

  private static BeforeFee fee(Map<?, ?> row) {
    return new BeforeFee(
        row.get("id").toString(),
        BeforeRows.text(row.get("title")),
        BeforeRows.text(row.get("remark")),
        row.get("yuan") instanceof Integer yuan ? OptionalInt.of(yuan) : OptionalInt.empty(),
        BeforeRows.text(row.get("shown")),
        BeforeRows.scope(row));
  }

  private static NameAdvice names(Map<?, ?> file) {
    return new NameAdvice(
        (Integer) file.get("most"),
        (Integer) file.get("spare"),
        new NameAdvice.Texts(
            text(file, "hint"),
            text(file, "reminder"),
            text(file, "related"),
            text(file, "fine"),
            text(file, "noEntity"),
            text(file, "twice"),
            text(file, "place")),
        BeforeRows.words(file.get("refusing")),
        BeforeRows.rows(file.get("checks")).stream().map(BeforeFile::check).toList(),
        BeforeRows.words(file.get("places")));
  }

  private static Bilingual text(Map<?, ?> file, String key) {
    return BeforeRows.text(file.get(key));
  }

  private static NameAdvice.Check check(Map<?, ?> row) {
    return new NameAdvice.Check(
        row.get("id").toString(),
        row.get("sign").equals(BeforeList.REFUSED),
        Pattern.compile(row.get("pattern").toString()),
        BeforeRows.text(row.get("text")),
        row.get("unless").toString());
  }

  /** Provinces and cities as they are called in daily use; counties would be in too many words. */
  private static List<String> regions() {
    ShortNames names = ShortNames.inUse();
    List<Option> provinces = Regions.PROVINCES.in(Answers.empty());
    return Stream.concat(
            provinces.stream(),
            provinces.stream().flatMap(one -> Regions.below(one.code()).stream()))
        .flatMap(region -> names.bare(region.label()).stream())
        .distinct()
        .toList();
  }
}
