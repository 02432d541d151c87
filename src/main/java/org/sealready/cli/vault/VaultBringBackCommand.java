package org.sealready.cli.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.vault.AsideFiles;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.file.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vault bring-back NAME}: restores a moved-aside file. */
@Command(name = "bring-back", sortOptions = false)
final class VaultBringBackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME")
  private String name;

  private final Root root;
  private final Terminal terminal;

  VaultBringBackCommand(Root root, Terminal terminal) {
    this.root = root;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.dataFolder();
    if (!Files.isDirectory(folder)) {
      return unusable("vault.no-folder", folder);
    }
    try (OneWriter _ = writer(folder)) {
      String place = new AsideFiles(folder).bringBack(name);
      terminal.say(terminal.words().text("vault.brought-back", name, place));
      return ExitCode.FINE;
    } catch (AsideFiles.Stays stays) {
      // Reported above; the exit code tells an unknown name from a refusal.
      int code = unusable("vault." + text(stays.why()), name);
      return stays.why() == AsideFiles.Refusal.UNKNOWN ? code : ExitCode.PROBLEMS;
    } catch (Unreadable keys) {
      terminal.complain(terminal.words().text("vault." + lower(keys.kind())));
      return ExitCode.PROBLEMS;
    } catch (NotSaved unsaved) {
      return unusable(unsaved.kind().key());
    }
  }

  private static OneWriter writer(Path folder) throws NotSaved {
    try {
      Optional<OneWriter> writer = OneWriter.ofExisting(folder);
      return writer.orElseThrow(NotSaved::taken);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  private static String text(AsideFiles.Refusal why) {
    return switch (why) {
      case UNKNOWN -> "unknown";
      case UNREADABLE -> "unreadable";
      case DOES_NOT_FIT -> "does-not-fit";
      case NO_ROOM -> "no-room";
    };
  }

  private int unusable(String key, Object... what) {
    terminal.complain(terminal.words().text(key, what));
    return ExitCode.UNUSABLE;
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
