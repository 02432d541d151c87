package org.sealready;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Condition;
import org.sealready.form.Derivation;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;
import org.sealready.service.Catalogue;
import org.sealready.service.DeclaredCatalogue;

/**
 * The catalogue with a last field that nobody is asked and that follows from all others, and with a
 * rule more on a field that everybody is asked: they note which answers were worked out and judged.
 */
public final class Counted {

  private final List<Answers> effective = Collections.synchronizedList(new ArrayList<>());
  private final List<Answers> judged = Collections.synchronizedList(new ArrayList<>());
  private final Catalogue catalogue;

  public Counted(Catalogue base) {
    catalogue =
        new DeclaredCatalogue(
            noting(base.form()),
            base.letters(),
            base.selection(),
            base.placeholders(),
            base.switches(),
            base.title(),
            base.subtitle(),
            base.identity(),
            base.startingPoints(),
            base.samples(),
            base,
            base.rejections(),
            base.lists());
  }

  private Form noting(Form form) {
    Field<String> last = Field.of("counted.last", "", new FieldType.Text(TextKind.PLAIN, 1));
    List<Page> pages = new ArrayList<>(form.pages());
    Page end = pages.removeLast();
    List<Section> sections = new ArrayList<>(end.sections());
    sections.add(Section.of("counted", "", "", last).when(Condition.NEVER));
    pages.add(new Page(end.id(), end.title(), end.intro(), end.wizard(), sections));
    List<Derivation<?>> derivations = new ArrayList<>(form.derivations());
    derivations.add(
        new Derivation<>(
            last, Condition.ALWAYS, List.of(), Derivation.Given.IGNORED, this::onEffective));
    Rule<Object> rule =
        new Rule<>(
            "counted",
            Severity.HINT,
            "",
            "",
            new Source("", ""),
            false,
            (value, context) -> {
              judged.add(context.answers());
              return Verdict.FINE;
            });
    return new Form(pages, derivations, form.sameAsSource(), form.questions(), form.fillings())
        .with(List.of(new Attached<>(first(form), rule)));
  }

  @SuppressWarnings("unchecked") // the first field of the form is a choice of one
  private static Field<String> first(Form form) {
    return (Field<String>) form.fields().getFirst();
  }

  private Optional<String> onEffective(Answers answers) {
    effective.add(answers);
    return Optional.empty();
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** Forgets what was noted. */
  public void clear() {
    effective.clear();
    judged.clear();
  }

  /** How often it was worked out what counts, where these answers came of it. */
  public int effective(Answers answers) {
    return Collections.frequency(List.copyOf(effective), answers);
  }

  /** All answers that were judged, in turn. */
  public List<Answers> judged() {
    return List.copyOf(judged);
  }
}
