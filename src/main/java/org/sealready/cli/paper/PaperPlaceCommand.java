package org.sealready.cli.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.PaperInput;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.json.BadFiling;
import org.sealready.json.FileStreams;
import org.sealready.json.PlacementJson;
import org.sealready.paper.Placement;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperImport;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Phrase;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forms place ID JSON}: sets the placement on a form. */
@Command(name = "place", sortOptions = false)
final class PaperPlaceCommand implements Callable<Integer> {

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  @Parameters(index = "0", paramLabel = "ID")
  private String id;

  @Parameters(index = "1", paramLabel = "JSON")
  private Path file;

  @Mixin private final PaperInput input;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  PaperPlaceCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.input = new PaperInput(terminal);
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    return input
        .forms(root.dataFolder(), PaperInput.Use.CHANGE)
        .map(forms -> PaperCommand.find(forms, id, terminal, form -> place(forms, form, file)))
        .orElse(ExitCode.UNUSABLE);
  }

  int place(OfficialPapers forms, OfficialPaper form, Path from) {
    Words words = terminal.words();
    try {
      Placement placement = PlacementJson.read(bytes(from));
      Optional<Phrase> fault = new PaperImport(catalogue, forms).fault(form.blank(), placement);
      if (fault.isEmpty()) {
        forms.place(form.id(), placement);
        return ExitCode.FINE;
      }
      terminal.complain(from + ": " + words.phrase(fault.get()));
    } catch (BadFiling bad) {
      terminal.complain(from + ": " + words.text(bad.key(), bad.args().toArray()));
    } catch (NotSaved unsaved) {
      terminal.complain(words.text(unsaved.kind().key()));
    } catch (IOException unreadable) {
      terminal.complain(from + ": " + words.text("input.unreadable"));
    }
    return ExitCode.UNUSABLE;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no file");
    }
    try (InputStream in = FileStreams.in(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }
}
