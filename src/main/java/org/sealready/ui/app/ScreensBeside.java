package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.sealready.form.Field;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.SmsCard;
import org.sealready.service.material.MaterialOutput;
import org.sealready.ui.afterwards.AfterwardsScreen;
import org.sealready.ui.before.BeforeScreen;
import org.sealready.ui.before.Inset;
import org.sealready.ui.category.CategoryModel;
import org.sealready.ui.category.CategoryView;
import org.sealready.ui.copysheet.CopyContent;
import org.sealready.ui.copysheet.CopyView;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.filing.OpenFiling;
import org.sealready.ui.journey.CalendarExport;
import org.sealready.ui.journey.JourneyModel;
import org.sealready.ui.journey.JourneyOutput;
import org.sealready.ui.journey.JourneyView;
import org.sealready.ui.materials.MaterialsModel;
import org.sealready.ui.materials.MaterialsView;
import org.sealready.ui.print.SheetPaper;
import org.sealready.ui.print.SheetPrinting;
import org.sealready.ui.rejection.RejectionView;
import org.sealready.ui.search.PlaceFindables;
import org.sealready.ui.task.Notice;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepScreen;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** Makes the screens of an open filing that are no pages of the form. */
final class ScreensBeside {

  private final AppModel app;
  private final OpenFiling filing;
  private final Chooser chooser;
  private final Dialogs dialogs;
  private final Consumer<Field<?>> go;
  private final Words words;
  private Consumer<String> categorySearch = text -> {};
  private Consumer<String> beforeSection = id -> {};

  /**
   * @param go goes to a field, wherever it is asked
   */
  ScreensBeside(
      AppModel app, OpenFiling filing, Chooser chooser, Dialogs dialogs, Consumer<Field<?>> go) {
    this.app = app;
    this.filing = filing;
    this.chooser = chooser;
    this.dialogs = dialogs;
    this.go = go;
    this.words = filing.worded(app.words());
  }

  /** All of them, in the order of the way. */
  List<StepScreen> all(Function<FilingJumps, AfterwardsScreen.Ways> ways) {
    List<StepScreen> screens = new ArrayList<>();
    FilingJumps jumps = jumps(() -> screens);
    screens.add(before());
    screens.add(materials());
    screens.add(copySheet());
    screens.add(journey(jumps));
    screens.add(
        new RejectionView(
            filing.followed().rejections(), filing.followed().unread(), words, jumps));
    screens.add(new AfterwardsScreen(filing.followed().afterwards(), words, ways.apply(jumps)));
    return List.copyOf(screens);
  }

  /** Looks for a category on the screen for that, which is shown. */
  void lookForCategory(String text) {
    categorySearch.accept(text);
  }

  /** The ways to their parts. */
  PlaceFindables.Ways parts(WizardView frame, Consumer<String> categories) {
    return new Parts(frame, categories, beforeSection, filing.followed().way()::open);
  }

  private record Parts(
      WizardView frame, Consumer<String> look, Consumer<String> section, IntConsumer open)
      implements PlaceFindables.Ways {

    @Override
    public void categories() {
      look.accept("");
    }

    @Override
    public void before(BeforeSection at) {
      frame.go(new Step.Before());
      section.accept(at.id());
    }

    @Override
    public void station(int place) {
      frame.go(new Step.Journey());
      open.accept(place);
    }
  }

  private BeforeScreen before() {
    SheetPaper.Content list =
        new SheetPaper.Content("ui.before", () -> filing.followed().before().sheet(words));
    SheetPaper sheet = paper(filing.followed().before().notice(), list, "before.sheet.title");
    CategoryModel categories =
        new CategoryModel(
            app.catalogue(),
            () -> filing.wizard().form().effective().get().answers(),
            filing.followed().diary());
    SheetPaper papers =
        paper(categories.notice(), categories.choice().content(words), "ui.category.print");
    BeforeScreen screen =
        new BeforeScreen(
            filing.followed().before(),
            words,
            sheet::print,
            Optional.of(back -> categories(categories, back, papers::print)));
    beforeSection = screen::openSection;
    categorySearch =
        text -> {
          categories.look(text);
          screen.openCategories();
        };
    return screen;
  }

  private Inset categories(CategoryModel model, Runnable back, Runnable print) {
    CategoryView view =
        new CategoryView(
            model, words, back, print, filing.wizard().form().typing().at("categories/search"));
    return new Inset(view, view.actions());
  }

  private MaterialsView materials() {
    MaterialsModel model = filing.followed().materials();
    MaterialOutput output = new MaterialOutput(app.catalogue(), words);
    SheetPaper sheet = paper(model.notice(), model.content(output), "ui.materials.title");
    Runnable letters = () -> filing.wizard().onStep(new Step.Letters());
    return new MaterialsView(model, words, go, letters, sheet::print);
  }

  private CopyView copySheet() {
    CopySheetOutput output = new CopySheetOutput(app.catalogue(), words);
    SheetPaper.Content rows = CopyContent.of(filing.followed().copying(), output);
    SheetPaper sheet = paper(filing.followed().copying().notice(), rows, "ui.copy.title");
    SheetPaper card = card(filing.followed().copying().notice());
    return new CopyView(filing.followed().copying(), words, go, sheet::print, card::print);
  }

  /** The card for the ministry's message. */
  private SheetPaper card(ObjectProperty<Optional<Notice>> notice) {
    SmsCard message = new SmsCard(app.catalogue(), words);
    SheetPaper.Content people = CopyContent.of(filing.followed().copying(), message);
    return paper(notice, people, "ui.sms.print");
  }

  private FilingJumps jumps(Supplier<List<StepScreen>> screens) {
    SheetPaper card = card(filing.followed().rejections().notice());
    return new FilingJumps(
        filing, go, () -> screens.get().stream().<Step>map(StepScreen::step).toList(), card::print);
  }

  private JourneyView journey(FilingJumps jumps) {
    JourneyModel way = filing.followed().way();
    SheetPaper.Content whole =
        new SheetPaper.Content("ui.journey.print", () -> new JourneyOutput(way, words).paper());
    SheetPaper paper = paper(way.notice(), whole, "ui.journey.title");
    CalendarExport calendar =
        new CalendarExport(
            way,
            chooser,
            app.work().writing(),
            words,
            () ->
                filing.letters().fileName(words.text("ui.journey.due")).replaceAll("pdf$", "ics"));
    JourneyView.Outputs outputs =
        new JourneyView.Outputs(paper::print, card(way.notice())::print, calendar::save);
    return new JourneyView(way, words, jumps, outputs);
  }

  /**
   * @param notice tells what came of it
   * @param title of what is printed, and so of its file
   */
  private SheetPaper paper(
      ObjectProperty<Optional<Notice>> notice, SheetPaper.Content content, String title) {
    return new SheetPaper(
        notice,
        content,
        new SheetPrinting(app.work().printing(), dialogs),
        dialogs,
        chooser,
        app.work().writing(),
        () -> filing.letters().fileName(words.text(title)),
        words);
  }
}
