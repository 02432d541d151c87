package org.sealready.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.pdf.CardPdf;
import org.sealready.pdf.layout.CardPart;
import org.sealready.pdf.layout.CardPart.Style;
import org.sealready.platform.SmsCheck;
import org.sealready.platform.SmsReceivers;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/**
 * The card for the ministry's message (短信提示卡): who gets it, until when it must be verified, where
 * and with what, and what to do where it does not come. One page, for those who hold the phones.
 */
public final class SmsCard {

  /** As the platform allows for an entity; a Mini Program's name is shorter. */
  private static final int LONGEST = 100;

  private final Catalogue catalogue;
  private final Words words;

  public SmsCard(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /**
   * The card as a file. Answers that are missing leave room to write them by hand.
   *
   * @param day on which it is made
   */
  public byte[] pdf(Judged judged, LocalDate day) {
    return CardPdf.write(words.text("sms.title"), parts(judged, day));
  }

  List<CardPart> parts(Judged judged, LocalDate day) {
    SmsCheck check = catalogue.platform().smsCheck().get();
    SmsCheck.Counts counts = check.counts();
    SmsReceivers receivers = check.receivers().apply(judged.effective().answers());
    SmsPersonFrame frame = new SmsPersonFrame(check, judged, words);
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Words(Style.TITLE, words.text("sms.title")));
    parts.add(text(about(judged.effective().answers(), day)));
    parts.add(
        new CardPart.Banner(
            words.text("sms.banner", check.from(), counts.hours(), counts.wrong())));
    parts.add(heading("sms.who"));
    if (receivers.people().size() > 1) {
      parts.add(new CardPart.Words(Style.WARNING, words.text("sms.watch")));
    }
    parts.add(text(who(receivers.situation(), check)));
    parts.add(text(words.text("sms.never")));
    parts.add(new CardPart.Frames(receivers.people().stream().map(frame::parts).toList()));
    receivers.notes().stream().sorted().map(note -> text(note(note, check))).forEach(parts::add);
    howAndWhen(parts, check);
    trouble(parts, check);
    parts.add(new CardPart.Words(Style.SMALL, words.text("sms.sources", sources(check))));
    return parts;
  }

  private void howAndWhen(List<CardPart> parts, SmsCheck check) {
    SmsCheck.Counts counts = check.counts();
    parts.add(heading("sms.how"));
    parts.add(text(words.text("sms.how.site", check.site())));
    parts.add(text(words.text("sms.how.values", counts.digits(), counts.last())));
    parts.add(heading("sms.when"));
    parts.add(
        text(
            words.text(
                "sms.when.text",
                counts.firstMinutes(),
                counts.latestMinutes(),
                counts.secondHours())));
  }

  private void trouble(List<CardPart> parts, SmsCheck check) {
    SmsCheck.Counts counts = check.counts();
    parts.add(heading("sms.missing"));
    parts.add(text(words.text("sms.missing.look", check.from())));
    parts.add(text(words.text("sms.missing.again", check.site())));
    parts.add(text(words.text("sms.missing.virtual")));
    parts.add(text(words.text("sms.missing.no-record")));
    int oneMore = counts.wrong() + 1;
    parts.add(new CardPart.Words(Style.HEADING, words.text("sms.over", counts.hours(), oneMore)));
    parts.add(text(words.text("sms.over.same")));
    parts.add(text(words.text("sms.over.change")));
  }

  private CardPart heading(String key) {
    return new CardPart.Words(Style.HEADING, words.text(key));
  }

  private static CardPart text(String text) {
    return new CardPart.Words(Style.TEXT, text);
  }

  private String about(Answers answers, LocalDate day) {
    return words.text("sms.about", name(catalogue.title(), answers), unit(answers), day);
  }

  private String unit(Answers answers) {
    return name(catalogue.subtitle(), answers);
  }

  private String name(Field<String> field, Answers answers) {
    Optional<String> name = answers.get(field).map(text -> brief(text, LONGEST));
    return name.orElseGet(() -> words.text("copy.unnamed"));
  }

  /** So much of a text that the card stays one page. */
  static String brief(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  private String who(SmsReceivers.Situation situation, SmsCheck check) {
    String ucloud = source("ucloud", check);
    String douyin = source("douyin", check);
    return switch (situation) {
      case INDIVIDUAL -> words.text("sms.who.individual");
      case ONE_PERSON -> words.text("sms.who.one");
      case FIRST -> words.text("sms.who.first", ucloud, douyin);
      case FURTHER -> words.text("sms.who.further", ucloud, douyin);
      case NOT_SAID -> words.text("sms.who.not-said", ucloud, douyin);
      case NO_SECOND -> words.text("sms.who.no-second");
    };
  }

  private String note(SmsReceivers.Note note, SmsCheck check) {
    SmsCheck.Counts counts = check.counts();
    return switch (note) {
      case REUSE -> words.text("sms.note.reuse", counts.reuseHours(), counts.reuseDays());
      case CHANGE -> words.text("sms.note.change", source("ucloud", check));
    };
  }

  private String source(String id, SmsCheck check) {
    return said(id, check, words);
  }

  /** What a source of this list is called, and as of when. */
  static String said(String id, SmsCheck check, Words words) {
    SmsCheck.Said said = check.sources().get(id);
    return words.text("sms.source", words.of(said.text()), said.date());
  }

  private String sources(SmsCheck check) {
    return check.sources().keySet().stream()
        .map(id -> source(id, check))
        .collect(Collectors.joining(words.text("sms.source.between")));
  }
}
