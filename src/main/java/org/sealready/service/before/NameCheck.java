package org.sealready.service.before;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.sealready.service.before.NameVerdict.Sign;
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
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(Locale.ROOT);
  }

  private NameVerdict verdict(String name, Optional<String> first, Answers given, LocalDate today) {
    Effective effective = form.effective(given.with(title, Optional.of(name)));
    List<NameVerdict.Reason> reasons = new ArrayList<>();
    first.ifPresent(other -> add(true, text(advice.texts().twice(), other), reasons));
    Set<String> found = new HashSet<>();
    for (Violation violation : Validation.ofField(form, field(), effective, today)) {
      String rule = violation.rule().id();
      found.add(rule);
      add(advice.refusing().contains(rule), words.message(violation), reasons);
    }
    for (NameAdvice.Check check : advice.checks()) {
      Matcher matcher = check.pattern().matcher(name);
      if (!found.contains(check.unless()) && matcher.find()) {
        found.add(check.id());
        add(check.isRefused(), text(check.text(), matcher.group()), reasons);
      }
    }
    place(name).ifPresent(place -> add(false, text(advice.texts().place(), place), reasons));
    if (reasons.isEmpty()) {
      reasons.add(new NameVerdict.Reason(Sign.FINE, words.of(praise(effective.answers()))));
    }
    reasons.sort(Comparator.comparing(NameVerdict.Reason::sign).reversed());
    return new NameVerdict(name, PlatformRules.units(name), reasons);
  }

  private static void add(boolean isRefused, String text, List<NameVerdict.Reason> reasons) {
    reasons.add(new NameVerdict.Reason(isRefused ? Sign.REFUSED : Sign.DOUBT, text));
  }

  private Field<?> field() {
    return form.field(title.id()).orElse(title);
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
