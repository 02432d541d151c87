package org.sealready.service.before;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.journey.checklist.NameAdvice;
import org.sealready.rules.PlatformRules;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/**
 * Judges names that the Mini Program could have, together: by the rules of the form's own field,
 * with the other answers as they are, and by what is known of names besides.
 */
public final class NameCheck {

  private final Form form;
  private final Field<String> title;
  private final Field<String> subtitle;
  private final BeforeGuide guide;
  private final NameAdvice advice;
  private final Words words;

  public NameCheck(Catalogue catalogue, BeforeGuide guide, Words words) {
    form = catalogue.form();
    title = catalogue.title();
    subtitle = catalogue.subtitle();
    this.guide = guide;
    advice = guide.names();
    this.words = words;
  }

  /**
   * One verdict for each name, in their order.
   *
   * @param given the answers of the filing as they were given
   */
  public List<NameVerdict> check(List<String> names, Answers given, LocalDate today) {
    Map<String, String> seen = new LinkedHashMap<>();
    List<NameVerdict> verdicts = new ArrayList<>();
    for (String name : names) {
      Optional<String> first = Optional.ofNullable(seen.putIfAbsent(key(name), name));
      verdicts.add(verdict(name, first, given, today));
    }
    return verdicts;
  }

  /** Names that differ in width, case or blanks only are one to the platform. */
  private static String key(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private NameVerdict verdict(String name, Optional<String> first, Answers given, LocalDate today) {
    Effective effective = form.effective(given.with(title, Optional.of(name)));
    List<String> refused = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    Set<String> found = new HashSet<>();
    first.ifPresent(other -> refused.add(text(advice.texts().twice(), other)));
    for (Violation violation : Validation.ofField(form, field(), effective, today)) {
      String rule = violation.rule().id();
      found.add(rule);
      (advice.refusing().contains(rule) ? refused : doubts).add(words.message(violation));
    }
    for (NameAdvice.Check check : advice.checks()) {
      Matcher matcher = check.pattern().matcher(name);
      if (!found.contains(check.unless()) && matcher.find()) {
        found.add(check.id());
        (check.isRefused() ? refused : doubts).add(text(check.text(), matcher.group()));
      }
    }
    place(name).ifPresent(place -> doubts.add(text(advice.texts().place(), place)));
    return new NameVerdict(
        name,
        PlatformRules.units(name),
        sign(refused, doubts),
        reasons(refused, doubts, effective.answers()));
  }

  private Field<?> field() {
    return form.field(title.id()).orElse(title);
  }

  private static NameVerdict.Sign sign(List<String> refused, List<String> doubts) {
    if (!refused.isEmpty()) {
      return NameVerdict.Sign.REFUSED;
    }
    return doubts.isEmpty() ? NameVerdict.Sign.FINE : NameVerdict.Sign.DOUBT;
  }

  private List<String> reasons(List<String> refused, List<String> doubts, Answers effective) {
    List<String> reasons = Stream.concat(refused.stream(), doubts.stream()).toList();
    return reasons.isEmpty() ? List.of(words.of(praise(effective))) : reasons;
  }

  private Bilingual praise(Answers effective) {
    if (guide.kindOf().apply(effective).equals(Optional.of(EntityKind.INDIVIDUAL))) {
      return advice.texts().fine();
    }
    return effective.get(subtitle).filter(entity -> !entity.isBlank()).isPresent()
        ? advice.texts().related()
        : advice.texts().noEntity();
  }

  /** The longest place in the name. */
  private Optional<String> place(String name) {
    return Stream.concat(guide.regions().stream(), advice.places().stream())
        .filter(name::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private String text(Bilingual text, String part) {
    return words.of(text).replace("{0}", part);
  }
}
