package org.sealready.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sealready.form.Bilingual;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Guide;
import org.sealready.form.Note;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Question;
import org.sealready.form.Reading;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.StartingPoint;
import org.sealready.form.Suggestion;
import org.sealready.form.Violation;

/**
 * The texts of one language. What is declared in Java (labels, hints, rules) has its Chinese text
 * there; other languages override it by key. Texts of windows stand in {@code
 * assets/words/<language>.properties}, translated code lists beside it in {@code
 * options-<language>.properties}, and what is worded for one kind of {@link Filer} alone in {@code
 * filers-<language>.properties}.
 */
public final class Words {
  private final KeyedTexts texts;

  private Words(KeyedTexts texts) {
    this.texts = texts;
  }

  /** The texts of this language. */
  public static Words in(Language language) {
    return new Words(KeyedTexts.read(language));
  }

  /** The same, worded for this one. */
  public Words about(Filer one) {
    return about(() -> one);
  }

  /**
   * The same, worded for whoever files.
   *
   * @param whoever asked with every text, because answers change while texts are shown
   */
  public Words about(Supplier<Filer> whoever) {
    return new Words(texts.about(whoever));
  }

  public Language language() {
    return texts.language();
  }

  /** Whom these are worded for at the moment. */
  public Filer filer() {
    return texts.filer().get();
  }

  /** A text of a window or of the command line; {@code args} fill {@code {0}}, {@code {1}} ... */
  public String text(String key, Object... args) {
    return fill(texts.get(key), Arrays.stream(args).map(String::valueOf).toList());
  }

  /** The texts whose key begins so, by the rest of the key. */
  public Map<String, String> under(String prefix) {
    return texts.under(prefix);
  }

  /** A phrase of the core. */
  public String phrase(Phrase phrase) {
    return fill(declared(phrase.key(), phrase.text()), phrase.args());
  }

  /** A text that data declare in both languages. */
  public String of(Bilingual text) {
    return switch (texts.language()) {
      case CHINESE -> named(text.chinese());
      case ENGLISH -> named(text.english());
    };
  }

  public String label(Field<?> field) {
    return declared(field.id() + ".label", field.label());
  }

  public String hint(Field<?> field) {
    return field.hint().isEmpty() ? "" : declared(field.id() + ".hint", field.hint());
  }

  /** Where the field stands: its page and its label. */
  public String place(Form form, Field<?> field) {
    return form.pageOf(field).map(page -> title(page) + " › ").orElse("") + label(field);
  }

  /** The wording of a yes or no answer of this field. */
  public String answer(Field<?> field, boolean yes, String declared) {
    return declared(field.id() + (yes ? ".yes" : ".no"), declared);
  }

  /** What an answer entails. */
  public String note(Note note) {
    return declared("note." + note.id(), note.text());
  }

  /** What an answer says besides. */
  public String reading(Reading<?> reading, List<String> args) {
    return fill(declared("reading." + reading.id(), reading.text()), args);
  }

  /** What taking a suggested answer does. */
  public String suggestion(Suggestion<?> suggestion, String answer) {
    String text = declared("suggestion." + suggestion.id(), suggestion.text());
    return fill(text, List.of(answer));
  }

  public String question(Guide.Ask ask) {
    return declared("guide." + ask.id() + ".question", ask.question());
  }

  public String example(Guide.Ask ask) {
    return declared("guide." + ask.id() + ".example", ask.example());
  }

  public String title(StartingPoint start) {
    return declared("start." + start.id() + ".title", start.title());
  }

  public String text(StartingPoint start) {
    return declared("start." + start.id() + ".text", start.text());
  }

  /** How to begin so that the least is needed; may be empty. */
  public String advice(StartingPoint start) {
    return start.advice().isEmpty()
        ? ""
        : declared("start." + start.id() + ".advice", start.advice());
  }

  /** Why no filing is needed; empty where one begins. */
  public String farewell(StartingPoint start) {
    return start.begins() ? "" : declared("start." + start.id() + ".farewell", start.farewell());
  }

  public String title(Page page) {
    return declared("page." + page.id() + ".title", page.title());
  }

  public String intro(Page page) {
    return declared("page." + page.id() + ".intro", page.intro());
  }

  public String title(Section section) {
    return declared("section." + section.id() + ".title", section.title());
  }

  public String hint(Section section) {
    return section.hint().isEmpty()
        ? ""
        : declared("section." + section.id() + ".hint", section.hint());
  }

  public String option(Options options, Option option) {
    if (option.isUnlisted()) {
      boolean isElsewhere = options.isElsewhere(option.code());
      return text(isElsewhere ? "ui.choice.elsewhere" : "ui.choice.unknown", option.shortCode());
    }
    return declared("option." + options.id() + "." + option.code(), option.label());
  }

  /** The heading that an option stands under. */
  public String group(Options options, Option option) {
    return option.group().isEmpty()
        ? ""
        : declared("group." + options.id() + "." + option.group(), option.group());
  }

  /** What only a person can know. */
  public String question(Question question) {
    return declared("question." + question.id(), question.text());
  }

  /** What is wrong and why it matters. */
  public String message(Violation violation) {
    Rule<?> rule = violation.rule();
    return about(violation, declared("rule." + rule.id() + ".message", rule.message()));
  }

  /** What the rule says where it is broken, its placeholders left open. */
  public String message(Rule<?> rule) {
    return declared("rule." + rule.id() + ".message", rule.message());
  }

  /** What to do. */
  public String fix(Violation violation) {
    Rule<?> rule = violation.rule();
    return about(violation, declared("rule." + rule.id() + ".fix", rule.fix()));
  }

  /**
   * Where the demand is written, and as of when: the date of the source, or the day on which a page
   * without a date was read. One that is older than five years says so.
   */
  public String source(Source source, LocalDate today) {
    if (source.date().isEmpty()) {
      return source.text();
    }
    String when = source.isUndated() ? text("source.read", source.date()) : source.date();
    String age = source.yearsIfOld(today).map(years -> text("source.old", years)).orElse("");
    return source.text() + " (" + when + age + ")";
  }

  public String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> text("severity.error");
      case WARNING -> text("severity.warning");
      case HINT -> text("severity.hint");
    };
  }

  private String about(Violation violation, String text) {
    Map<String, String> values = TextPlaceholders.numbered(violation.args());
    values.put("label", label(violation.field()));
    return TextPlaceholders.fill(text, values);
  }

  /** A text of elsewhere with the names of the one who files in their places. */
  public String named(String text) {
    return texts.named(text);
  }

  private String declared(String key, String declared) {
    return texts.get(key, declared);
  }

  private static String fill(String text, List<String> args) {
    return TextPlaceholders.fill(text, TextPlaceholders.numbered(args));
  }
}
