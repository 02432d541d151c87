package org.sealready.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sealready.form.Field;
import org.sealready.form.Note;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.Violation;

/**
 * The texts of one language. What is declared in Java (labels, hints, rules) has its Chinese text
 * there; other languages override it by key. Texts of windows stand in {@code
 * assets/words/<language>.properties}.
 */
public final class Words {

  private final Language language;
  private final Map<String, String> texts;

  private Words(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The texts of this language. */
  public static Words in(Language language) {
    return new Words(language, read("/assets/words/" + language.code() + ".properties"));
  }

  public Language language() {
    return language;
  }

  /** A text of a window or of the command line; {@code args} fill {@code {0}}, {@code {1}} ... */
  public String text(String key, Object... args) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.code());
    }
    return filled(text, List.of(args).stream().map(String::valueOf).toList());
  }

  /** The texts whose key begins so, by the rest of the key. */
  public Map<String, String> under(String prefix) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /** A phrase of the core. */
  public String phrase(Phrase phrase) {
    return filled(declared(phrase.key(), phrase.text()), phrase.args());
  }

  public String label(Field<?> field) {
    return declared(field.id() + ".label", field.label());
  }

  public String hint(Field<?> field) {
    return field.hint().isEmpty() ? "" : declared(field.id() + ".hint", field.hint());
  }

  /** The wording of a yes or no answer of this field. */
  public String answer(Field<?> field, boolean yes, String declared) {
    return declared(field.id() + (yes ? ".yes" : ".no"), declared);
  }

  /** What an answer entails. */
  public String note(Note note) {
    return declared("note." + note.id(), note.text());
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
    return declared("option." + options.id() + "." + option.code(), option.label());
  }

  /** The heading that an option stands under. */
  public String group(Options options, Option option) {
    return option.group().isEmpty()
        ? ""
        : declared("group." + options.id() + "." + option.group(), option.group());
  }

  /** What is wrong and why it matters. */
  public String message(Violation violation) {
    Rule<?> rule = violation.rule();
    return about(violation, declared("rule." + rule.id() + ".message", rule.message()));
  }

  /** What to do. */
  public String fix(Violation violation) {
    Rule<?> rule = violation.rule();
    return about(violation, declared("rule." + rule.id() + ".fix", rule.fix()));
  }

  /** Where the demand is written, and as of when. */
  public String source(Source source) {
    return source.date().isEmpty() ? source.text() : source.text() + " (" + source.date() + ")";
  }

  public String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> text("severity.error");
      case WARNING -> text("severity.warning");
      case HINT -> text("severity.hint");
    };
  }

  private String about(Violation violation, String text) {
    return filled(text.replace("{label}", label(violation.field())), violation.args());
  }

  private String declared(String key, String declared) {
    return texts.getOrDefault(key, declared);
  }

  private static String filled(String text, List<String> args) {
    String filled = text;
    for (int i = 0; i < args.size(); i++) {
      filled = filled.replace("{" + i + "}", args.get(i));
    }
    return filled;
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
  }
}
