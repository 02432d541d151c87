package org.sealready.service.afterwards;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;

/**
 * What was filed: the answers as they stood when the number came, kept with the filing.
 *
 * @param at since when they are kept, as an ISO time with its offset
 */
public record FiledAnswers(String at, Answers answers) {

  /** As {@link #text} has written it; empty where nothing is kept or it was not written so. */
  public static Optional<FiledAnswers> read(Form form, String text) {
    try {
      Object kept = text.isBlank() ? "" : PlainJson.read(text.getBytes(StandardCharsets.UTF_8));
      if (kept instanceof Map<?, ?> object
          && object.get("at") instanceof String at
          && object.get("filing") instanceof Map<?, ?> filing) {
        return Optional.of(new FiledAnswers(at, AnswersJson.kept(form).read(bytes(filing))));
      }
    } catch (BadFiling unreadable) {
      // Whoever asks offers to keep the answers anew.
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** {@code {"at","filing"}}, the filing as in its file. */
  public String text(Form form) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("at", at);
    try {
      object.put("filing", PlainJson.read(AnswersJson.kept(form).write(answers)));
    } catch (BadFiling impossible) {
      throw new IllegalStateException("a filing file that was just written cannot be read");
    }
    return new String(PlainJson.write(object), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // keys of an object that was read are texts
  private static byte[] bytes(Map<?, ?> filing) {
    return PlainJson.write((Map<String, ?>) filing);
  }

  /** Never the content: it is personal data and must not reach a log. */
  @Override
  public String toString() {
    return "FiledAnswers(" + at + ")";
  }
}
