package org.sealready.service.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.journey.Limit;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Tables of the help that are made from the dated lists, with the rows for whoever reads. */
record HelpTables(Catalogue catalogue, Words words) {

  /** The kinds of filers by whose fees they pay. */
  private static final Map<String, EntityKind> FEES_OF =
      Map.of(
          "individual", EntityKind.INDIVIDUAL,
          "trader", EntityKind.SOLE,
          "company", EntityKind.COMPANY,
          "institution", EntityKind.INSTITUTION);

  /** Limits that begin at a day of the form, and so are told there. */
  private static boolean isOfTheWay(Limit limit) {
    return limit.start() instanceof Limit.Start.Reached;
  }

  Map<String, HelpBlock.Table> all() {
    return Map.of("limits", limits(), "fees", fees(), "slots", slots());
  }

  private HelpBlock.Table limits() {
    return table(
        List.of("ui.help.limits.what", "ui.help.limits.until", "ui.help.limits.missed"),
        catalogue.journey().limits().get().stream()
            .filter(limit -> isOfTheWay(limit) && concerns(limit.kinds()))
            .map(
                limit ->
                    List.of(
                        words.of(limit.title()),
                        words.of(limit.rule()),
                        words.of(limit.missed()))));
  }

  private HelpBlock.Table fees() {
    BeforeGuide guide = catalogue.journey().before().get();
    List<List<String>> rows = new ArrayList<>();
    for (BeforeFee fee : fees(guide)) {
      rows.add(List.of(title(fee, guide), sum(fee), words.of(fee.remark())));
    }
    return table(
        List.of("ui.help.fees.what", "ui.help.fees.sum", "ui.help.fees.remark"), rows.stream());
  }

  private List<BeforeFee> fees(BeforeGuide guide) {
    return guide.fees().stream()
        .filter(fee -> readers().stream().anyMatch(fee.scope()::isFor))
        .toList();
  }

  /** What the one who reads may be. */
  private List<EntityKind> readers() {
    Set<String> kinds = Set.copyOf(words.filer().kinds());
    List<EntityKind> known =
        FEES_OF.entrySet().stream()
            .filter(entry -> kinds.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return known.isEmpty() ? List.of(EntityKind.values()) : known;
  }

  /** What is paid, and by whom where that is not everybody who may read it. */
  private String title(BeforeFee fee, BeforeGuide guide) {
    String title = words.of(fee.title());
    List<EntityKind> all = readers();
    List<EntityKind> some = all.stream().filter(fee.scope()::isFor).toList();
    List<String> names =
        some.stream().map(kind -> words.of(guide.kinds().get(kind).title())).toList();
    return some.equals(all)
        ? title
        : words.text("ui.help.fees.title", title, String.join(words.text("ui.list.comma"), names));
  }

  private String sum(BeforeFee fee) {
    OptionalInt yuan = fee.yuan();
    return yuan.isPresent()
        ? words.text("ui.help.fees.yuan", yuan.getAsInt())
        : words.of(fee.shown());
  }

  private HelpBlock.Table slots() {
    return table(
        List.of("ui.help.slots.slot", "ui.help.slots.paper", "ui.help.slots.whom"),
        catalogue.platform().slots().all().stream()
            .filter(slot -> concerns(slot.kinds()))
            .map(this::slot));
  }

  /** Whether what is for these kinds, or for everybody, is for whoever reads. */
  private boolean concerns(List<String> kinds) {
    return words.filer().isUnknown()
        || kinds.isEmpty()
        || kinds.stream().anyMatch(words.filer().kinds()::contains);
  }

  private List<String> slot(UploadSlot slot) {
    return List.of(
        words.phrase(Phrase.of(slot.key() + ".label", slot.label())),
        words.phrase(Phrase.of(slot.key() + ".paper", slot.paper())).replace("{0}", "…"),
        words.phrase(Phrase.of(slot.key() + ".for", slot.forWhom())));
  }

  private HelpBlock.Table table(List<String> heads, Stream<List<String>> rows) {
    List<String> head = heads.stream().map(words::text).toList();
    return new HelpBlock.Table(
        Stream.concat(Stream.of(head), rows).map(HelpTables::cells).toList());
  }

  private static List<List<HelpSpan>> cells(List<String> row) {
    return row.stream().map(text -> List.<HelpSpan>of(new HelpSpan.Said(text))).toList();
  }
}
