package org.sealready.service.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.letter.Letter;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.service.Catalogue;
import org.sealready.service.FileNames;
import org.sealready.service.inspection.Inspected;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Phrase;

/** Imports official forms, and placements for them. */
public final class PaperImport {

  private static final int LONGEST_TITLE = 40;

  private final Catalogue catalogue;
  private final OfficialPapers forms;

  public PaperImport(Catalogue catalogue, OfficialPapers forms) {
    this.catalogue = catalogue;
    this.forms = forms;
  }

  /**
   * Imports a form that replaces a letter.
   *
   * @throws NotSaved if it could not be saved
   */
  public OfficialPaper forLetter(Inspected paper, Letter letter) throws NotSaved {
    return forms.keep(letter.id(), "", paper, match(paper, printed(letter)));
  }

  /** Imports a separate form that replaces no letter; as above. */
  public OfficialPaper besides(Inspected paper, String title) throws NotSaved {
    String name = FileNames.part(shortened(title), "表格");
    return forms.keep(OfficialPapers.ownId(name), name, paper, match(paper, Set.of()));
  }

  private static String shortened(String title) {
    int length = title.codePointCount(0, title.length());
    return title.substring(0, title.offsetByCodePoints(0, Math.min(length, LONGEST_TITLE)));
  }

  private Placement match(Inspected paper, Set<String> likely) {
    PaperMatching matching = new PaperMatching(catalogue, likely);
    PaperMatching alone = new PaperMatching(catalogue, Set.of());
    BlankItems blanks = new BlankItems(BlankWords.of(catalogue), alone, matching);
    return matching.match(paper.blank()).items(blanks.of(paper.blank(), paper.blanks()));
  }

  /** The values that the letter's template prints, whatever its switches. */
  private Set<String> printed(Letter letter) {
    Letter ours = catalogue.letter(letter.id()).orElse(letter);
    Set<String> on = ours.template().holes(name -> true);
    Set<String> off = ours.template().holes(name -> false);
    return Stream.concat(on.stream(), off.stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** The unknown fields or contents of the placement. */
  public Optional<Phrase> fault(Paper blank, Placement placement) {
    List<String> known = blank.slots().stream().map(Slot::name).toList();
    for (String name : placement.fields().keySet()) {
      if (!known.contains(name)) {
        return Optional.of(Phrase.of("form.fault.field", "表格里没有名为 {0} 的格子。", name));
      }
    }
    for (String source : placement.sources()) {
      if (catalogue.placeholders().find(source).isEmpty()) {
        return Optional.of(Phrase.of("form.fault.value", "印备没有名为 {0} 的内容。", source));
      }
    }
    boolean beyond =
        placement.items().stream().anyMatch(item -> item.spot().page() >= blank.pages().size());
    return beyond
        ? Optional.of(Phrase.of("form.fault.page", "表格没有那么多页，只有 {0} 页。", blank.pages().size()))
        : Optional.empty();
  }

  /** The number of form fields that have content. */
  public static long filled(OfficialPaper form) {
    return form.blank().slots().stream()
        .filter(slot -> form.placement().fields().containsKey(slot.name()))
        .count();
  }
}
