package org.sealready.ui.print;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sealready.service.OutputFile;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.words.Words;

/**
 * The way of a sheet to paper, or into a file where no printer is.
 *
 * @param key of its texts: {@code .print}, {@code .print.text} and {@code .saved}
 * @param writing writes in the background
 * @param fileName proposes one
 * @param told what came of it
 */
public record SheetPaper(
    String key,
    SheetPrinting printing,
    Dialogs dialogs,
    Chooser chooser,
    Tasks writing,
    Supplier<String> fileName,
    Consumer<Notice> told,
    Words words) {

  /**
   * Asks for a printer and prints.
   *
   * @param pdf makes the file of it, in the background
   */
  public void print(Callable<byte[]> pdf) {
    SheetPrinting.Sheet sheet =
        new SheetPrinting.Sheet(title(), words.text(key + ".print.text"), pdf);
    printing.open(sheet, words, new Answers(pdf));
  }

  private String title() {
    return words.text(key + ".print");
  }

  private void write(Path target, Callable<byte[]> pdf) {
    writing.run(
        () -> {
          OutputFile.write(target, pdf.call());
          return Notice.of(Notice.Kind.DONE, texts -> texts.text(key + ".saved", target));
        },
        told,
        failure -> {
          String why = Failures.key(failure);
          told.accept(Notice.of(Notice.Kind.ERROR, texts -> texts.text(why)));
        });
  }

  private final class Answers implements SheetPrinting.Actions {

    private final Callable<byte[]> pdf;

    Answers(Callable<byte[]> pdf) {
      this.pdf = pdf;
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
      Optional<Path> file = chooser.pdf(title(), fileName.get());
      file.ifPresent(target -> write(target, pdf));
    }
  }
}
