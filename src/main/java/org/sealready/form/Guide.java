package org.sealready.form;

import java.util.List;

/** Small questions whose answers become the sentences of a longer text. */
public record Guide(List<Ask> asks) {

  public Guide {
    asks = List.copyOf(asks);
  }

  /**
   * One small question.
   *
   * @param id key of its translations
   * @param example an answer as it could be
   * @param sentence what becomes of the answer, which stands for {@code {0}}; never translated,
   *     since it goes into a Chinese text
   */
  public record Ask(String id, String question, String example, String sentence) {}

  /** The text of these answers, one for each question; an empty answer makes no sentence. */
  public String compose(List<String> answers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < asks.size(); i++) {
      String answer = answers.get(i).strip().replaceFirst("[。，,.；;]+$", "");
      if (!answer.isEmpty()) {
        text.append(asks.get(i).sentence().replace("{0}", answer));
      }
    }
    return text.toString();
  }
}
