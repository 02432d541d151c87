package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.filing.data.Regions;
import org.sealready.filing.journey.Journey;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.letter.Placeholder;
import org.sealready.letter.Signer;

/** Placeholders computed from several answers: bureau, address, numbers, words. */
public final class LetterText {

  private static final int WORDS_SHOWN = 3;

  /** A letter without a slot of its own; the others share its place. */
  private static final String NO_SLOT = NoPreApprovalCommitment.LETTER.id();

  /** Blank space to write a number by hand. */
  private static final String ROOM = "\u3000".repeat(6);

  static final List<Placeholder> PLACEHOLDERS =
      List.of(
          of("letters.administration", LetterText::addressee, LettersPage.ADDRESSEE, province()),
          of(
              "entity.fullAddress",
              LetterText::fullAddress,
              province(),
              EntityPage.CITY,
              EntityPage.DISTRICT,
              EntityPage.ADDRESS),
          new Placeholder("signing.financeContacts", contactFields(), false, LetterText::contacts),
          of("signing.seal", LetterText::seal, LegalRepresentative.HAS_SEAL),
          new Placeholder("upload.others", List.of(), false, answers -> uploadOfOthers()),
          of("letters.brandName", LetterText::brand, LettersPage.BRAND, MiniProgramPage.NAME),
          new Placeholder("words.found", List.copyOf(TriggerWords.READ), false, LetterText::words),
          words(PreApprovalTopics.FINANCE),
          words(PreApprovalTopics.CULTURE),
          words(PreApprovalTopics.TRAINING),
          words(PreApprovalTopics.MEDICINE),
          of("signing.self", LetterText::self, EntityPage.TYPE, EntityPage.NAME),
          of("words.reason", LetterText::reason, LettersPage.WORDS_REASON),
          new Placeholder(
              "explanation.rareNames", List.copyOf(Causes.NAMES), false, LetterText::rareNames));

  private LetterText() {}

  private static Field<String> province() {
    return EntityPage.PROVINCE;
  }

  private static Placeholder of(String name, Function<Answers, String> value, Field<?>... reads) {
    return new Placeholder(name, List.of(reads), false, value);
  }

  private static Placeholder words(String topic) {
    return new Placeholder(
        "words." + topic,
        List.copyOf(TriggerWords.READ),
        false,
        answers -> SubjectCommitment.shown(PreApprovalTopics.words(topic, answers)));
  }

