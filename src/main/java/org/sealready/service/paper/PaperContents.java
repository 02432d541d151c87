package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Page;
import org.sealready.paper.Content;
import org.sealready.paper.KnownName;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** The contents that can be placed on a form, in the order of the questions. */
public record PaperContents(Catalogue catalogue, Words words) {

  /**
   * One value, or a part of it.
   *
   * @param group the page that asks for it; empty for what follows from answers
   */
  public record Choice(Content content, String label, String group) {}

  /** All of them. */
  public List<Choice> all() {
    List<Choice> all = new ArrayList<>();
    Set<String> known = new HashSet<>(catalogue.placeholders().names());
    for (Page page : catalogue.form().pages()) {
      for (Field<?> field : page.fields()) {
        if (known.contains(field.id())) {
          Content value = new Content.Value(field.id());
          all.add(new Choice(value, words.label(field), words.title(page)));
        }
      }
    }
    for (KnownName name : catalogue.terms().names()) {
      if (!name.label().isEmpty()) {
        all.add(new Choice(name.content(), words.phrase(label(name)), ""));
      }
    }
    return all;
  }

  /**
   * A question with a list of options, each of which may have a check box on a paper.
   *
   * @param answers the options
   */
  public record Tickable(String placeholder, String label, String group, List<String> answers) {}

  /** All of them. */
  public List<Tickable> tickable() {
    List<Tickable> all = new ArrayList<>();
    for (Page page : catalogue.form().pages()) {
      for (Field<?> field : page.fields()) {
        List<String> labels = labels(field.type());
        if (!labels.isEmpty()) {
          all.add(new Tickable(field.id(), words.label(field), words.title(page), labels));
        }
      }
    }
    return all;
  }

  /** What can be answered; nothing where that depends on other answers or is not from a list. */
  static List<String> labels(FieldType<?> type) {
    return switch (type) {
      case FieldType.Choice choice ->
          choice.options().in(Answers.empty()).stream().map(Option::label).toList();
      case FieldType.YesNo yesNo -> List.of(yesNo.yes(), yesNo.no());
      case FieldType.Text text -> List.of();
      case FieldType.LongText text -> List.of();
      case FieldType.Choices choices -> List.of();
      case FieldType.Day day -> List.of();
      case FieldType.Entries entries -> List.of();
    };
  }

  /**
   * The same content for a check box: an option ticks its box.
   *
   * @param says the label of the box
   */
  public Content forBox(Content content, String says) {
    Optional<Tickable> question =
        tickable().stream()
            .filter(each -> new Content.Value(each.placeholder()).equals(content))
            .findFirst();
    return question
        .<Content>map(
            found ->
                new Content.Tick(
                    found.placeholder(),
                    LabelMatcher.best(says, found.answers()).orElse(found.answers().getFirst())))
        .orElse(content);
  }

  /** What this value is called; its bare name where nothing calls it anything. */
  public String label(String placeholder) {
    Optional<Field<?>> field = catalogue.form().field(placeholder);
    return field
        .map(found -> words.place(catalogue.form(), found))
        .or(() -> label(new Content.Value(placeholder)))
        .orElse(placeholder);
  }

  private Optional<String> label(Content content) {
    return all().stream()
        .filter(choice -> choice.content().equals(content))
        .map(Choice::label)
        .findFirst();
  }

  /** The content in words. */
  public String text(Content content) {
    return switch (content) {
      case Content.Value value -> label(value.placeholder());
      case Content.Words fixed -> words.text("form.content.words", fixed.text());
      case Content.DayPart part -> label(part).orElse(part.placeholder());
      case Content.Tick tick ->
          words.text("form.content.tick", label(tick.placeholder()), tick.label());
    };
  }

  /** What a value is called that is no question of the form; an empty text for one that is. */
  public static Phrase label(KnownName name) {
    String part =
        name.content() instanceof Content.DayPart day
            ? "." + day.part().name().toLowerCase(Locale.ROOT)
            : "";
    return Phrase.of("content." + name.content().source() + part, name.label());
  }
}
