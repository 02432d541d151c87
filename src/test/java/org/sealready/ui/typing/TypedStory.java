package org.sealready.ui.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.ui.toy.ToyForm;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Typed;

/** A sequence of typing steps; deterministic by seed. */
final class TypedStory {

  private static final List<Field<String>> FIELDS =
      List.of(ToyForm.UNIT, ToyForm.REMARK, ToyForm.MOBILE, ToyForm.EMERGENCY, ToyForm.NUMBER);
  private static final String LETTERS = "印章备案某公司公示语 0123456789ab\"\\/　\uD842\uDFB7";

  /** What is done with a text. */
  enum Deed {
    TYPE,
    COMMIT,
    CLEAR
  }

  /**
   * One text, typed into one field.
   *
   * @param then what is done with it
   * @param rests whether the hands rest then
   */
  record Step(Field<String> field, String text, Deed then, boolean rests) {}

  /** What a filing holds after a step. */
  record State(Map<String, String> typed, Map<String, String> answers) {

    /** Of a filing in which nobody has typed. */
    static final State EMPTY = new State(Map.of(), Map.of());

    static State of(Draft draft) {
      Map<String, String> typed = new TreeMap<>();
      for (Map.Entry<String, Typed> each : draft.unfinished().texts().entrySet()) {
        typed.put(each.getKey(), each.getValue().text());
      }
      Map<String, String> given = new TreeMap<>();
      Answers answers = draft.answers();
      FIELDS.forEach(field -> answers.get(field).ifPresent(text -> given.put(field.id(), text)));
      return new State(typed, given);
    }

    private State typing(Step step, String text) {
      Map<String, String> more = new TreeMap<>(typed);
      more.put(step.field().id(), text);
      return new State(more, answers);
    }

    private State after(Step step) {
      Map<String, String> more = new TreeMap<>(typed);
      more.remove(step.field().id());
      Map<String, String> given = new TreeMap<>(answers);
      return switch (step.then()) {
        case TYPE -> typing(step, step.text());
        case CLEAR -> new State(more, given);
        case COMMIT -> {
          given.put(step.field().id(), step.text());
          yield new State(more, given);
        }
      };
    }
  }

  private final Random random;
  private final List<Step> steps = new ArrayList<>();

  TypedStory(long seed) {
    random = new Random(seed);
  }

  /** This step, counted from 0. */
  Step step(int number) {
    while (steps.size() <= number) {
      steps.add(next());
    }
    return steps.get(number);
  }

  private Step next() {
    StringBuilder text = new StringBuilder("第" + steps.size());
    int[] letters = LETTERS.codePoints().toArray();
    for (int left = 1 + random.nextInt(12); left > 0; left--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    boolean begins = steps.isEmpty();
    Deed deed = begins ? Deed.TYPE : Deed.values()[Math.max(0, random.nextInt(5) - 2)];
    boolean rests = begins || random.nextBoolean();
    return new Step(FIELDS.get(random.nextInt(FIELDS.size())), text + "。", deed, rests);
  }

  /**
   * Whether a filing may hold this when this step was done and rested, or a later one, or when the
   * one after it was under way.
   */
  boolean allows(State found, int rested) {
    State now = State.EMPTY;
    for (int i = 0; i < rested + 60; i++) {
      if (i > rested && found.equals(now)) {
        return true;
      }
      Step step = step(i);
      for (int end = 1; i > rested && end <= step.text().length(); end++) {
        if (found.equals(now.typing(step, step.text().substring(0, end)))) {
          return true;
        }
      }
      now = now.after(step);
    }
    return false;
  }
}
