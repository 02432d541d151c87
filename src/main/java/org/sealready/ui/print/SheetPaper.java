package org.sealready.ui.print;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.sealready.service.OutputFile;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/** The way of a sheet that is no letter to paper, or into a file where no printer is. */
public final class SheetPaper implements SheetPrinting.Actions {

  /**
   * What goes to paper.
   *
   * @param key of its texts: {@code .print}, {@code .print.text} and {@code .saved}
   * @param pdf copies what stands there now, whatever is answered until the background comes to
   *     making the file of it
   */
  public record Content(String key, Supplier<Callable<byte[]>> pdf) {}

  private final ObjectProperty<Optional<Notice>> notice;
  private final Content content;
  private final SheetPrinting printing;
  private final Dialogs dialogs;
  private final Chooser chooser;
  private final Tasks writing;
  private final Supplier<String> fileName;
  private final Words words;

  /**
   * @param notice tells what came of it
   * @param fileName proposes one for this filing
   */
  public SheetPaper(
      ObjectProperty<Optional<Notice>> notice,
      Content content,
      SheetPrinting printing,
      Dialogs dialogs,
      Chooser chooser,
      Tasks writing,
      Supplier<String> fileName,
      Words words) {
    this.notice = notice;
    this.content = content;
    this.printing = printing;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.writing = writing;
    this.fileName = fileName;
    this.words = words;
  }

  /** Asks for a printer and prints what stands there now. */
  public void print() {
    String text = words.text(content.key() + ".print.text");
    printing.open(new SheetPrinting.Sheet(title(), text, content.pdf().get()), words, this);
  }

  private String title() {
    return words.text(content.key() + ".print");
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
    Optional<Path> file = chooser.save(Chooser.Kind.PDF, title(), fileName.get());
    file.ifPresent(this::write);
  }

  private void write(Path target) {
    Callable<byte[]> pdf = content.pdf().get();
    String saved = content.key() + ".saved";
    writing.run(
        () -> {
          OutputFile.write(target, pdf.call());
          return Notice.of(Notice.Kind.DONE, texts -> texts.text(saved, target));
        },
        done -> notice.set(Optional.of(done)),
        failure -> notice.set(Optional.of(failed(failure))));
  }

  private static Notice failed(Exception failure) {
    String key = Failures.key(failure);
    return Notice.of(Notice.Kind.ERROR, texts -> texts.text(key));
  }
}
