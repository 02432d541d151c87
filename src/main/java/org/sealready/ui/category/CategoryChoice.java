package org.sealready.ui.category;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.Paper;
import org.sealready.service.category.PaperSheet;
import org.sealready.service.category.PaperStates;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/** What is kept with the filing of its categories: the chosen one, and the papers at hand. */
public final class CategoryChoice {

  private final CategoryModel model;
  private final Supplier<Answers> answers;
  private final DiaryModel diary;
  private final Field<String> title;

  CategoryChoice(
      CategoryModel model, Supplier<Answers> answers, DiaryModel diary, Field<String> title) {
    this.model = model;
    this.answers = answers;
    this.diary = diary;
    this.title = title;
  }

  PaperStates states() {
    return new PaperStates(diary.record().get());
  }

  void tick(Paper paper, boolean isThere) {
    diary.change(record -> PaperStates.ticking(record, model.kind().get(), paper, isThere));
  }

  /** Writes the current one down as the category of this filing. */
  void choose() {
    model
        .inHand()
        .get()
        .ifPresent(
            category -> {
              diary.change(record -> PaperStates.choosing(record, category));
              model
                  .notice()
                  .set(
                      Optional.of(
                          Notice.of(
                              Notice.Kind.DONE,
                              words ->
                                  words.text(
                                      "ui.category.chosen", CategoryLine.shown(category.path())))));
            });
  }

  boolean isChosen() {
    return model.inHand().get().filter(states()::isChosen).isPresent();
  }

  /** The printed list of the current one. */
  public SheetPaper.Content content(Words words) {
    return new SheetPaper.Content("ui.category", () -> sheet(words));
  }

  private Callable<byte[]> sheet(Words words) {
    PaperSheet sheet = new PaperSheet(model.table(), words);
    PaperStates states = states();
    String name = answers.get().get(title).orElse("");
    LocalDate day = LocalDate.now(diary.clock());
    Category category = model.inHand().get().orElseThrow();
    return () -> sheet.pdf(category, states, name, day);
  }
}
