package org.sealready.service.help;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.journey.Limit;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.json.list.DataList;
import org.sealready.json.list.DataLists;
import org.sealready.platform.SmsCheck;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/**
 * Numbers, fees and dates that pages of the help name in braces, out of the dated lists and of the
 * form, so that all say the same: {@code {limit:sms}}, {@code {sms:wrong}}, {@code
 * {fee:certification:company}}, {@code {most:miniProgram.remark}}, {@code {date:before}}.
 *
 * @param values what stands for what
 * @param words names buttons as they are written in the window: {@code {word:ui.backup}}
 */
record HelpValues(Map<String, String> values, Words words) implements UnaryOperator<String> {

  private static final String WORD = "word:";
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+:[^{}]+)}");

  HelpValues {
    values = Map.copyOf(values);
  }

  static HelpValues of(Catalogue catalogue, Words words) {
    Map<String, String> values = new TreeMap<>();
    for (Limit limit : catalogue.journey().limits().get()) {
      values.put("limit:" + limit.id(), String.valueOf(Math.abs(limit.amount().count())));
    }
    sms(catalogue.platform().smsCheck().get(), values);
    catalogue.journey().before().get().fees().forEach(fee -> fee(fee, values));
    catalogue.form().fields().forEach(field -> lengths(field, values));
    for (DataList list : catalogue.lists()) {
      values.put("date:" + list.id(), DataLists.inUse(list.id()).get("date").toString());
    }
    values.put(
        "count:categories",
        String.valueOf(catalogue.journey().categories().get().categories().size()));
    return new HelpValues(values, words);
  }

  private static void sms(SmsCheck check, Map<String, String> values) {
    SmsCheck.Counts counts = check.counts();
    values.put("sms:from", check.from());
    values.put("sms:site", check.site());
    Map.of(
            "hours", counts.hours(),
            "wrong", counts.wrong(),
            "last", counts.last(),
            "digits", counts.digits(),
            "first", counts.firstMinutes(),
            "latest", counts.latestMinutes(),
            "second", counts.secondHours(),
            "reuse-hours", counts.reuseHours(),
            "reuse-days", counts.reuseDays())
        .forEach((name, count) -> values.put("sms:" + name, count.toString()));
  }

  private static void fee(BeforeFee fee, Map<String, String> values) {
    for (EntityKind kind : EntityKind.values()) {
      if (fee.scope().isFor(kind)) {
        fee.yuan()
            .ifPresent(
                yuan -> values.put("fee:" + fee.id() + ":" + kind.id(), String.valueOf(yuan)));
      }
    }
  }

  private static void lengths(Field<?> field, Map<String, String> values) {
    switch (field.type()) {
      case FieldType.LongText(int least, int most) -> {
        values.put("least:" + field.id(), String.valueOf(least));
        values.put("most:" + field.id(), String.valueOf(most));
      }
      case FieldType.Choices(var options, int most) ->
          values.put("most:" + field.id(), String.valueOf(most));
      case FieldType.Text text -> values.put("most:" + field.id(), String.valueOf(text.max()));
      case FieldType.Choice choice -> {}
      case FieldType.YesNo yesNo -> {}
      case FieldType.Day day -> {}
      case FieldType.Entries entries -> {}
    }
  }

  /**
   * Fills a line.
   *
   * @throws IllegalArgumentException if it names what nothing is known of
   */
  @Override
  public String apply(String line) {
    return NAME.matcher(line).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
  }

  private String value(String name) {
    if (name.startsWith(WORD)) {
      return words.text(name.substring(WORD.length()));
    }
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no number is called " + name));
  }
}
