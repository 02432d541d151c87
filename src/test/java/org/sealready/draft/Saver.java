package org.sealready.draft;

import java.nio.file.Path;
import java.time.Clock;

/** A process that saves one filing again and again and prints each number that is saved. */
final class Saver {

  private Saver() {}

  public static void main(String[] args) throws Exception {
    DraftStore store = new DraftStore(Path.of(args[0]), Toy.JSON, Clock.systemUTC());
    Draft draft = new Draft(args[1], Toy.number(0), "", Clock.systemUTC().instant());
    int last = Integer.parseInt(args[2]);
    for (int number = 1; number <= last; number++) {
      try {
        store.save(draft, Toy.number(number), "toy");
        System.out.println(number);
      } catch (NotSaved notSaved) {
        System.out.println("not saved " + number);
      }
    }
  }
}