  /** What the filer calls itself in a sentence that it copies: 我公司, 我单位, 本人. */
  private static String self(Answers answers) {
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      return "本人";
    }
    boolean company = answers.get(EntityPage.NAME).filter(name -> name.contains("公司")).isPresent();
    return company ? "我公司" : "我单位";
  }

  /** The bureau of the filing's province by its full name; empty where none is chosen. */
  public static String administration(Answers answers) {
    return answers
        .get(EntityPage.PROVINCE)
        .flatMap(code -> Regions.PROVINCES.find(code, answers))
        .map(Option::label)
        .map(name -> name + "通信管理局")
        .orElse("");
  }

  private static String addressee(Answers answers) {
    return answers.get(LettersPage.ADDRESSEE).orElseGet(() -> administration(answers));
  }

  private static String fullAddress(Answers answers) {
    return answers
        .get(EntityPage.ADDRESS)
        .map(address -> String.join("", ChosenRegion.names(answers)) + address)
        .orElse("");
  }

  private static List<Field<?>> contactFields() {
    return List.of(
        LegalRepresentative.TITLE,
        LegalRepresentative.NAME,
        EntityPage.NAME,
        MiniProgramContactPage.PERSON.name(),
        MiniProgramContactPage.PERSON.mobile(),
        EntityContactPage.PERSON.mobile(),
        LettersPage.SIGNATORY_PHONE);
  }

  /**
   * Signatory and Mini Program contact with their telephones, as forms of finance letters want
   * them; one person is printed once. The signatory's telephone is known where he is the entity
   * contact. Empty where the answers hold no words of finance.
   */
  private static String contacts(Answers answers) {
    if (!PreApprovalTopics.in(answers).contains(PreApprovalTopics.FINANCE)) {
      return "";
    }
    Signer signer = SignatoryText.signer(answers);
    String contact = answers.get(MiniProgramContactPage.PERSON.name()).orElse("");
    String mobile = phone(answers.get(MiniProgramContactPage.PERSON.mobile()));
    if (contact.equals(signer.name())) {
      return (signer.title().equals("本人") ? "" : signer.title()) + signer.name() + mobile;
    }
    return signer.title()
        + signer.name()
        + phone(signatoryPhone(answers))
        + "；小程序负责人"
        + contact
        + mobile;
  }

  private static Optional<String> signatoryPhone(Answers answers) {
    return answers
        .get(LettersPage.SIGNATORY_PHONE)
        .or(
            () ->
                answers
                    .get(EntityContactPage.PERSON.mobile())
                    .filter(mobile -> isEntityContact(answers)));
  }

  private static boolean isEntityContact(Answers answers) {
    return answers.get(EntityContactPage.PERSON.isLegalRepresentative()).orElse(false);
  }

  /** Whether letters on finance leave room for the signatory's telephone. */
  static boolean leavesRoomForPhone(Answers answers) {
    return contacts(answers).contains(ROOM);
  }

  private static String phone(Optional<String> number) {
    return "，电话" + number.orElse(ROOM);
  }

  private static String seal(Answers answers) {
    return Signatory.seals(answers) ? "盖公章" : "按指印";
  }

  /** Where letters go that have no slot of their own, and how many fit there. */
  private static String uploadOfOthers() {
    return Journey.PLATFORM
        .slots()
        .ofLetter(NO_SLOT)
        .map(slot -> "“" + slot.label() + "”（最多" + slot.most() + "张）")
        .orElse("");
  }

  private static String brand(Answers answers) {
    return answers.get(LettersPage.BRAND).or(() -> answers.get(MiniProgramPage.NAME)).orElse("");
  }

  /** The first words of each topic, without words that stand inside another: 培训 in 教育培训. */
  private static String words(Answers answers) {
    Set<String> found = TriggerWords.in(answers);
    return PreApprovalTopics.ITEMS.values().stream()
        .flatMap(
            item ->
                TriggerWords.of(item, found).stream()
                    .filter(word -> found.stream().noneMatch(other -> isWithin(word, other)))
                    .limit(WORDS_SHOWN))
        .collect(Collectors.joining("”“"));
  }

  /** The reason without its last full stop, since the sentence of the letter goes on. */
  private static String reason(Answers answers) {
    return answers.get(LettersPage.WORDS_REASON).orElse("").strip().replaceFirst("[。；;.]+$", "");
  }

  private static boolean isWithin(String word, String other) {
    return !other.equals(word) && other.contains(word);
  }

  /** 钟𬍡䶮姓名中的“𬍡”“䶮”, for each name; an organisation has a 名称. */
  private static String rareNames(Answers answers) {
    List<String> parts = new ArrayList<>();
    String unit =
        EntityPage.IS_ORGANISATION.holds(answers) ? answers.get(EntityPage.NAME).orElse("") : "";
    Causes.rareNames(answers)
        .forEach(
            (name, characters) ->
                parts.add(
                    (name.equals(unit) ? "本单位名称" : name + "姓名")
                        + "中的"
                        + characters.stream()
                            .map(c -> "“" + c + "”")
                            .collect(Collectors.joining())));
    return String.join("、", parts);
  }

  /** All placeholders that are computed; those of the fields are the form's. */
  public static List<Placeholder> all() {
    return Stream.concat(SignatoryText.PLACEHOLDERS.stream(), PLACEHOLDERS.stream()).toList();
  }
}
