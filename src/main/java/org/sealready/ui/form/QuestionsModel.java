package org.sealready.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Question;

/** What only a person can know of a filing, asked before it is submitted. */
public final class QuestionsModel {

  private final FormModel form;

  QuestionsModel(FormModel form) {
    this.form = form;
  }

  /** Those that the answers call for. */
  public List<Question> relevant() {
    return Question.relevant(form.form(), form.effective().get());
  }

  /** How many of these have neither yes nor no. */
  public int open() {
    return Question.open(form.form(), form.effective().get()).size();
  }

  /** The answer to a question: one of the words that {@link Question} names. */
  public Optional<String> answerTo(Question question) {
    return Optional.ofNullable(form.answers().get().questions().get(question.id()));
  }

  /** A person has answered a question. */
  public void answer(Question question, String answer) {
    Map<String, String> all = new LinkedHashMap<>(form.answers().get().questions());
    all.put(question.id(), answer);
    form.refresh(form.answers().get().withQuestions(all));
  }
}
