package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterState;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.form.AnswerText;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardModel;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** What can be found of an open filing: its letters, fields, problems, services and screens. */
public final class FilingFindables {

  /** So much of an answer is shown beside its field. */
  private static final int LONGEST = 24;

  private final WizardModel wizard;
  private final FormModel form;
  private final PreviewModel preview;
  private final WizardView frame;
  private final List<Field<?>> unlisted;
  private final Words words;
  private final Everyday everyday;

  /**
   * @param unlisted fields that are asked nowhere by their label
   */
  public FilingFindables(
      WizardModel wizard,
      PreviewModel preview,
      WizardView frame,
      List<Field<?>> unlisted,
      Words words) {
    this.wizard = wizard;
    this.form = wizard.form();
    this.preview = preview;
    this.frame = frame;
    this.unlisted = List.copyOf(unlisted);
    this.words = words;
    everyday = new Everyday(words);
  }

  /** Everything, in the order in which equals are shown. */
  public List<Findable> all() {
    List<Findable> all = new ArrayList<>();
    preview.states().get().forEach(state -> all.add(letter(state)));
    fields().forEach(field -> all.add(field(field)));
    problems().forEach(violation -> all.add(problem(violation)));
    fields().forEach(field -> all.addAll(services(field)));
    frame.places().forEach(step -> all.add(step(step)));
    form.form().pages().forEach(page -> all.addAll(sections(page)));
    return all;
  }

  /** What is open where the person is, and what comes next. */
  public List<Findable> here() {
    Stream<Findable> open =
        wizard.current() instanceof Step.Fill(Page page)
            ? form.of(page).violations().stream()
                .filter(violation -> violation.severity() != Severity.HINT)
                .map(this::problem)
            : Stream.of();
    return Stream.concat(open, wizard.following().map(this::step).stream()).toList();
  }

  private List<Field<?>> fields() {
    return form.form().fields().stream()
        .filter(field -> form.of(field).asked().get() && !unlisted.contains(field))
        .toList();
  }

  private Findable field(Field<?> field) {
    Answers effective = form.effective().get().answers();
    AnswerText text = new AnswerText(words, effective);
    String value = text.of(field);
    boolean isWhole = !text.isMasked(field) && value.length() <= LONGEST;
    List<String> hidden = isWhole ? List.of() : List.of(text.unmasked().of(field));
    return Findable.of(FoundGroup.FIELDS, field.id(), words.label(field), () -> frame.go(field))
        .note(brief(value))
        .at(placeOf(field))
        .called(everyday.of("field." + field.id(), field.id()))
        .hiding(hidden);
  }

  private static String brief(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private String placeOf(Field<?> field) {
    return form.form()
        .pageOf(field)
        .filter(Page::wizard)
        .map(words::title)
        .orElseGet(() -> frame.nameOf(new Step.Letters()));
  }

  /** What is wrong; that somebody has not come to a field yet is no problem. */
  private List<Violation> problems() {
    List<Violation> shown =
        wizard.steps().stream()
            .filter(Step.Fill.class::isInstance)
            .flatMap(step -> form.of(((Step.Fill) step).page()).shown().stream())
            .toList();
    return form.violations().get().stream()
        .filter(each -> shown.contains(each) || !each.rule().id().equals("required"))
        .toList();
  }

  private Findable problem(Violation violation) {
    Field<?> field = violation.field();
    return Findable.of(
            FoundGroup.PROBLEMS,
            "problem:" + violation.rule().id() + ":" + field.id(),
            words.message(violation),
            () -> frame.go(field))
        .at(placeOf(field))
        .called(List.of(words.label(field), violation.rule().id()));
  }

  private Findable letter(LetterState state) {
    LetterWords names = new LetterWords(words);
    int open = state.blockers().size();
    boolean isOffered = !state.isWanted() && !state.isLeftOut();
    String standing = isOffered ? words.text("ui.search.letter.possible") : names.standing(state);
    return Findable.of(
            FoundGroup.LETTERS,
            "letter:" + state.letter().id(),
            names.title(state),
            () -> show(state.letter()))
        .at(open == 0 ? standing : words.text("ui.search.letter.open", standing, open))
        .called(everyday.of("letter." + state.letter().id(), state.letter().id()));
  }

  /** Among the letters, and it is the one that is looked at. */
  private void show(Letter letter) {
    preview.chosen().set(Optional.of(letter));
    frame.go(new Step.Letters());
    preview.chosen().set(Optional.of(letter));
  }

  /** The options of a long list of which several are chosen: they are what people look for. */
  private List<Findable> services(Field<?> field) {
    if (!(field.type() instanceof FieldType.Choices(Options options, int max))) {
      return List.of();
    }
    List<Option> offered = options.in(form.effective().get().answers());
    return offered.stream()
        .filter(option -> !option.group().isEmpty())
        .map(option -> service(field, options, option))
        .toList();
  }

  private Findable service(Field<?> field, Options options, Option option) {
    String label = words.option(options, option);
    return Findable.of(
            FoundGroup.SERVICES,
            "option:" + field.id() + ":" + option.code(),
            label,
            () -> frame.look(field, label))
        .note(words.group(options, option))
        .at(words.label(field))
        .called(options.everyday().apply(option.code()));
  }

  private Findable step(Step step) {
    return Findable.of(
            FoundGroup.SCREENS, "step:" + step.id(), frame.nameOf(step), () -> frame.go(step))
        .called(everyday.of("step." + step.id(), step.id()));
  }

  /** The headings of a page, where there are several and something is asked below. */
  private List<Findable> sections(Page page) {
    return page.sections().stream()
        .filter(section -> page.sections().size() > 1 && !words.title(section).isBlank())
        .flatMap(
            section ->
                section.fields().stream()
                    .filter(fields()::contains)
                    .findFirst()
                    .map(field -> section(section, field))
                    .stream())
        .toList();
  }

  private Findable section(Section section, Field<?> first) {
    return Findable.of(
            FoundGroup.SCREENS,
            "section:" + section.id(),
            words.title(section),
            () -> frame.go(first))
        .at(placeOf(first));
  }
}
