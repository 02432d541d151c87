package org.sealready;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Guide;
import org.sealready.form.Judged;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Question;
import org.sealready.form.Section;
import org.sealready.form.Violation;
import org.sealready.form.specimen.Specimen;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Limit;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.letter.Letter;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.before.BeforeCase;
import org.sealready.service.before.BeforeSheet;
import org.sealready.service.exchange.CopyRow;
import org.sealready.service.exchange.CopySheet;
import org.sealready.service.exchange.CopySheetOutput;
import org.sealready.service.exchange.SmsCard;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.material.MaterialList;
import org.sealready.service.material.MaterialOutput;
import org.sealready.service.material.MaterialRow;
import org.sealready.words.FieldGuide;
import org.sealready.words.FieldGuides;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Every text that the pages, screens and sheets of one filing show, by where it stands. */
final class ShownTexts {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  /** Screens and sheets of a filing, by what the keys of their texts begin with. */
  private static final List<String> SCREENS =
      List.of(
          "ui.letters.",
          "ui.preview.",
          "ui.whole.",
          "ui.print.",
          "ui.review.",
          "ui.waiver.",
          "ui.questions.",
          "ui.forms.",
          "ui.after.",
          "ui.copy.",
          "ui.materials.",
          "ui.journey.",
          "ui.before.",
          "ui.rejection.",
          "ui.page.",
          "ui.contacts.",
          "ui.card.",
          "ui.paper-pane.",
          "ui.guide.",
          "ui.sms.",
          "ui.side.",
          "ui.profile.",
          "ui.help.",
          "ui.category.",
          "ui.changes.",
          "ui.versions.",
          "ui.keep.",
          "ui.lock.",
          "ui.lose.",
          "ui.next.",
          "ui.update.",
          "ui.search.",
          "ui.field.",
          "ui.choice.",
          "ui.proof.",
          "ui.save.",
          "due.",
          "journey.",
          "category.",
          "before.sheet.",
          "topic.",
          "version.",
          "proof.",
          "material.",
          "copy.",
          "letter.upload.");

  private final Catalogue catalogue = Ours.catalogue();
  private final Words words;
  private final FieldGuides guides;
  private final Judged judged;
  private final Letters letters;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private ShownTexts(Answers answers, Language language) {
    letters = new Letters(catalogue, DAY);
    judged = letters.judged(answers);
    words = catalogue.worded(Words.in(language), answers);
    guides = FieldGuides.in(language);
  }

  /** Those of this filing. */
  static Map<String, String> of(Answers answers, Language language) {
    ShownTexts shown = new ShownTexts(answers, language);
    shown.form();
    shown.judgements();
    shown.letters();
    shown.materials();
    shown.sheets();
    shown.way();
    shown.afterwards();
    shown.limits();
    shown.screens();
    return shown.texts;
  }

  /** What is said of what is wrong in this filing, and asked of a person. */
  static Map<String, String> ofRules(Answers answers, Language language) {
    ShownTexts shown = new ShownTexts(answers, language);
    shown.judgements();
    return shown.texts;
  }

  private void add(String place, String text) {
    if (!text.isEmpty()) {
      texts.merge(place, text, (one, other) -> one.equals(other) ? one : one + " / " + other);
    }
  }

  private Effective effective() {
    return judged.effective();
  }

  private void form() {
    for (Page page : catalogue.form().pages()) {
      Map<Section, List<Field<?>>> asked = catalogue.form().shown(page, effective());
      if (page.wizard()) {
        add("page " + page.id() + " title", words.title(page));
        add("page " + page.id() + " intro", words.intro(page));
      }
      asked.forEach(
          (section, fields) -> {
            add("section " + section.id() + " title", words.title(section));
            add("section " + section.id() + " hint", words.hint(section));
            fields.forEach(this::field);
          });
    }
  }

  private void field(Field<?> field) {
    String place = "field " + field.id();
    add(place + " label", words.label(field));
    add(place + " hint", words.hint(field));
    if (field.type() instanceof FieldType.YesNo(String yes, String no)) {
      add(place + " yes", words.answer(field, true, yes));
      add(place + " no", words.answer(field, false, no));
    }
    field.notes().forEach(note -> add(place + " note", words.note(note)));
    for (Guide.Ask ask : field.guide().map(Guide::asks).orElse(List.of())) {
      add(place + " guide " + ask.id(), words.question(ask));
      add(place + " guide " + ask.id() + " example", words.example(ask));
    }
    Optional<Specimen> paper = catalogue.specimens().at(field, effective().answers());
    FieldGuide said = guides.of(field, paper.map(Specimen::id).orElse(""), words);
    add(place + " where", said.where());
    add(place + " why", said.why());
    add(place + " slip", said.slip());
    add(place + " example", said.example());
    options(field.type())
        .ifPresent(
            options -> {
              for (Option option : options.in(effective().answers())) {
                add(place + " option " + option.code(), words.option(options, option));
              }
            });
  }

