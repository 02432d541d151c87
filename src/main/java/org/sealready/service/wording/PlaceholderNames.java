package org.sealready.service.wording;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.letter.Placeholder;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Display names of placeholders. */
public record PlaceholderNames(Catalogue catalogue, Words words) {

  /** What the placeholder of this name is called; its name where nothing else is known. */
  public String of(String name) {
    return catalogue.placeholders().find(name).map(this::label).orElse(name);
  }

  /** The name with the page of its question, for lists. */
  public String placeOf(String name) {
    return catalogue
        .placeholders()
        .find(name)
        .filter(placeholder -> placeholder.label().isEmpty())
        .flatMap(PlaceholderNames::field)
        .map(field -> words.place(catalogue.form(), field))
        .orElseGet(() -> of(name));
  }

  private String label(Placeholder placeholder) {
    return placeholder.label().isEmpty()
        ? field(placeholder).map(words::label).orElse(placeholder.name())
        : words.phrase(
            new Phrase("placeholder." + placeholder.name(), placeholder.label(), List.of()));
  }

  private static Optional<Field<?>> field(Placeholder placeholder) {
    return placeholder.reads().stream().findFirst().map(field -> field);
  }

  /** The placeholder that a person meant by this: another name, or what it is called. */
  Optional<String> meant(String written) {
    String wanted = written.strip();
    List<String> called =
        catalogue.placeholders().names().stream()
            .filter(name -> of(name).equals(wanted) || placeOf(name).equals(wanted))
            .toList();
    return called.size() == 1
        ? Optional.of(called.getFirst())
        : NameSuggestion.to(wanted, catalogue.placeholders().names());
  }
}
