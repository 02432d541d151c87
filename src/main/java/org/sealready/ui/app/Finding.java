package org.sealready.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.service.KnownReadings;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.service.search.SearchIndex;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.search.Everyday;
import org.sealready.ui.search.Keys;
import org.sealready.ui.search.PaletteModel;
import org.sealready.ui.search.PaletteModel.Offer;
import org.sealready.ui.search.PaletteView;
import org.sealready.ui.search.PlaceFindables;
import org.sealready.ui.search.StartFindables;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/** Finds anything from every screen; nothing of it is made before somebody asks. */
final class Finding implements PaletteView.Ways {

  private final AppModel model;
  private final FilingNavigation view;
  private final Dialogs dialogs;
  private final Screens screens;
  private final StartNavigation start;
  private final HelpNavigation help;
  private Optional<PaletteModel> palette = Optional.empty();

  Finding(
      AppModel model,
      FilingNavigation view,
      Dialogs dialogs,
      Screens screens,
      StartNavigation start,
      HelpNavigation help) {
    this.model = model;
    this.view = view;
    this.dialogs = dialogs;
    this.screens = screens;
    this.start = start;
    this.help = help;
  }

  /** Opens the search, or closes it; a question that is open is answered first. */
  void open() {
    if (dialogs.isCovered()) {
      back();
    } else if (model.gate().isEntered() && !dialogs.isOpen()) {
      show(palette.orElseGet(() -> new PaletteModel(Tasks.eachOnItsOwn())));
    }
  }

  private void show(PaletteModel found) {
    palette = Optional.of(found);
    Offer offer = offer();
    Words words = help.words();
    Optional<PlaceFindables> parts = filing().map(FilingView::placeFindables);
    found.begin(offer, () -> prepared(withMore(offer.all(), parts, words)));
    PaletteView shown = new PaletteView(found, model.words(), this);
    dialogs.cover(shown, shown.entry());
  }

  /** The first search of a program takes much longer than all others, so it is for nobody. */
  private static SearchIndex prepared(List<Findable> all) {
    SearchIndex index = new SearchIndex(all, KnownReadings.inUse());
    index.find("zhu");
    return index;
  }

  /** The help, and the parts of screens, are read with the index, in the background. */
  private List<Findable> withMore(
      List<Findable> others, Optional<PlaceFindables> parts, Words words) {
    List<Findable> all = new ArrayList<>(others);
    parts.ifPresent(each -> each.all().stream().map(this::fromHere).forEach(all::add));
    all.addAll(help.findables(words));
    return all;
  }

  private Optional<FilingView> filing() {
    return screens.filing().filter(open -> model.open().isPresent());
  }

  private Offer offer() {
    List<Findable> all = new ArrayList<>();
    List<Findable> here = new ArrayList<>();
    Optional<FilingView> filing = filing();
    if (filing.isPresent()) {
      List<Findable> letters = filing.get().letterFindables().all();
      all.addAll(filing.get().findables().all());
      all.addAll(filing.get().paperFindables().all());
      all.addAll(letters);
      all.addAll(filingActions());
      here.addAll(filing.get().findables().here());
      letters.stream().limit(1).forEach(here::add);
    } else {
      StartFindables found = new StartFindables(start, model.words());
      all.addAll(found.filings(model.start().filings().get()));
      all.addAll(found.actions());
      here.addAll(all);
    }
    all.addAll(windowActions());
    return new Offer(
        all.stream().map(this::fromHere).toList(),
        here.stream().map(this::fromHere).toList(),
        text -> elsewhere(filing, text));
  }

  private List<Findable> elsewhere(Optional<FilingView> filing, String text) {
    List<Findable> places = new ArrayList<>();
    filing.filter(open -> isWord(text)).map(open -> categories(open, text)).ifPresent(places::add);
    places.add(help.inHelp(text));
    return places;
  }

  /** Numbers are looked for in this filing alone. */
  private static boolean isWord(String text) {
    return text.codePoints().noneMatch(Character::isDigit);
  }

  private Findable categories(FilingView open, String text) {
    return fromHere(
        Findable.of(
            FoundGroup.SERVICES,
            "categories:" + text,
            model.words().text("ui.search.categories", text),
            () -> open.lookForCategory(text)));
  }

  /** From a screen that stands before the filing that one is left first. */
  private Findable fromHere(Findable found) {
    return found.going(() -> view.toFiling(found.go()));
  }

  private List<Findable> filingActions() {
    List<Findable> actions = new ArrayList<>();
    actions.add(action("ui.undo", view::undo).keys(Keys.UNDO));
    actions.add(action("ui.redo", view::redo).keys(Keys.REDO));
    view.files().forEach((key, run) -> actions.add(action(key, run)));
    actions.add(action("ui.home.tip", view::leave));
    return actions;
  }

  private List<Findable> windowActions() {
    List<Findable> actions = new ArrayList<>();
    view.locking().ifPresent(lock -> actions.add(action("ui.search.lock", lock).keys(Keys.LOCK)));
    actions.add(action("ui.search.language", view::switchLanguage));
    return actions;
  }

  private Findable action(String key, Runnable run) {
    Words words = model.words();
    return Findable.of(FoundGroup.ACTIONS, "action:" + key, words.text(key), run)
        .called(new Everyday(words).of("action." + key, key));
  }

  @Override
  public void back() {
    dialogs.uncover();
    palette.ifPresent(PaletteModel::end);
  }

  @Override
  public void go(Findable found) {
    back();
    palette.ifPresent(each -> each.remember(found));
    found.go().run();
  }
}
