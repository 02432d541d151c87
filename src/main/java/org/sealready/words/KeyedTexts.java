package org.sealready.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The texts of one language by their keys, each in the wording for whoever files.
 *
 * @param special those that only some kinds of filers read, under {@code key@kind}
 * @param filer asked with every text, because answers change while texts are shown
 */
record KeyedTexts(
    Language language,
    Map<String, String> texts,
    Map<String, String> special,
    Supplier<Filer> filer) {

  /** Those of this language, worded for anybody. */
  static KeyedTexts read(Language language) {
    Map<String, String> texts = WordsFile.read("options-" + language.code());
    texts.putAll(WordsFile.read(language.code()));
    return new KeyedTexts(language, texts, Map.of(), () -> Filer.ANYBODY);
  }

  /** The same, worded for whoever files. */
  KeyedTexts about(Supplier<Filer> whoever) {
    Map<String, String> read =
        special.isEmpty() ? WordsFile.read("filers-" + language.code()) : special;
    return new KeyedTexts(language, texts, read, whoever);
  }

  /**
   * The text of this key that is meant for the narrowest kind of the one who files.
   *
   * @throws IllegalArgumentException if there is none
   */
  String get(String key) {
    if (!texts.containsKey(key)) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.code());
    }
    return get(key, "");
  }

  /** The same; where this language has none, as it was declared. */
  String get(String key, String declared) {
    return named(
        filer.get().kinds().stream()
            .map(kind -> special.get(key + "@" + kind))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> texts.getOrDefault(key, declared)));
  }

  /** The texts whose key begins so, by the rest of the key. */
  Map<String, String> under(String prefix) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /** With the names of the one who files in their places. */
  String named(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    Map<String, String> names = new HashMap<>();
    Filer.UNKNOWN.forEach((name, phrase) -> names.put(name, plain(phrase)));
    filer.get().names().forEach((name, phrase) -> names.put(name, plain(phrase)));
    return TextPlaceholders.fill(text, names);
  }

  private String plain(Phrase phrase) {
    return texts.getOrDefault(phrase.key(), phrase.text());
  }
}
