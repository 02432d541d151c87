package org.sealready.cli.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sealready.cli.common.ConfinementReport;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Terminal;
import org.sealready.json.VaultJson;
import org.sealready.vault.FolderInspection;
import org.sealready.vault.FolderState;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** Reports the state of a data folder; changes nothing and asks for no passphrase. */
record VaultStateReport(Path dataFolder, Terminal terminal) {

  int print(VaultCommand.Format format) {
    if (!Files.isDirectory(dataFolder)) {
      terminal.complain(terminal.words().text("vault.no-folder", dataFolder));
      return ExitCode.UNUSABLE;
    }
    try {
      FolderState state = new FolderInspection(dataFolder).state();
      switch (format) {
        case text -> new Lines(state).all().forEach(terminal.out()::println);
        case json -> terminal.json(VaultJson.write(json(state)));
      }
      terminal.out().flush();
      return state.hasProblems() ? ExitCode.PROBLEMS : ExitCode.FINE;
    } catch (IOException unlisted) {
      String why = terminal.words().text(NotSaved.because(unlisted).kind().key());
      terminal.complain(terminal.words().text("vault.unlisted", why));
      return ExitCode.UNUSABLE;
    }
  }

  private static String word(FolderState state) {
    if (state.broken().isPresent()) {
      return state.broken().get().name().toLowerCase(Locale.ROOT);
    }
    return state.counting().map(key -> key.isOpen() ? "open" : "locked").orElse("empty");
  }

  private VaultJson.State json(FolderState state) {
    return new VaultJson.State(
        dataFolder.toString(),
        word(state),
        state.taken(),
        state.shared(),
        state.keys().stream().map(VaultStateReport::json).toList(),
        state.files().stream().map(VaultStateReport::json).toList(),
        state.closed(),
        state.damaged(),
        state.aside(),
        state.outdated(),
        state.trial(),
        ConfinementReport.promises());
  }

  private static VaultJson.KeyFile json(FolderState.KeyFileState key) {
    return new VaultJson.KeyFile(
        key.name(),
        key.vault().map(VaultId::brief).orElse(""),
        key.broken().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("readable"),
        key.hasPassphrase(),
        key.hasRecoveryKey(),
        key.isOpen(),
        key.counts());
  }

  private static VaultJson.Sealed json(FolderState.Sealed sealed) {
    return new VaultJson.Sealed(
        sealed.vault().brief(),
        sealed.filings(),
        sealed.earlier(),
        sealed.pictures(),
        sealed.others(),
        sealed.opens());
  }

  /** The state in lines for people. */
  private final class Lines {

    private final Words words = terminal.words();
    private final FolderState state;
    private final List<String> lines = new ArrayList<>();

    Lines(FolderState state) {
      this.state = state;
    }

    List<String> all() {
      lines.add(Visible.line(words.text("vault.folder", dataFolder)));
      lines.add(words.text("vault.state", words.text("vault.state." + word(state))));
      add(state.taken(), "vault.in-use");
      add(state.shared(), "vault.shared");
      head(state.keys(), "vault.keys");
      state.keys().forEach(key -> lines.add(indented(key(key))));
      head(state.files(), "vault.sealed");
      state.files().forEach(each -> lines.add(indented(sealed(each))));
      names(state.closed(), "vault.closed");
      names(state.damaged(), "vault.damaged-files");
      names(state.outdated(), "vault.outdated");
      names(state.trial(), "vault.trial");
      names(state.aside(), "vault.aside");
      return lines;
    }

    private void add(boolean holds, String key) {
      if (holds) {
        lines.add(words.text(key));
      }
    }

    private void head(List<?> rows, String key) {
      add(!rows.isEmpty(), key);
    }

    private void names(List<String> names, String key) {
      head(names, key);
      names.forEach(name -> lines.add(indented(Visible.line(name))));
    }

    private static String indented(String line) {
      return "  " + line;
    }

    private String key(FolderState.KeyFileState key) {
      List<String> what = new ArrayList<>(List.of(Visible.line(key.name())));
      what.add(key.vault().map(VaultId::brief).orElse("-"));
      key.broken()
          .ifPresent(
              kind -> what.add(words.text("vault.key." + kind.name().toLowerCase(Locale.ROOT))));
      add(what, key.hasPassphrase(), "vault.key.passphrase");
      add(what, key.hasRecoveryKey(), "vault.key.recovery");
      add(what, key.isOpen(), "vault.key.open");
      add(what, key.counts(), "vault.key.counts");
      return String.join("\t", what);
    }

    private void add(List<String> what, boolean holds, String key) {
      if (holds) {
        what.add(words.text(key));
      }
    }

    private String sealed(FolderState.Sealed each) {
      String counts =
          words.text(
              "vault.sealed.row",
              each.vault().brief(),
              each.filings(),
              each.earlier(),
              each.pictures(),
              each.others());
      Optional<String> whose =
          state
              .counting()
              .flatMap(FolderState.KeyFileState::vault)
              .map(each.vault()::equals)
              .filter(own -> !own)
              .map(foreign -> words.text("vault.sealed.foreign"));
      return counts + whose.map(text -> "\t" + text).orElse("");
    }
  }
}
