package org.sealready.ui.copysheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.service.OutputFile;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.SmsCard;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.common.Failures;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.words.Words;

/** The way of the sheet, or of the card, to paper, or into a file where no printer is. */
public final class CopyPaper implements SheetPrinting.Actions {

  /**
   * What goes to paper.
   *
   * @param key of its texts: {@code .print}, {@code .print.text} and {@code .saved}
   * @param pdf takes hold of what stands there now, whatever is answered until the background comes
   *     to making the file of it
   */
  public record Content(String key, Supplier<Callable<byte[]>> pdf) {

    /** The copy sheet. */
    public static Content of(CopyModel model, CopySheetOutput output) {
      return new Content(
          "ui.copy",
          () -> {
            List<CopyRow> rows = model.items().get().stream().map(CopyItem::row).toList();
            Answers answers = model.form().effective().get().answers();
            return () -> output.pdf(answers, rows);
          });
    }

    /** The card for the ministry's message. */
    public static Content of(CopyModel model, SmsCard card) {
      return new Content(
          "ui.sms",
          () -> {
            Judged judged = model.form().judged();
            return () -> card.pdf(judged, model.form().today());
          });
    }
  }

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
  public CopyPaper(
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
    Optional<Path> file = chooser.pdf(title(), fileName.get());
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
