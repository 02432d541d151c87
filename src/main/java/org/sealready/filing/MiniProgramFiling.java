package org.sealready.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sealready.filing.data.ClauseFile;
import org.sealready.filing.data.PaperNames;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Reasons;
import org.sealready.filing.journey.Journey;
import org.sealready.filing.journey.Rejections;
import org.sealready.filing.letter.LetterName;
import org.sealready.filing.letter.LetterRules;
import org.sealready.filing.letter.LetterSwitches;
import org.sealready.filing.letter.LetterText;
import org.sealready.filing.letter.SelectedLetters;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.province.AgeRules;
import org.sealready.filing.province.IndividualRules;
import org.sealready.filing.province.ProvinceContentRules;
import org.sealready.filing.province.ProvinceEntityRules;
import org.sealready.filing.province.ProvincePeopleRules;
import org.sealready.filing.province.ProvinceQuestions;
import org.sealready.filing.province.RemarkSentences;
import org.sealready.filing.rule.AddressRules;
import org.sealready.filing.rule.ApprovalRules;
import org.sealready.filing.rule.ContactRules;
import org.sealready.filing.rule.EntityRules;
import org.sealready.filing.rule.FilingQuestions;
import org.sealready.filing.rule.GlyphRules;
import org.sealready.filing.rule.NamingRules;
import org.sealready.filing.rule.RegionRules;
import org.sealready.filing.rule.RemarkRules;
import org.sealready.filing.rule.SubmittingQuestions;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Question;
import org.sealready.form.Reason;
import org.sealready.form.Rule;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.StartingPoint;
import org.sealready.form.Verdict;
import org.sealready.journey.JourneyFacts;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholders;
import org.sealready.paper.PaperTerms;
import org.sealready.platform.Platform;
import org.sealready.rules.rejection.RejectionReader;

/**
 * The catalogue as others see it: the form of a Mini Program filing, its letters and placeholders.
 */
public final class MiniProgramFiling {

  private static final Rule<Object> SAME_PERSON =
      new Rule<>(
          "same-person-differs",
          Severity.ERROR,
          "这里的“{label}”与前面填的不一致，平台可能当成两个人。",
          "是同一个人，请清空这一项，会自动带入；不是同一个人，请在上面改选“不是本人”。",
          new Source("微信开放平台 applyIcpFiling", "2026-04"),
          false,
          (value, context) -> Verdict.FINE);

  private static final Form PAGES =
      new Form(
          List.of(
              EntityPage.PAGE,
              EntityContactPage.PAGE,
              MiniProgramPage.PAGE,
              MiniProgramContactPage.PAGE,
              LettersPage.page(SelectedLetters.SECTION)),
          FilingDerivations.all(),
          SAME_PERSON);

  /** Everything that depends on the provincial rules: bundled ones, or those in their place. */
  public static final Read IN_USE = read(ProvinceFile.inUse());

  /** The form with the same rules. */
  public static final Form FORM = IN_USE.form();

  /** What letters can print. */
  public static final Placeholders PLACEHOLDERS =
      Placeholders.of(FORM, LetterText.all()).leaving(LettersPage.HANDWRITTEN);

  /** The letters that a person has added to those that are needed. */
  public static final Field<List<String>> ADDED = SelectedLetters.ADDED;

  /** The letters that a person has left out. */
  public static final Field<List<String>> LEFT_OUT = SelectedLetters.LEFT_OUT;

  /** The answers to the first question. */
  public static final List<StartingPoint> STARTING_POINTS = Beginnings.STARTING_POINTS;

  /** The fields that tell one filing from every other. */
  public static final List<Field<String>> IDENTITY =
      List.of(EntityPage.CERTIFICATE_NUMBER, MiniProgramPage.APP_ID, MiniProgramPage.NAME);

  /** The name of a filing in lists and in file names. */
  public static final Field<String> TITLE = MiniProgramPage.NAME;

  /** What stands below the name. */
  public static final Field<String> SUBTITLE = EntityPage.NAME;

  /** Makes the reader of what the platform and the bureaus write when a filing comes back. */
  public static final Supplier<RejectionReader> REJECTIONS = Rejections::reader;

  /** The provinces of a rule or question; few ask, and for that all provinces are read. */
  private static final class Scopes {
    private static final Map<String, List<String>> ALL = ProvinceScopes.of(ProvinceFile.inUse());
  }

  private MiniProgramFiling() {}

  /** The known reasons for rejection and what answers each. */
  public static List<Reason> reasons() {
    return Reasons.ALL;
  }

  /** How forms of the platform and of bureaus name our values. */
  public static PaperTerms terms() {
    return PaperNames.TERMS;
  }

  /** The platform that takes the filing. */
  public static Platform platform() {
    return Journey.PLATFORM;
  }

  /** The way to the filing number. */
  public static JourneyFacts journey() {
    return Journey.facts();
  }

  /**
   * The names of the provinces in which a rule or question applies, by its id; one that is missing
   * applies everywhere.
   */
  public static Map<String, List<String>> scopes() {
    return Scopes.ALL;
  }

  /**
   * What depends on the provincial rules.
   *
   * @param letters in the order in which the platform asks for them
   * @param switches whether a template's switch is on under these effective answers
   */
  public record Read(Form form, List<Letter> letters, BiPredicate<String, Answers> switches) {}

  private static Read read(Provinces provinces) {
    return new Read(
        form(provinces),
        LetterName.letters(provinces, ClauseFile::of),
        (name, answers) -> LetterSwitches.isOn(name, answers, provinces));
  }

  private static Form form(Provinces provinces) {
    List<Attached<?>> rules = new ArrayList<>(EntityRules.all(provinces));
    rules.addAll(AddressRules.ALL);
    rules.addAll(new RegionRules(provinces).all());
    rules.addAll(ContactRules.ALL);
    rules.addAll(new AgeRules(provinces).all());
    rules.addAll(NamingRules.ALL);
    rules.addAll(RemarkRules.ALL);
    rules.addAll(ApprovalRules.ALL);
    rules.addAll(new ProvincePeopleRules(provinces).all());
    rules.addAll(new ProvinceEntityRules(provinces).all());
    rules.addAll(new IndividualRules(provinces).all());
    rules.addAll(new ProvinceContentRules(provinces).all());
    rules.addAll(new RemarkSentences(provinces).rules());
    rules.addAll(new LetterRules(provinces).all());
    rules.addAll(GlyphRules.all(PAGES));
    return PAGES
        .with(rules)
        .with(AnswerSuggestions.all(PAGES))
        .with(AddressSuggestions.all())
        .with(new ProvinceEntityRules(provinces).suggestions())
        .with(new RemarkSentences(provinces).suggestions())
        .filling(AnswerFillings.all())
        .asking(questions(provinces));
  }

  private static List<Question> questions(Provinces provinces) {
    return Stream.of(
            FilingQuestions.all(provinces),
            ProvinceQuestions.all(provinces),
            SubmittingQuestions.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
