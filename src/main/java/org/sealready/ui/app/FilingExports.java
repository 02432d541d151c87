package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.FileNames;
import org.sealready.service.OutputFile;
import org.sealready.service.exchange.PlatformExport;
import org.sealready.service.filings.Filings;
import org.sealready.service.letter.Letters;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.task.Notice;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Words;

/** Writes a filing into a file that the person is asked for. */
final class FilingExports {

  /** JSON as everywhere, and yet our own kind, so that the file manager knows whose it is. */
  private static final String FILE = ".sealready.json";

  private final AppModel model;
  private final Chooser chooser;

  FilingExports(AppModel model, Chooser chooser) {
    this.model = model;
    this.chooser = chooser;
  }

  private Filings filings() throws NotSaved {
    return model.cabinet().filings();
  }

  /** The filing file. */
  void export(String title, Callable<byte[]> content) {
    write(
        chooser.save(
            Chooser.Kind.FILING, model.words().text("ui.start.export"), name(title) + FILE),
        content,
        "ui.export.done");
  }

  /** The format of the platform's interface. */
  void platform(String title, Callable<Answers> answers) {
    Words words = model.words();
    String name = words.text("ui.platform.name", name(title)) + ".json";
    chooser
        .save(Chooser.Kind.FILING, words.text("ui.start.platform"), name)
        .ifPresent(
            target ->
                model.attempt(
                    () -> {
                      PlatformExport.Body body = body(answers.call());
                      OutputFile.write(target, body.json());
                      return body;
                    },
                    body -> model.tell(exported(body, target))));
  }

  private PlatformExport.Body body(Answers answers) {
    Letters letters = new Letters(model.catalogue(), LocalDate.now(model.clock()));
    return new PlatformExport(model.catalogue(), letters).of(letters.judged(answers));
  }

  /** Where it is, and what the format has no place for or cannot hold as it is answered. */
  private Notice exported(PlatformExport.Body body, Path target) {
    return new Notice(
        body.unfit().isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
        words ->
            words.text("ui.platform.done", target.getFileName())
                + list(words, "ui.platform.without", without(words, body))
                + list(words, "ui.platform.unfit", names(words, body.unfit())),
        Optional.ofNullable(target.toAbsolutePath().getParent()));
  }

  private List<String> without(Words words, PlatformExport.Body body) {
    return Stream.concat(
            names(words, body.without()).stream(), body.beside().stream().map(words::phrase))
        .toList();
  }

  private List<String> names(Words words, List<Field<?>> fields) {
    return fields.stream().map(field -> words.place(model.catalogue().form(), field)).toList();
  }

  private static String list(Words words, String key, List<String> names) {
    String all = String.join(words.text("ui.list.comma"), names);
    return names.isEmpty() ? "" : "\n" + words.text("ui.platform.list", words.text(key), all);
  }

  /** The filing file without what tells who the persons are. */
  void share(String id, String title) {
    Words words = model.words();
    String name = words.text("ui.share.name", name(title)) + FILE;
    write(
        chooser.save(Chooser.Kind.FILING, words.text("ui.start.share"), name),
        () -> filings().share(id),
        "ui.share.done");
  }

  private String name(String title) {
    return FileNames.part(title, model.words().text("ui.filing.unnamed"));
  }

  private void write(Optional<Path> file, Callable<byte[]> content, String done) {
    file.ifPresent(
        target ->
            model.attempt(
                () -> {
                  OutputFile.write(target, content.call());
                  return target;
                },
                written ->
                    model.tell(
                        new Notice(
                            Notice.Kind.DONE,
                            words -> words.text(done, target.getFileName()),
                            Optional.ofNullable(target.toAbsolutePath().getParent())))));
  }
}
