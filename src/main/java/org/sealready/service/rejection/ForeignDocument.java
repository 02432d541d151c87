package org.sealready.service.rejection;

import java.util.Map;
import java.util.Set;
import org.sealready.json.AnswersJson;
import org.sealready.service.Catalogue;

/**
 * What a whole document is that gives no reason of a rejection.
 *
 * @param key of the text that says so
 * @param isAnswer whether it is an answer of the platform by which nothing was rejected
 */
public record ForeignDocument(String key, boolean isAnswer) {
  private static final Set<String> ANSWER = Set.of("errcode", "errmsg");
  private static final ForeignDocument NO_REASONS =
      new ForeignDocument("rejection.no-reasons", false);

  /** What this value of a document is; only for one without a reason. */
  static ForeignDocument of(Object document, Catalogue catalogue) {
    if (!(document instanceof Map<?, ?> object)) {
      return NO_REASONS;
    }
    if (AnswersJson.FORMAT.equals(object.get("format"))) {
      return new ForeignDocument("rejection.is-filing", false);
    }
    if (isBody(object, catalogue)) {
      return new ForeignDocument("rejection.is-body", false);
    }
    boolean isAccepted =
        "0".equals(String.valueOf(object.get("errcode"))) && ANSWER.containsAll(object.keySet());
    return isAccepted ? new ForeignDocument("rejection.accepted", true) : NO_REASONS;
  }

  private static boolean isBody(Map<?, ?> document, Catalogue catalogue) {
    return catalogue.platform().dictionary().in("").stream()
        .anyMatch(key -> document.get(key.name()) instanceof Map<?, ?>);
  }
}
