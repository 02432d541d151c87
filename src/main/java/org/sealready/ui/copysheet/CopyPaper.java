package org.sealready.ui.copysheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.service.OutputFile;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.words.Words;

/** The way of the sheet to paper, or into a file where no printer is. */
public final class CopyPaper implements SheetPrinting.Actions {

  private final CopyModel model;
  private final CopySheetOutput output;
  private final SheetPrinting printing;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Tasks writing;
  private final Supplier<String> fileName;
  private final Words words;

  /**
   * @param fileName proposes one for this filing
   */
  public CopyPaper(
      CopyModel model,
      CopySheetOutput output,
      SheetPrinting printing,
      Dialogs dialogs,
      Chooser chooser,
      Tasks writing,
      Supplier<String> fileName,
      Words words) {
    this.model = model;
    this.output = output;
    this.printing = printing;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.writing = writing;
    this.fileName = fileName;
    this.words = words;
  }

  /** Asks for a printer and prints what stands there now. */
  public void print() {
    printing.open(
        new SheetPrinting.Sheet(
            words.text("ui.copy.print"), words.text("ui.copy.print.text"), pdf()),
        words,
        this);
  }

  /**
   * Makes a sheet of what stands there now, whatever is answered until the background comes to it.
   */
  private Callable<byte[]> pdf() {
    List<CopyRow> rows = model.items().get().stream().map(CopyItem::row).toList();
    Answers answers = model.form().effective().get().answers();
    return () -> output.pdf(answers, rows);
  }

  @Override
  public void back() {
    dialogs.close();
  }

  @Override
  public void printed() {
    dialogs.close();
  }

  @Override
  public void save() {
    dialogs.close();
    Optional<Path> file = chooser.pdf(words.text("ui.copy.print"), fileName.get());
    file.ifPresent(this::write);
  }

  private void write(Path target) {
    Callable<byte[]> pdf = pdf();
    writing.run(
        () -> {
          OutputFile.write(target, pdf.call());
          return Notice.of(Notice.Kind.DONE, texts -> texts.text("ui.copy.saved", target));
        },
        done -> model.notice().set(Optional.of(done)),
        failure -> model.notice().set(Optional.of(failed(failure))));
  }

  private static Notice failed(Exception failure) {
    String key = Failures.key(failure);
    return Notice.of(Notice.Kind.ERROR, texts -> texts.text(key));
  }
}
