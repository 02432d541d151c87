package org.sealready.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sealready.words.Words;

/** What people call things of the window: it finds them and is never shown. */
public final class Everyday {

  private static final String BETWEEN = "[、,]\\s*";

  private final Map<String, String> texts;

  public Everyday(Words words) {
    texts = words.under("also.");
  }

  /** The words for this, and its technical name. */
  public List<String> of(String name, String id) {
    Stream<String> said =
        texts.containsKey(name) ? Arrays.stream(texts.get(name).split(BETWEEN)) : Stream.of();
    return Stream.concat(said, Stream.of(id)).toList();
  }
}
