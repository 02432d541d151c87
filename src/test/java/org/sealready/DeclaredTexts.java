package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Guide;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Question;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.StartingPoint;
import org.sealready.letter.Letter;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.PaperContents;
import org.sealready.words.Phrase;

/** Every Chinese text of the catalogue under the key of its translations, in the order of pages. */
public final class DeclaredTexts {

  /**
   * Place names stay Chinese: they go into a Chinese form, and nobody translates 3000 districts.
   */
  private static final Set<String> UNTRANSLATED_LISTS = Set.of("cities", "districts");

  private final Form form;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private DeclaredTexts(Form form) {
    this.form = form;
  }

  /** Key to Chinese text. */
  public static Map<String, String> of(Catalogue catalogue) {
    DeclaredTexts declared = new DeclaredTexts(catalogue.form());
    catalogue.startingPoints().forEach(declared::start);
    catalogue.samples().forEach(sample -> declared.phrase(sample.text()));
    declared.form.pages().forEach(declared::page);
    catalogue.letters().forEach(declared::letter);
    catalogue.placeholders().names().stream()
        .flatMap(name -> catalogue.placeholders().find(name).stream())
        .forEach(one -> declared.add("placeholder." + one.name(), one.label()));
    catalogue.terms().names().forEach(name -> declared.phrase(PaperContents.label(name)));
    catalogue.platform().slots().all().forEach(declared::slot);
    catalogue.lists().forEach(list -> declared.add("list." + list.id(), list.title()));
    declared.rule(declared.form.sameAsSource());
    declared.form.questions().forEach(declared::question);
    declared.texts.values().removeIf(String::isEmpty);
    return declared.texts;
  }

  private void start(StartingPoint start) {
    add("start." + start.id() + ".title", start.title());
    add("start." + start.id() + ".text", start.text());
    add("start." + start.id() + ".advice", start.advice());
    add("start." + start.id() + ".farewell", start.farewell());
  }

  private void phrase(Phrase phrase) {
    add(phrase.key(), phrase.text());
  }

  private void slot(UploadSlot slot) {
    add(slot.key() + ".label", slot.label());
    add(slot.key() + ".paper", slot.paper());
    add(slot.key() + ".for", slot.forWhom());
  }

  private void letter(Letter letter) {
    add("letter." + letter.id() + ".title", letter.title());
    add("letter." + letter.id() + ".guide", letter.guide());
    letter.essentials().forEach(one -> add(one.key(), one.name()));
    letter.clauses().get().clauses().forEach(one -> add("clause." + one.id(), one.name()));
  }

  private void page(Page page) {
    add("page." + page.id() + ".title", page.title());
    add("page." + page.id() + ".intro", page.intro());
    page.sections().forEach(this::section);
  }

  private void section(Section section) {
    add("section." + section.id() + ".title", section.title());
    add("section." + section.id() + ".hint", section.hint());
    section.fields().forEach(this::field);
  }

  private void field(Field<?> field) {
    add(field.id() + ".label", field.label());
    add(field.id() + ".hint", field.hint());
    if (field.type() instanceof FieldType.YesNo(String yes, String no)) {
      add(field.id() + ".yes", yes);
      add(field.id() + ".no", no);
    }
    field.notes().forEach(note -> add("note." + note.id(), note.text()));
    field.readings().forEach(reading -> add("reading." + reading.id(), reading.text()));
    field.suggestions().forEach(one -> add("suggestion." + one.id(), one.text()));
    field.guide().stream().flatMap(guide -> guide.asks().stream()).forEach(this::ask);
    options(field.type()).ifPresent(this::options);
    field.rules().forEach(this::rule);
  }

  private void ask(Guide.Ask ask) {
    add("guide." + ask.id() + ".question", ask.question());
    add("guide." + ask.id() + ".example", ask.example());
  }

  private void question(Question question) {
    add("question." + question.id(), question.text());
    rule(question.rule());
  }

  private void rule(Rule<?> rule) {
    add("rule." + rule.id() + ".message", rule.message());
    add("rule." + rule.id() + ".fix", rule.fix());
  }

  private static Optional<Options> options(FieldType<?> type) {
    return switch (type) {
      case FieldType.Choice(Options options) -> Optional.of(options);
      case FieldType.Choices(Options options, int max) -> Optional.of(options);
      case FieldType.Entries(Options options, String none) -> Optional.of(options);
      case FieldType.Text text -> Optional.empty();
      case FieldType.LongText text -> Optional.empty();
      case FieldType.YesNo yesNo -> Optional.empty();
      case FieldType.Day day -> Optional.empty();
    };
  }

  private void options(Options options) {
    if (UNTRANSLATED_LISTS.contains(options.id())) {
      return;
    }
    states(options)
        .flatMap(answers -> options.in(answers).stream())
        .forEach(
            option -> {
              add("option." + options.id() + "." + option.code(), option.label());
              if (!option.group().isEmpty()) {
                add("group." + options.id() + "." + option.group(), option.group());
              }
            });
  }

  /** Answers that together show the whole list: one for each answer that it depends on. */
  private Stream<Answers> states(Options options) {
    return options.dependsOn().isEmpty()
        ? Stream.of(Answers.empty())
        : options.dependsOn().stream()
            .flatMap(id -> form.field(id).stream())
            .flatMap(this::eachAnswer);
  }

  @SuppressWarnings("unchecked") // a choice of a code list answers with text
  private Stream<Answers> eachAnswer(Field<?> field) {
    List<Option> offered =
        options(field.type()).map(list -> list.in(Answers.empty())).orElse(List.of());
    return offered.stream()
        .map(option -> Answers.empty().with((Field<String>) field, option.code()));
  }

  private void add(String key, String text) {
    String before = texts.putIfAbsent(key, text);
    assertEquals(before == null ? text : before, text, "two texts under " + key);
  }
}
