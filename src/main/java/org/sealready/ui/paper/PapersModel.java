package org.sealready.ui.paper;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.Catalogue;
import org.sealready.service.inspection.Inspected;
import org.sealready.service.inspection.Inspection;
import org.sealready.service.inspection.PaperRefused;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperClauses;
import org.sealready.service.paper.PaperImport;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;

/** The imported forms as the letters of an open filing show them. */
public final class PapersModel {

  private final OfficialPapers forms;
  private final PaperImport imports;
  private final Tasks tasks;
  private final ObjectProperty<Optional<Notice>> notice;
  private final Runnable changed;
  private final PaperClauses clauses;
  private final Map<String, List<TemplateProblem>> compared = new HashMap<>();
  private Optional<Inspection> going = Optional.empty();

  /**
   * @param tasks reads files and keeps forms, in the background
   * @param notice where a person is told how it went
   * @param changed what must be looked at anew when letters are made otherwise
   */
  public PapersModel(
      Catalogue catalogue,
      OfficialPapers forms,
      Tasks tasks,
      ObjectProperty<Optional<Notice>> notice,
      Runnable changed) {
    this.forms = forms;
    this.imports = new PaperImport(catalogue, forms);
    this.clauses = new PaperClauses(catalogue, forms);
    this.tasks = tasks;
    this.notice = notice;
    this.changed = changed;
  }

  /** The form that was imported for this letter. */
  public Optional<OfficialPaper> of(String id) {
    return forms.find(id);
  }

  /** Whether this letter is made from a form. */
  public boolean isUsed(String id) {
    return forms.used(id).isPresent();
  }

  /** Whether nobody can tell which letters have a form. */
  public boolean isUnlisted() {
    return forms.isUnlisted();
  }

  /** Whether one was imported that can no longer be read. */
  public boolean isBroken(String id) {
    return forms.broken().contains(id);
  }

  /** Tells what this form says otherwise than its letter must, as soon as it has been read. */
  void compare(OfficialPaper form, Consumer<List<TemplateProblem>> told) {
    List<TemplateProblem> known = compared.get(form.paper());
    if (known != null) {
      told.accept(known);
      return;
    }
    tasks.run(
        () -> clauses.of(form),
        found -> {
          compared.put(form.paper(), found);
          told.accept(found);
        },
        Tasks::fault);
  }

  /** How a paper is kept. */
  private interface Way {
    OfficialPaper keep(Inspected paper) throws NotSaved;
  }

  /** Whether what fields hold stays, asked where some do; nothing for neither. */
  interface Question {
    void ask(int held, Consumer<Optional<Boolean>> stays);
  }

  /** Brings in a file in place of a letter. */
  void bring(Path file, Letter letter, Question question, Consumer<Optional<OfficialPaper>> done) {
    bring(file, paper -> imports.forLetter(paper, letter), question, done);
  }

  /** Brings in a file besides the letters. */
  void bring(Path file, String title, Question question, Consumer<Optional<OfficialPaper>> done) {
    bring(file, paper -> imports.besides(paper, title), question, done);
  }

  private void bring(
      Path file, Way way, Question question, Consumer<Optional<OfficialPaper>> done) {
    Inspection inspection = new Inspection(Inspection.Limits.STANDARD);
    going = Optional.of(inspection);
    tasks.run(
        () -> inspection.of(file),
        paper -> {
          going = Optional.empty();
          if (paper.held() == 0) {
            keep(paper, way, done);
            return;
          }
          question.ask(
              paper.held(),
              stays ->
                  stays.ifPresentOrElse(
                      kept -> keep(kept ? paper : paper.cleared(), way, done),
                      () -> done.accept(Optional.empty())));
        },
        failure -> fail(failure, done));
  }

  private void keep(Inspected paper, Way way, Consumer<Optional<OfficialPaper>> done) {
    tasks.run(
        () -> way.keep(paper),
        form -> {
          tell(form);
          changed.run();
          done.accept(Optional.of(form));
        },
        failure -> fail(failure, done));
  }

  private void fail(Exception failure, Consumer<Optional<OfficialPaper>> done) {
    going = Optional.empty();
    try {
      notice.set(Optional.of(failed(failure)));
    } finally {
      done.accept(Optional.empty());
    }
  }

  private void tell(OfficialPaper form) {
    notice.set(
        form.blank().signed()
            ? Optional.of(Notice.of(Notice.Kind.WARNING, words -> words.text("form.signed")))
            : Optional.empty());
  }

  /** Breaks off what is being read. */
  void stop() {
    going.ifPresent(Inspection::stop);
  }

  /** Fills the form in from now on, or goes back to our own wording. */
  void use(String id, boolean used) {
    change(
        () -> {
          forms.use(id, used);
          return id;
        });
  }

  /** Removes the form for good. */
  void remove(String id) {
    change(
        () -> {
          forms.remove(id);
          return id;
        });
  }

  private void change(Callable<String> work) {
    tasks.run(
        work,
        done -> {
          notice.set(Optional.empty());
          changed.run();
        },
        failure -> notice.set(Optional.of(failed(failure))));
  }

  private static Notice failed(Exception failure) {
    return switch (failure) {
      case PaperRefused refused -> Notice.of(kind(refused), refused::line);
      case NotSaved unsaved ->
          Notice.of(Notice.Kind.ERROR, words -> words.text(unsaved.kind().key()));
      default -> throw new IllegalStateException(failure);
    };
  }

  private static Notice.Kind kind(PaperRefused refused) {
    return refused.kind() == PaperRefused.Kind.STOPPED ? Notice.Kind.WARNING : Notice.Kind.ERROR;
  }
}
