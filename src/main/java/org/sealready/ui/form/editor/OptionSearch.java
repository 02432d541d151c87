package org.sealready.ui.form.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.search.Readings;
import org.sealready.search.Typed;
import org.sealready.service.KnownReadings;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.service.search.SearchIndex;
import org.sealready.words.Words;

/**
 * Finds options of a list by what somebody types: their labels, everyday words and groups, in
 * characters, pinyin or initials. The Chinese label finds an option in every language: it is what
 * the platform's own page shows.
 */
final class OptionSearch {

  private final Options options;
  private final Words words;
  private Optional<Ready> ready = Optional.empty();

  /** These options made ready to be looked through with these readings. */
  private record Ready(List<Option> offered, Readings readings, SearchIndex index) {

    boolean is(List<Option> others, Readings other) {
      return readings == other && offered.equals(others);
    }
  }

  OptionSearch(Options options, Words words) {
    this.options = options;
    this.words = words;
  }

  /** Those that fit, the best first; all of them where nothing is typed. */
  List<Option> among(List<Option> offered, String typed) {
    if (typed.isBlank()) {
      return offered;
    }
    Map<String, Option> byCode =
        offered.stream().collect(Collectors.toMap(Option::code, Function.identity()));
    return index(offered, KnownReadings.of(Typed.of(typed))).all(typed).stream()
        .map(found -> byCode.get(found.id()))
        .toList();
  }

  private SearchIndex index(List<Option> offered, Readings readings) {
    Ready now =
        ready
            .filter(before -> before.is(offered, readings))
            .orElseGet(() -> new Ready(offered, readings, made(offered, readings)));
    ready = Optional.of(now);
    return now.index();
  }

  private SearchIndex made(List<Option> offered, Readings readings) {
    return new SearchIndex(offered.stream().map(this::findable).toList(), readings);
  }

  private Findable findable(Option option) {
    return Findable.of(FoundGroup.SERVICES, option.code(), words.option(options, option), () -> {})
        .note(words.group(options, option))
        .called(called(option));
  }

  private List<String> called(Option option) {
    List<String> names = new ArrayList<>(options.everyday().apply(option.code()));
    if (!option.label().equals(words.option(options, option))) {
      names.add(option.label());
    }
    return names;
  }
}
