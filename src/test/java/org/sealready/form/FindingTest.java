package org.sealready.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Field<String> NAME =
      Field.of("entity.name", "名称", new FieldType.Text(TextKind.PLAIN, 100));

  private final AtomicInteger read = new AtomicInteger();
  private final Finding<Integer> length =
      new Finding<>(
          answers -> {
            read.incrementAndGet();
            return answers.get(NAME).orElse("").length();
          });

  @Test
  void isReadOnceForTheSameAnswers() {
    Answers answers = Answers.empty().with(NAME, "云杉");
    assertEquals(2, length.in(answers));
    assertEquals(2, length.in(answers));
    assertEquals(1, read.get());
  }

  @Test
  void isReadAnewForOtherAnswers() {
    Answers answers = Answers.empty().with(NAME, "云杉");
    assertEquals(2, length.in(answers));
    assertEquals(4, length.in(answers.with(NAME, "云杉软件")));
    assertEquals(2, length.in(answers.withWaivers(answers.waivers())));
    assertEquals(3, read.get());
  }

  @Test
  void mayAskForAnother() {
    Finding<Integer> twice = new Finding<>(answers -> 2 * length.in(answers));
    assertEquals(4, twice.in(Answers.empty().with(NAME, "云杉")));
    assertEquals(1, read.get());
  }
}
