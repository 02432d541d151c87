package org.sealready.ui.search;

import java.util.List;
import org.sealready.form.Form;
import org.sealready.service.material.MaterialRow;
import org.sealready.service.material.MaterialTexts;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.materials.MaterialsModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** The papers that an open filing may need, by what they are called and by the platform's slot. */
public final class PaperFindables {

  private final MaterialsModel materials;
  private final WizardView frame;
  private final MaterialTexts texts;

  public PaperFindables(MaterialsModel materials, WizardView frame, Form form, Words words) {
    this.materials = materials;
    this.frame = frame;
    texts = new MaterialTexts(form, words);
  }

  /** All but the letters, which are found as such. */
  public List<Findable> all() {
    return materials.papers().stream()
        .filter(row -> row.letter().isEmpty())
        .map(this::paper)
        .toList();
  }

  private Findable paper(MaterialRow row) {
    return Findable.of(
            FoundGroup.PAPERS, "paper:" + row.slot(), texts.title(row), () -> show(row.slot()))
        .at(texts.need(row))
        .called(List.of(row.slot()));
  }

  private void show(String slot) {
    frame.go(new Step.Materials());
    materials.take(slot);
  }
}
