package org.sealready.vault.filing;

import java.nio.file.Path;

/**
 * A process that saves one filing over and over and prints the number of each save that is done.
 * Arguments: data folder, id, first number, last number, and at which step of the last save the
 * process ends (0 for none).
 */
final class Saver {

  private Saver() {}

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int last = Integer.parseInt(args[3]);
    int end = Integer.parseInt(args[4]);
    boolean[] counting = {false};
    int[] steps = {0};
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (counting[0] && ++steps[0] == end) {
                Runtime.getRuntime().halt(1);
              }
            });
    Draft draft = Draft.begin(Toy.number(0), Box.CLOCK.instant());
    draft =
        new Draft(args[1], draft.history(), draft.notes(), draft.attachments(), draft.savedAt(), 0);
    if (store.ids().contains(args[1])) {
      draft = store.open(args[1]);
    }
    for (int number = Integer.parseInt(args[2]); number <= last; number++) {
      counting[0] = end > 0 && number == last;
      draft = store.save(Box.changed(draft, number));
      System.out.println(number);
      if (System.out.checkError()) {
        return; // nobody listens any more
      }
    }
    System.out.println("steps " + steps[0]);
  }
}
