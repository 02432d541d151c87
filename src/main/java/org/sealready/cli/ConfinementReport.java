package org.sealready.cli;

import java.util.Optional;
import org.sealready.service.Confinement;
import org.sealready.words.Words;

/** What holds back, on this computer, the process that looks through files of others. */
record ConfinementReport(Terminal terminal) {

  void print() {
    Words words = terminal.words();
    Optional<Confinement> tried = Confinement.tried();
    terminal
        .out()
        .println(words.text(tried.isPresent() ? "confinement.title" : "confinement.none"));
    tried.ifPresent(this::print);
    terminal.out().flush();
  }

  private void print(Confinement confinement) {
    Words words = terminal.words();
    for (Confinement.Promise promise : Confinement.Promise.values()) {
      String sign =
          words.text(confinement.kept().contains(promise) ? "confinement.on" : "confinement.off");
      terminal.out().println("  " + sign + "  " + Confinement.text(promise, words));
    }
  }
}
