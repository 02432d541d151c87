package org.sealready.filing.data;

import java.util.List;
import java.util.Map;

/** What people call the kinds of service content; read when somebody looks for one. */
final class ServiceWords {

  private ServiceWords() {}

  /** Reads the list once. */
  private static final class Read {
    private static final Map<String, List<String>> WORDS =
        CodeRows.everyday(CodeLists.file("service-words"));
  }

  /** Everyday words for the service of this code. */
  static List<String> of(String code) {
    return Read.WORDS.getOrDefault(code, List.of());
  }
}