  private static Optional<Options> options(FieldType<?> type) {
    return switch (type) {
      case FieldType.Choice(Options options) -> Optional.of(options);
      case FieldType.Choices(Options options, int max) -> Optional.of(options);
      case FieldType.Entries(Options options, String none) -> Optional.of(options);
      default -> Optional.empty();
    };
  }

  private void judgements() {
    for (Violation violation : judged.violations()) {
      add("rule " + violation.rule().id(), words.message(violation) + " " + words.fix(violation));
    }
    for (Question question : Question.relevant(catalogue.form(), effective())) {
      add("question " + question.id(), words.question(question));
      add("question " + question.id() + " bad", words.message(question.rule()));
    }
  }

  private void letters() {
    for (LetterState state : letters.states(judged)) {
      String place = "letter " + state.letter().id();
      add(place + " title", words.phrase(state.title()));
      add(place + " reason", words.phrase(state.reason()));
      add(place + " guide", words.phrase(state.guide()));
      add(place + " upload", state.upload(words));
      add(place + " face", face(state.letter()));
    }
  }

  private String face(Letter letter) {
    try {
      return text(
          new LetterFiles(catalogue).pdf(effective(), letters.fill(effective(), letter, true)));
    } catch (LetterRefused refused) {
      throw new AssertionError(letter.id(), refused);
    }
  }

  private void materials() {
    List<MaterialRow> rows = new MaterialList(catalogue, letters).rows(judged);
    new MaterialOutput(catalogue, words).lines(rows).forEach(line -> add("material " + line, line));
    rows.forEach(
        row -> row.material().watch().forEach(one -> add("watch " + row.slot(), words.of(one))));
  }

  private void sheets() {
    List<CopyRow> rows = new CopySheet(catalogue, letters).rows(judged);
    for (String line : new CopySheetOutput(catalogue, words).lines(rows)) {
      String own = line;
      for (CopyRow row : rows) {
        // What the platform itself calls its field is quoted.
        own = own.replace(row.label(), "");
      }
      add("copy " + line, own);
    }
    add("sms card", text(new SmsCard(catalogue, words).pdf(judged, DAY)));
    BeforeCase before =
        BeforeCase.of(
            catalogue.journey().before().get(), JourneyRecord.NONE, effective().answers());
    add("before", text(new BeforeSheet(catalogue, words).pdf(before, effective().answers(), DAY)));
  }

  private void way() {
    Applicant applicant =
        catalogue.journey().stations().get().applicant().apply(effective().answers());
    for (Station station : catalogue.journey().stations().get().all()) {
      String place = "station " + station.id();
      add(place, words.of(station.title()));
      add(place + " limit", words.of(station.limit(applicant)));
      ForSome.of(station.steps(), applicant)
          .forEach(
              step -> {
                add(place + " step", words.of(step.text()));
                add(place + " detail", step.detail().map(words::of).orElse(""));
              });
      ForSome.of(station.atHand(), applicant)
          .forEach(one -> add(place + " at hand", words.of(one.text())));
      ForSome.of(station.troubles(), applicant)
          .forEach(
              one -> {
                add(place + " trouble", words.of(one.question()));
                add(place + " answer", words.of(one.answer()));
              });
    }
  }

  private void afterwards() {
    Afterwards told = catalogue.journey().afterwards().get().told(words.filer().kinds());
    topic(told.number());
    told.changes().forEach(change -> topic(change.topic()));
    told.topics().forEach(this::topic);
  }

  private void topic(Topic topic) {
    add("afterwards " + topic.id(), words.of(topic.title()));
    topic
        .points()
        .forEach(point -> add("afterwards " + topic.id() + " point", words.of(point.text())));
  }

  private void limits() {
    for (Limit limit : catalogue.journey().limits().get()) {
      if (limit.kinds().isEmpty()
          || limit.kinds().stream().anyMatch(words.filer().kinds()::contains)) {
        String place = "limit " + limit.id();
        add(place + " title", words.of(limit.title()));
        add(place + " rule", words.of(limit.rule()));
        add(place + " note", words.of(limit.note()));
        add(place + " missed", words.of(limit.missed()));
      }
    }
  }

  /** What screens of a filing say whatever its answers are. */
  private void screens() {
    try {
      WordFile.read(words.language().code()).texts().keySet().stream()
          .filter(key -> SCREENS.stream().anyMatch(key::startsWith))
          .forEach(key -> add("screen " + key, words.text(key)));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace("\n", "");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
