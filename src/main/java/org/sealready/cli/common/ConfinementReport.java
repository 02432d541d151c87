package org.sealready.cli.common;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.service.confinement.Confinement;
import org.sealready.service.inspection.InspectionStart;
import org.sealready.words.Words;

/** Reports the sandbox features in force for untrusted files on this computer. */
public record ConfinementReport(Terminal terminal) {

  /**
   * Every restriction by its name, and whether it is in force; empty where no such process starts.
   */
  public static Map<String, Boolean> promises() {
    Map<String, Boolean> all = new LinkedHashMap<>();
    InspectionStart.tried()
        .ifPresent(
            tried ->
                Stream.of(Confinement.Promise.values())
                    .forEach(each -> all.put(name(each), tried.kept().contains(each))));
    return all;
  }

  private static String name(Confinement.Promise promise) {
    return promise.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public void print() {
    Words words = terminal.words();
    Optional<Confinement> tried = InspectionStart.tried();
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
