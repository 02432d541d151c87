package org.sealready.ui.placing;

import java.util.Optional;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.paper.PaperSketch;

/**
 * A page that is being arranged, drawn.
 *
 * @param texts what stands on it, on nothing
 */
record RenderedPage(int page, PageImage paper, PageImage texts, PaperSketch sketch) {

  /** Why what is chosen cannot stand there. */
  Optional<LetterRefused> trouble(Chosen chosen) {
    return switch (chosen) {
      case Chosen.Nothing nothing -> Optional.empty();
      case Chosen.OnPage(int index) -> Optional.ofNullable(sketch.items().get(index));
      case Chosen.InField(String name) -> Optional.ofNullable(sketch.fields().get(name));
    };
  }
}
